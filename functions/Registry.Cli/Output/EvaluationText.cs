using System.Globalization;
using System.Text;
using Registry.Functions.Evaluation;

namespace Registry.Cli.Output;

/// <summary>What an evaluation found, in a few lines: counts only.</summary>
public static class EvaluationText
{
    public static string Of(EvaluationResult result)
    {
        var evaluation = result.Evaluation;
        var text = new StringBuilder();
        var (findings, cases) = (evaluation.Findings.Count, evaluation.Cases.Count);
        text.Append(
            CultureInfo.InvariantCulture,
            $"Evaluated {evaluation.Day:yyyy-MM-dd}: {findings} findings, {cases} cases, {result.NewCases} new.\n");
        foreach (var rule in evaluation.Findings.CountBy(f => f.RuleId).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {rule.Key}  {rule.Value}\n");
        }

        foreach (var muted in evaluation.Muted)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {muted.RuleId}  muted: {muted.Reason.En}\n");
        }

        if (result.ServedDay is { } served)
        {
            text.Append(CultureInfo.InvariantCulture, $"A look back: cases and what is served stay at {served}.\n");
        }

        return text.ToString();
    }
}
