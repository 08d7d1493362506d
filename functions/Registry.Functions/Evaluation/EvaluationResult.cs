using Registry.Population.Building;
using RuleEvaluation = Registry.Population.Rules.Evaluation;

namespace Registry.Functions.Evaluation;

/// <summary>What an evaluation found, and how many cases it opened.</summary>
public sealed record EvaluationResult(RuleEvaluation Evaluation, PopulationSnapshot Snapshot, int NewCases);
