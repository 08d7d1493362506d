using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Execution;

/// <summary>What one run of a query shares between its operators and expressions.</summary>
internal sealed class QueryContext(
    CompiledQuery query, GraphCatalog catalog, Value[] parameters, Budget budget, DateTimeOffset? now)
{
    private readonly Subrun?[] _subruns = new Subrun?[query.Subplans.Count];
    private readonly object?[] _scratch = new object?[query.ScratchCount];

    public GraphCatalog Catalog { get; } = catalog;

    public GraphSnapshot Graph => Catalog.Graph;

    public Value[] Parameters { get; } = parameters;

    public Budget Budget { get; } = budget;

    public DateTimeOffset? Now { get; } = now;

    /// <summary>Gets the rows that left each step; counted only for PROFILE.</summary>
    public long[]? Profile { get; init; }

    /// <summary>Gets the run of a sub-query, made when it is first needed.</summary>
    public Subrun Subrun(int index) => _subruns[index] ??= new Subrun(query.Subplans[index], this);

    /// <summary>
    /// Gets what an expression keeps for this run, such as the code of a text; null before its first use.
    /// </summary>
    public object? Kept(int index) => _scratch[index];

    public void Keep(int index, object kept) => _scratch[index] = kept;
}
