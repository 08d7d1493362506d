using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>EXISTS { } that depends on one node of the row only: the set of all such nodes, made once.</content>
internal sealed partial class QueryCompiler
{
    /// <summary>Making the set must be cheaper by so much than asking for each row, since neither is known for sure.</summary>
    private const double SetAdvantage = 0.7;

    /// <summary>The estimated rows to which the conditions compiled now are put.</summary>
    private double _testedRows = 1;

    /// <summary>The estimated cost of the pattern planned last.</summary>
    private double _patternCost;

    /// <summary>
    /// Compiles a sub-query that asks whether a pattern is there: row by row, or as a test against the set of nodes for
    /// which it is, where that is cheaper by the statistics and cannot fail where the query would not.
    /// </summary>
    private Expr CompileExists(MatchClause match, Scope scope, List<PlanStep> forEachRow, int position)
    {
        if (AnchorOf(match, scope) is not { } anchor || !new TotalConditions(catalog).Holds(match))
        {
            return new SubqueryExpr(SubqueryKind.Exists, AddSubplan(forEachRow, null), position);
        }

        var (rowCost, rows) = (Math.Max(1, _patternCost), _testedRows);
        var (steps, inner) = (new List<PlanStep>(), new Scope());
        Isolated(() =>
        {
            _testedRows = 1;
            CompileMatch(match, inner, steps);
            return true;
        });
        return _patternCost < rows * rowCost * SetAdvantage
            ? new SemiJoinExpr(anchor.Slot.Index, AddSet(steps, inner.Find(anchor.Name)!, match), position)
            : new SubqueryExpr(SubqueryKind.Exists, AddSubplan(forEachRow, null), position);
    }

    private int AddSet(List<PlanStep> steps, Variable node, MatchClause match)
    {
        var index = AddSubplan(steps, null);
        var text = MatchText.Of(match);
        var parameters = text?.Parameters.Select(name => _parameters.IndexOf(name)).ToList() ?? [];
        _subplans[index] = _subplans[index] with
        {
            Set = new(node.Slot, node.Name, text is null ? null : $"{node.Name} of {text.Text}", parameters),
        };
        return index;
    }

    /// <summary>Gets the one variable outside a plain pattern that it depends on, if that is a node.</summary>
    private Variable? AnchorOf(MatchClause match, Scope scope)
    {
        var isPlain = catalog.View.EntryKeys.Count == 0 && match.Patterns.All(p => p.Shortest == ShortestKind.None && p.Selector is null
            && p.Relationships.Count > 0 && p.Relationships.All(r => r is { Hops: null, Quantified: null }));
        var names = new HashSet<string>(StringComparer.Ordinal);
        FreeNames.AddTo(names, match);
        var outer = names.Select(scope.Find).OfType<Variable>().ToList();
        return isPlain && outer is [{ Slot.Kind: SlotKind.Node } anchor]
            && match.Patterns.Any(p => p.Nodes.Any(n => n.Variable == anchor.Name))
                ? anchor
                : null;
    }
}
