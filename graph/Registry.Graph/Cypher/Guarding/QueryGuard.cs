using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Execution;
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
    public GuardedQuery Guard(
        string text, IReadOnlyDictionary<string, Value>? parameters, QueryOptions options)
    {
        var rules = _rules.GetValue(options.View, view => new ViewRules(new GraphCatalog(graph, view)));
        var budget = new Budget(options.Deadline, options.MaxMemoryBytes, default);
        var compiled = QueryCompiler.Compile(text, rules.Catalog, ProcedureCatalog.Empty, budget);
        try
        {
            var values = QueryEngine.Bind(compiled, parameters);
            QueryEngine.RefuseEntities(values, options.View);
            var sent = compiled.Parameters.Index()
                .ToDictionary(p => p.Item.Name, p => values[p.Index], StringComparer.Ordinal);
            var written = new CypherWriter(rules, sent).Write(Parser.Parse(text), options.MaxRows);
            return new(written, sent, compiled.Columns, compiled.Warnings);
        }
        catch (QueryException e)
        {
            e.AtCompileTime = true;
            e.In(text);
            throw;
        }
    }
}
