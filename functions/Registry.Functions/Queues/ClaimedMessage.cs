namespace Registry.Functions.Queues;

/// <summary>A message in work. The receipt is void once somebody else has claimed it.</summary>
public sealed record ClaimedMessage(long Id, string Body, string Receipt, long DequeueCount);
