using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>The different values that each group of an aggregate has had.</summary>
internal abstract class Distinct
{
    /// <summary>Adds a value to a group; false where the group has it.</summary>
    public abstract bool Add(int group, Value value, Budget budget);

    public abstract void Clear();
}

/// <summary>The few values of most groups are looked through, the many of one are hashed.</summary>
internal abstract class Distinct<T> : Distinct
{
    private const int Few = 8;

    private readonly GroupedValues<T> _values = new();
    private readonly Chunks<Chain<T>> _chains = new();
    private readonly HashSet<(int Group, T Value)> _hashed = new(new SameInGroup());

    public sealed override void Clear()
    {
        _values.Clear();
        _chains.Clear();
        _hashed.Clear();
    }

    protected bool Add(int group, T value)
    {
        while (_chains.Count <= group)
        {
            _chains.Add(default);
        }

        ref var chain = ref _chains[group];
        if (chain.Count <= Few ? _values.Contains(chain, value) : !_hashed.Add((group, value)))
        {
            return false;
        }

        if (chain.Count < Few)
        {
            _values.Add(ref chain, value);
        }
        else if (chain.Count == Few)
        {
            foreach (var earlier in _values.Of(chain))
            {
                _hashed.Add((group, earlier));
            }

            chain.Count++;
            _hashed.Add((group, value));
        }

        return true;
    }

    private sealed class SameInGroup : IEqualityComparer<(int Group, T Value)>
    {
        public bool Equals((int Group, T Value) x, (int Group, T Value) y) =>
            x.Group == y.Group && EqualityComparer<T>.Default.Equals(x.Value, y.Value);

        public int GetHashCode((int Group, T Value) obj) =>
            unchecked((int)(((uint)obj.Group * 0x9E37_79B1u) + ((uint)obj.Value!.GetHashCode() * 0x85EB_CA6Bu)));
    }
}

/// <summary>Different values of any kind.</summary>
internal sealed class DistinctValues : Distinct<Value>
{
    public override bool Add(int group, Value value, Budget budget)
    {
        // What holds NaN is never met again, so it need not be kept.
        if (!ValueComparer.HoldsNaN(value) && !Add(group, value))
        {
            return false;
        }

        budget.Charge(32);
        budget.ChargeHeld(value);
        return true;
    }
}

/// <summary>Different nodes, or different relationships, by their numbers.</summary>
internal sealed class DistinctIds : Distinct<int>
{
    private const long IdBytes = 24;

    public override bool Add(int group, Value value, Budget budget) => Add(group, value.AsId, budget);

    public bool Add(int group, int id, Budget budget)
    {
        if (!Add(group, id))
        {
            return false;
        }

        budget.Charge(IdBytes);
        return true;
    }
}
