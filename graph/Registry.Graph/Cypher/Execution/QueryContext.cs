using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Execution;

/// <summary>What one run of a query shares between its operators and expressions.</summary>
internal sealed class QueryContext(
    CompiledQuery query, GraphCatalog catalog, Value[] parameters, Budget budget, QueryOptions options)
{
    private readonly Subrun?[] _subruns = new Subrun?[query.Subplans.Count];
    private readonly object?[] _scratch = new object?[query.ScratchCount];

    private NodeBits?[] _sets = new NodeBits?[query.Subplans.Count];

    public GraphCatalog Catalog { get; } = catalog;

    public GraphSnapshot Graph => Catalog.Graph;

    public Value[] Parameters { get; } = parameters;

    public Budget Budget { get; } = budget;

    public DateTimeOffset? Now => Options.Now;

    public QueryOptions Options { get; } = options;

    /// <summary>Gets the rows that left each step; counted only for PROFILE.</summary>
    public long[]? Profile { get; init; }

    /// <summary>Gets a value indicating whether this is one of several threads that share a run.</summary>
    public bool IsPart { get; private init; }

    /// <summary>Makes the context of a thread that takes a part of the rows, until nobody wants them.</summary>
    public QueryContext ForPart(Func<bool> isUnwanted) =>
        new(query, Catalog, Parameters, Budget.ForPart(isUnwanted), Options)
        {
            _sets = _sets,
            IsPart = true,
            Profile = Profile is null ? null : new long[Profile.Length],
        };

    /// <summary>Takes over what a part has counted and holds.</summary>
    public void Adopt(QueryContext part)
    {
        Budget.Adopt(part.Budget);
        for (var i = 0; i < (Profile?.Length ?? 0); i++)
        {
            Profile![i] += part.Profile![i];
        }
    }

    /// <summary>Gets the run of a sub-query, made when it is first needed.</summary>
    public Subrun Subrun(int index) => _subruns[index] ??= new Subrun(query.Subplans[index], this);

    /// <summary>Gets the set that a sub-query makes once, the same for all parts.</summary>
    public NodeBits Set(int index) => Volatile.Read(ref _sets[index])
        ?? Interlocked.CompareExchange(ref _sets[index], OpenSet(query.Subplans[index]), null)
        ?? _sets[index]!;

    /// <summary>Tells how many other queries of the batch use a set too; none before it is used here.</summary>
    public int OtherUsers(int index) => _sets[index]?.OtherUsers ?? 0;

    private NodeBits OpenSet(Subplan plan) => new(
        plan, Graph.NodeCount,
        plan.Set is { Text: { } text } set && Options.Batch is { } batch
            ? batch.SetOf(Catalog, text, Value.From((IReadOnlyList<Value>)[.. set.Parameters.Select(p => Parameters[p])]))
            : new MadeBits());

    /// <summary>
    /// Gets what an expression keeps for this run, such as the code of a text; null before its first use.
    /// </summary>
    public object? Kept(int index) => _scratch[index];

    public void Keep(int index, object kept) => _scratch[index] = kept;
}
