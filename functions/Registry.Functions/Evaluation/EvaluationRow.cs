namespace Registry.Functions.Evaluation;

/// <summary>One evaluation: its day, when it ran, the snapshot's file name, a hash of what went in, and what was muted.</summary>
public sealed record EvaluationRow(
    long Id, string Day, string At, string Snapshot, string Inputs, string Muted, string Sources);
