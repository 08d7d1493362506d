using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher;

/// <summary>
/// Answers read-only openCypher over one snapshot. Safe for any number of callers at once; keeps compiled plans.
/// </summary>
/// <param name="graph">The graph asked.</param>
public sealed class QueryEngine(GraphSnapshot graph) : IGraphEngine
{
    private const int MaxCachedPlans = 500;
    private const int MaxCachedText = 20_000;

    private readonly ConditionalWeakTable<GraphView, GraphCatalog> _catalogs = [];
    private readonly ConcurrentDictionary<(GraphView View, string Text), CompiledQuery> _plans = new();

    /// <summary>Gets the graph asked.</summary>
    public GraphSnapshot Graph { get; } = graph;

    /// <summary>Gets the procedures a query may call; the tests bring some.</summary>
    internal ProcedureCatalog Procedures { get; init; } = ProcedureCatalog.Empty;

    /// <summary>Runs a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="parameters">The values of its parameters, by name without the $.</param>
    /// <param name="options">The view and the limits.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="QueryException">The query is wrong or may not be asked.</exception>
    /// <exception cref="QueryLimitException">The query reached a limit.</exception>
    public QueryResult Run(
        string text,
        IReadOnlyDictionary<string, Value>? parameters = null,
        QueryOptions? options = null,
        CancellationToken cancellation = default)
    {
        var chosen = options ?? QueryOptions.Default;
        var budget = new Budget(chosen.Deadline, chosen.MaxMemoryBytes, cancellation, text.Length);
        var catalog = _catalogs.GetValue(chosen.View, view => new GraphCatalog(Graph, view));
        try
        {
            var query = Compiled(text, chosen.View, catalog, budget);
            budget.Look();
            var values = query.Mode == QueryMode.Explain ? [] : Bind(query, parameters);
            RefuseEntities(values, chosen.View);
            return Execute(query, catalog, values, budget, chosen);
        }
        catch (QueryException e)
        {
            e.In(text);
            throw;
        }
        catch (InsufficientExecutionStackException)
        {
            throw new QueryException("LimitError", "NestingTooDeep", "a value must not be nested so deep", text, -1);
        }
        catch (OutOfMemoryException)
        {
            throw new QueryLimitException(QueryLimit.Memory);
        }
    }

    /// <inheritdoc/>
    public Task<QueryResult> Ask(
        string text,
        IReadOnlyDictionary<string, Value>? parameters = null,
        QueryOptions? options = null,
        CancellationToken cancellation = default)
    {
        // The work is the processor's alone: whoever wants it elsewhere starts it elsewhere.
        try
        {
            return Task.FromResult(Run(text, parameters, options, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<QueryResult>(cancellation);
        }
        catch (QueryException e)
        {
            return Task.FromException<QueryResult>(e);
        }
    }

    /// <summary>Runs a query given as a tree; the tests build graphs so.</summary>
    internal QueryResult Run(Query query, IReadOnlyDictionary<string, Value> parameters)
    {
        var catalog = _catalogs.GetValue(GraphView.Everything, view => new GraphCatalog(Graph, view));
        var budget = new Budget(null, null, default);
        var compiled = QueryCompiler.Compile(query, catalog, Procedures, budget);
        return Execute(compiled, catalog, Bind(compiled, parameters), budget, QueryOptions.Default);
    }

    private static QueryResult Execute(
        CompiledQuery query, GraphCatalog catalog, Value[] parameters, Budget budget, QueryOptions options)
    {
        if (query.Mode == QueryMode.Explain)
        {
            return new(query.Columns, [], false, query.Warnings, PlanText.Of(query, null));
        }

        using var processor = Processors.Take();
        using var watching = ValueComparer.Watch(budget.Look);
        var context = new QueryContext(query, catalog, parameters, budget, options)
        {
            Profile = query.Mode == QueryMode.Profile ? new long[query.StepCount] : null,
        };
        var collector = new Collector(query.Output, options.MaxRows ?? int.MaxValue);
        var first = query.Pipeline.Open(context, collector);
        var frame = new Frame(query.IdSlots, query.ValueSlots, context);
        query.Pipeline.Run(frame, first);
        budget.Look();
        var plan = context.Profile is null ? null : PlanText.Of(query, context);
        return new(query.Columns, collector.Rows, collector.Truncated, query.Warnings, plan);
    }

    internal static Value[] Bind(CompiledQuery query, IReadOnlyDictionary<string, Value>? parameters)
    {
        var values = new Value[query.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var (name, position) = query.Parameters[i];
            if (parameters is null || !parameters.TryGetValue(name, out values[i]))
            {
                throw new QueryException(
                    "ParameterMissing", "MissingParameter", $"the parameter ${name} is not given", null, position)
                {
                    AtCompileTime = true,
                };
            }
        }

        return values;
    }

    /// <summary>A node given as a parameter would be seen although the view may hide it.</summary>
    internal static void RefuseEntities(Value[] parameters, GraphView view)
    {
        if (!ReferenceEquals(view, GraphView.Everything) && Array.Exists(parameters, HoldsEntity))
        {
            throw new QueryException(
                "ArgumentError", "InvalidArgumentType", "a parameter must not hold a node, a relationship or a path",
                null, -1);
        }
    }

    private static bool HoldsEntity(Value value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value.Kind switch
        {
            ValueKind.Node or ValueKind.Relationship or ValueKind.Path => true,
            ValueKind.List => value.AsList.Any(HoldsEntity),
            ValueKind.Map => value.AsMap.Values.Any(HoldsEntity),
            _ => false,
        };
    }

    private CompiledQuery Compiled(string text, GraphView view, GraphCatalog catalog, Budget budget)
    {
        if (_plans.TryGetValue((view, text), out var known))
        {
            return known;
        }

        var query = QueryCompiler.Compile(text, catalog, Procedures, budget);
        if (text.Length <= MaxCachedText)
        {
            if (_plans.Count >= MaxCachedPlans)
            {
                _plans.Clear();
            }

            _plans[(view, text)] = query;
        }

        return query;
    }
}
