using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Cypher;

/// <summary>What the language has besides its clauses, for whoever helps to write a query.</summary>
public static class QueryLanguage
{
    /// <summary>Gets all functions by name, those that aggregate among them.</summary>
    public static IReadOnlyList<QueryFunction> Functions { get; } =
    [
        .. FunctionRegistry.Names.Select(n => FunctionRegistry.Find(n)!)
            .Select(f => new QueryFunction(f.Name, SignatureOf(f), false))
            .Concat(Aggregations.All.Select(name => new QueryFunction(
                name, name.StartsWith("percentile", StringComparison.Ordinal) ? $"{name}(number, share)" : $"{name}(value)", true)))
            .OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    /// <summary>Gets all procedures by name.</summary>
    public static IReadOnlyList<QueryProcedure> Procedures { get; } =
        [.. SchemaProcedures.All.Select(p => new QueryProcedure(p.Name, [p.Column]))];

    private static string SignatureOf(Function function)
    {
        var shown = function.MaxArguments == int.MaxValue ? function.MinArguments : function.MaxArguments;
        var arguments = string.Join(", ", Enumerable.Range(0, shown).Select(i =>
            KindOf(function.ArgumentKinds(i)) + (i >= function.MinArguments ? "?" : "")));
        return $"{function.Name}({arguments}{(function.MaxArguments == int.MaxValue ? ", ..." : "")})";
    }

    private static string KindOf(Expressions.Kinds kinds) =>
        kinds == Expressions.Kinds.Any ? "value" : kinds.ToString().ToLowerInvariant().Replace(", ", " or ", StringComparison.Ordinal);
}

/// <summary>A function of the language.</summary>
/// <param name="Name">Its name; case does not count.</param>
/// <param name="Signature">How it is called; a question mark follows what may be left out.</param>
/// <param name="IsAggregate">Whether it makes one value of many rows.</param>
public sealed record QueryFunction(string Name, string Signature, bool IsAggregate);

/// <summary>A procedure that <c>CALL</c> may name.</summary>
/// <param name="Name">Its name; case counts.</param>
/// <param name="Columns">The columns of its answer.</param>
public sealed record QueryProcedure(string Name, IReadOnlyList<string> Columns);
