using System.Globalization;
using System.Text;

namespace Registry.Graph.Neo4j;

/// <summary>How a server goes about a query: an operator, and those that it takes its rows from.</summary>
/// <param name="Operator">What it does.</param>
/// <param name="Arguments">What the server says of it, such as its <c>Details</c> and its <c>EstimatedRows</c>.</param>
/// <param name="Children">Where its rows come from.</param>
public sealed record ServerPlan(
    string Operator, IReadOnlyDictionary<string, string> Arguments, IReadOnlyList<ServerPlan> Children)
{
    /// <summary>Writes the plan, an operator a line, the first to give rows at the end.</summary>
    /// <param name="hasFigures">Whether to tell how many rows each gives.</param>
    /// <returns>The text.</returns>
    public string Text(bool hasFigures)
    {
        var text = new StringBuilder();
        Write(text, 0, hasFigures);
        return text.ToString().TrimEnd();
    }

    private void Write(StringBuilder text, int depth, bool hasFigures)
    {
        text.Append(' ', depth * 2).Append(Operator.Split('@')[0]);
        if (Arguments.TryGetValue("Details", out var details) && details.Length > 0)
        {
            text.Append(": ").Append(details.ReplaceLineEndings(" "));
        }

        if (hasFigures)
        {
            Append(text, "estimated", "EstimatedRows");
            Append(text, "rows", "Rows");
            Append(text, "db hits", "DbHits");
        }

        text.Append('\n');
        foreach (var child in Children)
        {
            child.Write(text, depth + 1, hasFigures);
        }
    }

    private void Append(StringBuilder text, string name, string argument)
    {
        if (Arguments.TryGetValue(argument, out var figure)
            && double.TryParse(figure, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            text.Append(CultureInfo.InvariantCulture, $", {name} {Math.Ceiling(number):0}");
        }
    }
}
