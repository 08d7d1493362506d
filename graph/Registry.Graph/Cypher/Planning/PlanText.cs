using System.Globalization;
using System.Text;
using Registry.Graph.Cypher.Operators;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// A plan as text: a step a line in the order of work, inner parts indented, with estimated and real rows.
/// </summary>
internal static class PlanText
{
    public static string Of(CompiledQuery query, long[]? real)
    {
        var text = new StringBuilder();
        Append(text, query.Pipeline, real, 0);
        for (var i = 0; i < query.Subplans.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Sub-query {i + 1}\n");
            Append(text, query.Subplans[i].Pipeline, real, 1);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Pipeline pipeline, long[]? real, int depth)
    {
        foreach (var step in pipeline.Steps)
        {
            text.Append(' ', depth * 2).Append(step.Name);
            if (step.Detail.Length > 0)
            {
                text.Append(' ').Append(step.Detail);
            }

            text.Append(CultureInfo.InvariantCulture, $"  [estimated {Math.Ceiling(step.Rows):0}");
            text.Append(real is null ? "" : string.Create(CultureInfo.InvariantCulture, $", real {real[step.Index]}"))
                .Append("]\n");
            foreach (var inner in step.Inner)
            {
                Append(text, inner, real, depth + 1);
            }
        }
    }
}
