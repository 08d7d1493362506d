using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Guarding;

/// <summary>What is known of a name before the query runs.</summary>
/// <param name="Kinds">What its value may be.</param>
/// <param name="Elements">What the elements may be, where it is a list.</param>
/// <param name="Groups">The groups a node may belong to; null: any visible one.</param>
internal readonly record struct Known(Kinds Kinds, Kinds Elements = Kinds.Any, IReadOnlyList<int>? Groups = null)
{
    /// <summary>Values that are no entity and hold none.</summary>
    private const Kinds Scalar = Kinds.Boolean | Kinds.Number | Kinds.String | Kinds.Temporal | Kinds.Duration | Kinds.Point;

    public static Known Anything { get; } = new(Kinds.Any);

    public static Known Value { get; } = new(Scalar, Scalar);

    /// <summary>Parameters and properties: nothing in them is an entity.</summary>
    public static Known Data { get; } = new(Scalar | Kinds.List | Kinds.Map, Scalar | Kinds.List | Kinds.Map);

    public bool MayBeEntity => (Kinds & (Kinds.Node | Kinds.Relationship)) != 0;

    public Known Element => new(Elements);
}

/// <summary>The names in scope at one place of a query.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, Known> _names;
    private readonly HashSet<string> _outer;

    public KnownNames()
        : this([], [])
    {
    }

    private KnownNames(Dictionary<string, Known> names, HashSet<string> outer) => (_names, _outer) = (names, outer);

    /// <summary>Gets the names that * means, in the order of the columns.</summary>
    public IEnumerable<string> Own => _names.Keys.Where(n => !_outer.Contains(n)).Order(StringComparer.Ordinal);

    public IEnumerable<string> All => _names.Keys;

    public Known? Find(string name) => _names.TryGetValue(name, out var known) ? known : null;

    public void Add(string name, Known known) => _names[name] = known;

    /// <summary>A scope that sees these names and may add its own.</summary>
    public KnownNames Inner() => new(new(_names), new(_outer));

    /// <summary>The scope of a sub-query, for which these names lie outside.</summary>
    public KnownNames Below() => new(new(_names), [.. _names.Keys]);

    /// <summary>The scope after WITH: what lies outside, and nothing yet of its own.</summary>
    public KnownNames Afresh() =>
        new(_names.Where(n => _outer.Contains(n.Key)).ToDictionary(), new(_outer));
}
