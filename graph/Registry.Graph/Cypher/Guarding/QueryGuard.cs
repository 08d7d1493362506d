using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <summary>
/// Lets a caller's query pass to a server that hides nothing by itself. The query is first read and bound by our own front
/// end under the caller's view, as if it ran here, which refuses what is no single read-only query of our language; then it
/// is written anew from the tree, with every restriction of the view made explicit. What cannot be written so is refused.
/// </summary>
/// <param name="graph">The graph that the server holds.</param>
public sealed class QueryGuard(GraphSnapshot graph)
{
    private readonly ConditionalWeakTable<GraphView, ViewRules> _rules = [];

    /// <summary>Guards a query.</summary>
    /// <param name="text">The query as the caller wrote it.</param>
    /// <param name="parameters">The values of its parameters.</param>
    /// <param name="options">The view and the limits.</param>
    /// <returns>The query to send.</returns>
    /// <exception cref="QueryException">The query is wrong, or may not be asked of a server.</exception>
    public GuardedQuery Guard(string text, IReadOnlyDictionary<string, Value>? parameters, QueryOptions options)
    {
        try
        {
            var (rules, bound) = (Rules(options.View), Bound(text, parameters, options));
            RefuseOurNames(text);
            var sent = new Dictionary<string, Value>(bound.Parameters, StringComparer.Ordinal);
            var written = new CypherWriter(rules, sent).Write(Parser.Parse(text), bound.Columns, options.MaxRows);
            return bound with
            {
                Text = written,
                Parameters = sent,
                PositionOf = offset => CypherWriter.PositionOf(
                    new(rules, new(bound.Parameters, StringComparer.Ordinal)), text, bound.Columns, options.MaxRows, written, offset),
            };
        }
        catch (QueryException e)
        {
            e.AtCompileTime = true;
            e.In(text);
            throw;
        }
        catch (InsufficientExecutionStackException)
        {
            throw new QueryException("LimitError", "NestingTooDeep", "a value must not be nested so deep", text, -1);
        }
    }

    /// <summary>
    /// Only reads and binds a query, for a caller from whom nothing is hidden: it is sent as it is, unless it asks which names
    /// there are, since a server has some more.
    /// </summary>
    /// <param name="text">The query.</param>
    /// <param name="parameters">The values of its parameters.</param>
    /// <param name="options">The view and the limits.</param>
    /// <returns>The query to send.</returns>
    /// <exception cref="QueryException">The query is wrong, or would do more than read.</exception>
    public GuardedQuery Check(string text, IReadOnlyDictionary<string, Value>? parameters, QueryOptions options)
    {
        var bound = Bound(text, parameters, options);
        return CallsProcedure(text) ? Guard(text, parameters, options) : bound;
    }

    private GuardedQuery Bound(string text, IReadOnlyDictionary<string, Value>? parameters, QueryOptions options)
    {
        var budget = new Budget(options.Deadline, options.MaxMemoryBytes, default);
        var compiled = QueryCompiler.Compile(text, Rules(options.View).Catalog, ProcedureCatalog.Empty, budget);
        RefuseOurFunction(text);
        var values = QueryEngine.Bind(compiled, parameters);
        QueryEngine.RefuseEntities(values, options.View);
        var sent = compiled.Parameters.Index()
            .ToDictionary(p => p.Item.Name, p => values[p.Index], StringComparer.Ordinal);
        return new(text, sent, compiled.Columns, compiled.Warnings);
    }

    private static bool CallsProcedure(string text)
    {
        var tokens = Lexer.Read(text);
        return tokens.Zip(tokens.Skip(1), tokens.Skip(2))
            .Any(t => t.First.IsKeyword("CALL") && t.Second.IsName && t.Third.IsSymbol("."));
    }

    /// <summary>The names that the writer makes must mean what it made them for.</summary>
    private static void RefuseOurNames(string text)
    {
        var token = Lexer.Read(text).Find(t => t.IsName && t.Text.Contains(CypherWriter.Ours, StringComparison.Ordinal));
        if (token.Text is not null)
        {
            throw ViewRules.Refused($"a name must not hold the sign {CypherWriter.Ours}", token.Start);
        }
    }

    /// <summary>A server would only say that it knows no such function; we can say what to do.</summary>
    private static void RefuseOurFunction(string text)
    {
        var tokens = Lexer.Read(text);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsName && tokens[i + 1].IsSymbol("(")
                && tokens[i].Text.Equals(SwedishOrder.Name, StringComparison.OrdinalIgnoreCase))
            {
                var e = ViewRules.Refused(
                    "swedishOrder is a function of the embedded engine: ask that one, or on a server order by the text itself, "
                    + "which puts å, ä and ö after z in the order ä, å, ö",
                    tokens[i].Start);
                e.AtCompileTime = true;
                e.In(text);
                throw e;
            }
        }
    }

    private ViewRules Rules(GraphView view) => _rules.GetValue(view, v => new ViewRules(new GraphCatalog(graph, v)));
}
