namespace Registry.Functions.Evaluation;

/// <summary>There is nothing to evaluate.</summary>
public sealed class NoDeliveriesException() : Exception("The data folder holds no accepted delivery; import one first.");
