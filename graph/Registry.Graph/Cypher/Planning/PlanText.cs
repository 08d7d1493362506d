using System.Globalization;
using System.Text;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Operators;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// A plan as text: a step a line in the order of work, inner parts indented, with estimated and real rows. No step lets a
/// hidden node leave it, so the real rows are those of a graph without it; estimates count what is hidden, so they are
/// told only where a view hides no node and no label.
/// </summary>
internal static class PlanText
{
    /// <param name="query">The plan.</param>
    /// <param name="run">The run whose rows are told, null for the plan alone.</param>
    public static string Of(CompiledQuery query, QueryContext? run)
    {
        var real = run?.Profile;
        var text = new StringBuilder();
        Append(text, query.Pipeline, real, 0, query.TellsEstimates);
        for (var i = 0; i < query.Subplans.Count; i++)
        {
            var set = query.Subplans[i].Set is { } nodes ? $", once: the set of {nodes.Name}" : "";
            var others = run?.OtherUsers(i) ?? 0;
            set += others > 0 ? string.Create(CultureInfo.InvariantCulture, $", shared with {others} of the batch") : "";
            text.Append(CultureInfo.InvariantCulture, $"Sub-query {i + 1}{set}\n");
            Append(text, query.Subplans[i].Pipeline, real, 1, query.TellsEstimates);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Pipeline pipeline, long[]? real, int depth, bool tellsEstimates)
    {
        foreach (var step in pipeline.Steps)
        {
            text.Append(' ', depth * 2).Append(step.Name);
            if (step.Detail.Length > 0)
            {
                text.Append(' ').Append(step.Detail);
            }

            text.Append(Rows(step, real, tellsEstimates)).Append('\n');
            foreach (var inner in step.Inner)
            {
                Append(text, inner, real, depth + 1, tellsEstimates);
            }
        }
    }

    private static string Rows(PlanStep step, long[]? real, bool tellsEstimates)
    {
        string[] figures =
        [
            .. tellsEstimates ? [string.Create(CultureInfo.InvariantCulture, $"estimated {Math.Ceiling(step.Rows):0}")] : (string[])[],
            .. real is not null ? [string.Create(CultureInfo.InvariantCulture, $"real {real[step.Index]}")] : (string[])[],
        ];
        return figures.Length == 0 ? "" : $"  [{string.Join(", ", figures)}]";
    }
}
