using System.Runtime.CompilerServices;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>
/// What the items of a list may be, as far as it is known before the query runs; where nothing is known there is none of it.
/// </summary>
/// <param name="Kinds">The kinds of the items; none of a list that has no items.</param>
/// <param name="Inner">What is known of the items of those that are lists.</param>
internal sealed record ItemKinds(Kinds Kinds, ItemKinds? Inner = null)
{
    private const Kinds Keyed = Kinds.Map | Kinds.Node | Kinds.Relationship;

    /// <summary>The kinds that one item of a list may have.</summary>
    public static Kinds Of(Expr list) => list.Items is { Kinds: not Kinds.None } items ? items.Kinds : Kinds.Any;

    /// <summary>Those of a written list: of one kind, or of numbers, or of what has properties, else nothing is known.</summary>
    public static ItemKinds? OfWritten(IEnumerable<Expr> items) => Common([.. items.Select(i => new ItemKinds(i.Kinds, i.Items))]);

    /// <summary>Those of a list that is one of several.</summary>
    public static ItemKinds? Either(IEnumerable<ItemKinds?> lists)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var some = lists.ToList();
        return some.Exists(i => i is null or { Kinds: Kinds.None }) || some.Count == 0 ? null
            : new(some.Aggregate(Kinds.None, (all, i) => all | i!.Kinds), Either(some.Select(i => i!.Inner)));
    }

    /// <summary>Those of two lists one after the other.</summary>
    public static ItemKinds? Joined(ItemKinds? left, ItemKinds? right) =>
        left is { Kinds: Kinds.None } ? right : right is { Kinds: Kinds.None } ? left : Either([left, right]);

    /// <summary>Tells whether no list of the one kind can be one of the other, but for empty ones.</summary>
    public static bool AlwaysDiffer(ItemKinds? one, ItemKinds? other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return one is { Kinds: not Kinds.None } && other is { Kinds: not Kinds.None }
            && ((one.Kinds & other.Kinds) == 0
                || (one.Kinds == Kinds.List && other.Kinds == Kinds.List && AlwaysDiffer(one.Inner, other.Inner)));
    }

    private static ItemKinds? Common(List<ItemKinds> items)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var all = items.Aggregate(Kinds.None, (kinds, i) => kinds | i.Kinds);
        var isSame = items.TrueForAll(i => i.Kinds == all);

        // Neo4j takes a node for a kind of map, and the items of a list of maps for what a node may be.
        all |= all == Kinds.Map ? Keyed : Kinds.None;
        var isCommon = isSame || (items.TrueForAll(i => i.Kinds != Kinds.None) && ((all & ~Kinds.Number) == 0 || (all & ~Keyed) == 0));
        return items.Count == 0 ? new(Kinds.None)
            : !isCommon || all == Kinds.None ? null
            : new(all, all != Kinds.List || items.Exists(i => i.Inner is null) ? null
                : items.TrueForAll(i => i.Inner!.Kinds == Kinds.None) ? new(Kinds.None)
                : Common([.. items.Select(i => i.Inner!)]));
    }
}
