namespace Registry.Functions.Deliveries;

/// <summary>A message of the queue `deliveries`: a folder, or a blob container with a prefix.</summary>
public sealed record DeliveryMessage(string Job, string? Path, string? Container, string? Prefix);
