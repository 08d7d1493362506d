using System.Globalization;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>
/// One way of writing a MATCH, so that two queries that ask for the same can be told by its text; and the parameters in it.
/// </summary>
internal sealed class MatchText
{
    private readonly SortedSet<string> _parameters = new(StringComparer.Ordinal);
    private bool _isWhole = true;

    private MatchText(MatchClause match) => Text = Write(match);

    public string Text { get; }

    public IReadOnlyCollection<string> Parameters => _parameters;

    /// <summary>Writes a MATCH; null where something in it has no text of its own.</summary>
    public static MatchText? Of(MatchClause match)
    {
        var text = new MatchText(match);
        return text._isWhole ? text : null;
    }

    private string Write(MatchClause match) =>
        $"{string.Join(", ", match.Patterns.Select(Write))} WHERE {Write(match.Where)}";

    private string Write(PathPattern pattern)
    {
        _isWhole &= pattern is { Shortest: ShortestKind.None, Selector: null };
        return string.Concat(pattern.Nodes.Select((node, i) =>
            i == 0 ? Write(node) : Write(pattern.Relationships[i - 1]) + Write(node)));
    }

    private string Write(NodePattern node) =>
        $"({node.Variable}:{ExpressionText.Labels(node.Labels)} {Write(node.Properties)} WHERE {Write(node.Where)})";

    private string Write(RelationshipPattern relationship)
    {
        _isWhole &= relationship.Quantified is null;
        return string.Create(CultureInfo.InvariantCulture,
            $"[{relationship.Direction} {relationship.Variable}:{ExpressionText.Labels(relationship.Types)}*{relationship.Hops} {Write(relationship.Properties)} WHERE {Write(relationship.Where)}]");
    }

    private string Write(Expression? expression)
    {
        if (expression is null)
        {
            return "";
        }

        Look(expression);
        return ExpressionText.Of(expression);
    }

    private void Look(Expression expression)
    {
        if (expression is ParameterExpression parameter)
        {
            _parameters.Add(parameter.Name);
        }

        // Deep expressions, sub-queries and patterns are written by their place only.
        _isWhole &= expression is not (SubqueryExpression or PatternExpression or PatternComprehensionExpression)
            && expression.Depth <= ExpressionText.MaxDepth;
        foreach (var child in _isWhole ? expression.Children : [])
        {
            Look(child);
        }
    }
}
