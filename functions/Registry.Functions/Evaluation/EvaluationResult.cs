using Registry.Population.Building;
using RuleEvaluation = Registry.Population.Rules.Evaluation;

namespace Registry.Functions.Evaluation;

/// <summary>
/// What an evaluation found, and how many cases it opened. A look back at a day before the served one changes neither
/// cases nor what is served; it says which day that is.
/// </summary>
public sealed record EvaluationResult(
    RuleEvaluation Evaluation, PopulationSnapshot Snapshot, int NewCases, string? ServedDay = null);
