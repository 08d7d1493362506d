using System.Numerics;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Planning;

/// <content>The share of nodes or relationships that pass a condition, from their columns where these tell it.</content>
internal sealed partial class PatternEstimator
{
    private const double EqualityShare = 0.1;
    private const double RangeShare = 0.3;
    private const double OtherShare = 0.5;

    /// <summary>Estimates the share of nodes or relationships that pass the conditions on them alone.</summary>
    private double Share(string name, PatternNode? node, IReadOnlySet<string> known)
    {
        var share = 1.0;
        budget.TickFor(graph.Conjuncts.Count);
        foreach (var conjunct in graph.Conjuncts.Where(
            c => c.Names.Contains(name) && c.Names.All(n => n == name || known.Contains(n))))
        {
            share *= ShareOf(conjunct, name, node);
        }

        return share;
    }

    private double ShareOf(Conjunct conjunct, string name, PatternNode? node)
    {
        if (node is not null && conjunct.IsIdentity(name, out _, out _))
        {
            return ListRows / Math.Max(ListRows, node.Groups.Sum(g => (double)catalog.Graph.NodeGroups[g].Count));
        }

        if (conjunct.IsEquality(name, out var property, out _, out var isList))
        {
            var share = 1.0 / Math.Max(2, DistinctTexts(name, node, property));
            return isList ? Math.Min(OtherShare, share * 5) : share;
        }

        return CountedShare(conjunct.Expression, name, node)
            ?? (conjunct.Expression is ComparisonExpression ? RangeShare : OtherShare);
    }

    /// <summary>Counts the rows for which a boolean property is true, or a property has or has no value.</summary>
    private double? CountedShare(Expression condition, string name, PatternNode? node)
    {
        var (property, count) = condition switch
        {
            PropertyExpression plain => (plain, (Func<Column, long>)TrueRows),
            UnaryExpression { Operator: UnaryOperator.Not, Operand: PropertyExpression negated } => (negated, FalseRows),
            UnaryExpression { Operator: UnaryOperator.IsNotNull, Operand: PropertyExpression asked } =>
                (asked, column => column.NonNullCount),
            UnaryExpression { Operator: UnaryOperator.IsNull, Operand: PropertyExpression missed } =>
                (missed, column => column.Count - column.NonNullCount),
            _ => (null, TrueRows),
        };
        if (property?.Target is not VariableExpression target || target.Name != name)
        {
            return null;
        }

        var columns = ColumnsOf(name, node, property.Name);
        var rows = columns.Sum(c => (double)c.Count);
        return rows == 0 ? null : columns.Sum(c => (double)count(c)) / rows;
    }

    private static long TrueRows(Column column)
    {
        var rows = 0L;
        if (column is BooleanColumn booleans)
        {
            for (var word = 0; word < booleans.Values.Length; word++)
            {
                var present = booleans.Present.IsEmpty ? ulong.MaxValue : booleans.Present[word];
                rows += BitOperations.PopCount(booleans.Values[word] & present);
            }
        }

        return rows;
    }

    private static long FalseRows(Column column) => column is BooleanColumn ? column.NonNullCount - TrueRows(column) : 0;

    private double DistinctTexts(string name, PatternNode? node, string property)
    {
        var most = ColumnsOf(name, node, property).OfType<TextColumn>().Select(c => c.Dictionary.Count)
            .DefaultIfEmpty(0).Max();
        return most == 0 ? 1 / EqualityShare : most;
    }

    /// <summary>Gets the columns that the view shows of a property of a node or relationship of the pattern.</summary>
    private List<Column> ColumnsOf(string name, PatternNode? node, string property) => node is not null
        ? [.. node.Groups.Select(g => catalog.ColumnOf(catalog.Graph.NodeGroups[g], property)).OfType<Column>()]
        : [.. graph.Relationships.Where(r => r.Name == name).SelectMany(r => r.Types)
            .Select(t => catalog.ColumnOf(t, property)).OfType<Column>()];
}
