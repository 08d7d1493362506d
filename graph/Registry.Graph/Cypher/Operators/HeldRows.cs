using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>What of a row is held until it is grouped: its keys, and what its aggregates are of.</summary>
internal sealed record HeldRowSpec
{
    public required Slot[] Slots { get; init; }

    /// <summary>Gets what is evaluated before a row is held.</summary>
    public required (Expr Expr, Slot Slot)[] Computed { get; init; }

    /// <summary>Gets the aggregates, which then find what was computed in its slots.</summary>
    public required AggregateSpec[] Aggregates { get; init; }

    /// <summary>Gets the slot of the place of a row among all that are held.</summary>
    public required int Place { get; init; }
}

/// <summary>
/// A part of the rows, held apart by the hash of their keys: all rows of a group lie in one share, so each share is grouped by
/// itself.
/// </summary>
internal sealed class HeldRows(GroupSpec spec, int shares)
{
    private readonly HeldRowSpec _held = spec.Held!;
    private readonly RowBuffer _keys = new(spec.Keys);
    private readonly RowBuffer[] _shares = [.. Enumerable.Range(0, shares).Select(_ => new RowBuffer(spec.Held!.Slots))];

    public int Count { get; private set; }

    /// <summary>Gets what the rows were charged.</summary>
    public long Bytes { get; private set; }

    public RowBuffer Share(int index) => _shares[index];

    public void Add(Frame frame)
    {
        spec.ReadKeys(frame);
        foreach (var (expr, slot) in _held.Computed)
        {
            slot.Write(frame, expr.Eval(frame));
        }

        frame.Ids[_held.Place] = Count++;
        var before = frame.Context.Budget.Memory;
        _shares[ShareOf(_keys.HashOf(frame))].Add(frame);
        Bytes += frame.Context.Budget.Memory - before;
    }

    /// <summary>Loads each row in the order in which they came.</summary>
    public IEnumerable<int> InOrder(Frame frame)
    {
        var next = new int[_shares.Length];
        for (var place = 0; place < Count; place++)
        {
            for (var share = 0; share < _shares.Length; share++)
            {
                if (next[share] < _shares[share].Count)
                {
                    _shares[share].Load(frame, next[share]);
                    if (frame.Ids[_held.Place] == place)
                    {
                        next[share]++;
                        yield return place;
                        break;
                    }
                }
            }
        }
    }

    private int ShareOf(int hash) => unchecked((int)(((ulong)((uint)hash * 0x9E37_79B1u) * (uint)_shares.Length) >> 32));
}
