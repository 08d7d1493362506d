using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Takes the values that a part has held for an aggregate, in the order in which they came.</summary>
internal interface ITakesHeld<T>
{
    void Take(int group, T value, Budget budget);
}

/// <summary>An integer, or the bits of a float.</summary>
internal readonly record struct Number(long Bits, bool IsFloat);

/// <summary>
/// In place of an aggregate that can only be given its values one by one: holds those of a part of the rows.
/// </summary>
internal abstract class HeldAggregate : Aggregate
{
    public override void Open(Budget budget)
    {
        // The values tell their groups.
    }

    public override Value Result(int group, Budget budget) => Value.Null;

    /// <summary>Gives all values on; each group of the part has become one of the whole.</summary>
    public abstract void GiveTo(Feed feed, int[] groups, Budget budget);
}

internal abstract class HeldAggregate<T>(long bytes) : HeldAggregate
{
    private readonly Chunks<(int Group, T Value)> _held = new();

    public sealed override void Clear() => _held.Clear();

    public sealed override void GiveTo(Feed feed, int[] groups, Budget budget)
    {
        var taker = (ITakesHeld<T>)feed;
        for (var i = 0; i < _held.Count; i++)
        {
            budget.Tick();
            ref var held = ref _held[i];
            taker.Take(groups[held.Group], held.Value, budget);
        }
    }

    protected void Hold(int group, T value, Budget budget)
    {
        budget.Charge(bytes);
        _held.Add((group, value));
    }
}

internal sealed class HeldIds() : HeldAggregate<int>(8), ITakesIds
{
    public override void Add(int group, Value value, Value second, Budget budget) => Hold(group, value.AsId, budget);

    public void AddId(int group, int id, Budget budget) => Hold(group, id, budget);
}

internal sealed class HeldNumbers() : HeldAggregate<Number>(24)
{
    public override void Add(int group, Value value, Value second, Budget budget) => throw new NotSupportedException();

    public override void AddInteger(int group, long value, Budget budget) => Hold(group, new(value, false), budget);

    public override void AddFloat(int group, double value, Budget budget) =>
        Hold(group, new(BitConverter.DoubleToInt64Bits(value), true), budget);
}

internal sealed class HeldValues() : HeldAggregate<(Value Value, Value Second)>(8)
{
    public override void Add(int group, Value value, Value second, Budget budget)
    {
        budget.ChargeHeld(value);
        budget.ChargeHeld(second);
        Hold(group, (value, second), budget);
    }
}
