using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>
/// All names an expression mentions, sub-queries and patterns included: more than its free variables, never fewer.
/// </summary>
internal static class FreeNames
{
    public static void AddTo(HashSet<string> names, Expression? expression)
    {
        switch (expression)
        {
            case null:
                return;
            case VariableExpression variable:
                names.Add(variable.Name);
                return;
            case PatternExpression pattern:
                Add(names, pattern.Pattern);
                return;
            case PatternComprehensionExpression comprehension:
                Add(names, comprehension.Pattern);
                break;
            case SubqueryExpression subquery:
                Add(names, subquery.Query);
                return;
        }

        foreach (var child in expression.Children)
        {
            AddTo(names, child);
        }
    }

    public static void AddTo(HashSet<string> names, MatchClause match) => Add(names, match);

    public static void AddTo(HashSet<string> names, PathPattern pattern) => Add(names, pattern);

    private static void Add(HashSet<string> names, PathPattern pattern)
    {
        foreach (var node in pattern.Nodes)
        {
            AddName(names, node.Variable);
            Add(names, node.Labels);
            AddTo(names, node.Properties);
            AddTo(names, node.Where);
        }

        foreach (var relationship in pattern.Relationships)
        {
            AddName(names, relationship.Variable);
            Add(names, relationship.Types);
            AddTo(names, relationship.Properties);
            AddTo(names, relationship.Where);
            if (relationship.Quantified is { } quantified)
            {
                Add(names, quantified.Pattern);
                AddTo(names, quantified.Where);
            }
        }
    }

    private static void Add(HashSet<string> names, LabelExpression? labels)
    {
        foreach (var dynamic in labels?.Dynamics ?? [])
        {
            AddTo(names, dynamic.Value);
        }
    }

    private static void AddName(HashSet<string> names, string? name)
    {
        if (name is not null)
        {
            names.Add(name);
        }
    }

    private static void Add(HashSet<string> names, Query query)
    {
        foreach (var clause in query.Parts.SelectMany(p => p.Clauses))
        {
            Add(names, clause);
        }
    }

    private static void Add(HashSet<string> names, Clause clause)
    {
        switch (clause)
        {
            case MatchClause match:
                foreach (var pattern in match.Patterns)
                {
                    Add(names, pattern);
                }

                AddTo(names, match.Where);
                break;
            case UnwindClause unwind:
                AddTo(names, unwind.List);
                break;
            case ProjectionClause projection:
                foreach (var expression in projection.Body.Items.Select(i => i.Expression)
                    .Concat(projection.Body.OrderBy.Select(o => o.Expression)))
                {
                    AddTo(names, expression);
                }

                AddTo(names, projection.Where);
                break;
            case CallSubqueryClause call:
                foreach (var name in call.Imports ?? [])
                {
                    names.Add(name);
                }

                Add(names, call.Body);
                break;
            case CallProcedureClause call:
                foreach (var argument in call.Arguments ?? [])
                {
                    AddTo(names, argument);
                }

                AddTo(names, call.Where);
                break;
        }
    }
}
