namespace Registry.Functions.State;

/// <summary>One piece of long work.</summary>
public sealed record Job(string Id, string Kind, string State, string Message);

/// <summary>The states of a job.</summary>
public static class JobStates
{
    public const string Queued = "queued";
    public const string Running = "running";
    public const string Done = "done";
    public const string Refused = "refused";
    public const string Failed = "failed";
}
