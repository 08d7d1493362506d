using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>Which functions aggregate, and where an expression does.</summary>
internal static class Aggregations
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "count", "sum", "avg", "min", "max", "collect", "percentileCont", "percentileDisc", "stDev", "stDevP",
    };

    public static IReadOnlyCollection<string> All => Names;

    public static bool IsAggregate(Expression expression) =>
        expression is CountAllExpression || (expression is FunctionExpression call && Names.Contains(call.Name));

    /// <summary>Gets the aggregates of an expression; those of a sub-query are its own.</summary>
    public static IEnumerable<Expression> In(Expression expression) =>
        IsAggregate(expression) ? [expression] : expression.Children.SelectMany(In);

    public static bool Contains(Expression expression) => In(expression).Any();

    /// <summary>Gets what an aggregate may be of, as far as it is refused before the query runs.</summary>
    public static Kinds ArgumentKinds(string name) => name.ToLowerInvariant() switch
    {
        "sum" or "avg" => Kinds.Number | Kinds.Duration,
        "stdev" or "stdevp" or "percentilecont" or "percentiledisc" => Kinds.Number,
        _ => Kinds.Any,
    };

    /// <summary>Gets what an aggregate gives, and what is known of the items where that is a list.</summary>
    public static (Kinds Kinds, ItemKinds? Items) ResultOf(Expression aggregate, Expr? argument)
    {
        var kinds = argument is null or { Kinds: Kinds.None } ? Kinds.Any : argument.Kinds;
        return (aggregate as FunctionExpression)?.Name.ToLowerInvariant() switch
        {
            "collect" => (Kinds.List, new(kinds, argument?.Items)),
            "min" or "max" => (kinds, argument?.Items),
            "sum" or "avg" => (Kinds.Number | Kinds.Duration, null),
            "percentiledisc" => (Kinds.Number, null),
            "stdev" or "stdevp" or "percentilecont" => (Kinds.Float, null),
            _ => (Kinds.Integer, null),
        };
    }

    public static Func<Aggregate> Factory(Expression expression)
    {
        var name = expression is FunctionExpression call ? call.Name.ToLowerInvariant() : "count";
        var position = expression.Position;
        return name switch
        {
            "count" => () => new CountAggregate(),
            "sum" => () => new SumAggregate(position),
            "avg" => () => new AverageAggregate(position),
            "min" => () => new ExtremeAggregate(greatest: false),
            "max" => () => new ExtremeAggregate(greatest: true),
            "collect" => () => new CollectAggregate(),
            "percentilecont" => () => new PercentileAggregate(continuous: true, position),
            "percentiledisc" => () => new PercentileAggregate(continuous: false, position),
            "stdev" => () => new DeviationAggregate(population: false, position),
            "stdevp" => () => new DeviationAggregate(population: true, position),
            _ => throw Fail.Syntax("UnknownFunction", $"there is no function {name}", position),
        };
    }
}
