namespace Registry.Functions.Alerts;

/// <summary>A message of the queue `alerts`: the cases whose recipients shall hear of them.</summary>
public sealed record AlertMessage(IReadOnlyList<string> Cases);
