namespace Registry.Functions.Queues;

/// <summary>The queues; a message that failed too often goes to the queue of the same name with `-poison`.</summary>
public static class QueueNames
{
    public const string Deliveries = "deliveries";
    public const string Evaluations = "evaluations";
    public const string Alerts = "alerts";
    public const string PoisonSuffix = "-poison";

    public static IReadOnlyList<string> All { get; } = [Deliveries, Evaluations, Alerts];
}
