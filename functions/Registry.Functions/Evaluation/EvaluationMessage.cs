namespace Registry.Functions.Evaluation;

/// <summary>A message of the queue `evaluations`. The id makes a redelivery a no-op.</summary>
public sealed record EvaluationMessage(string Id);
