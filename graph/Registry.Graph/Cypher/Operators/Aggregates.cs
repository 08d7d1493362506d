using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;
using Registry.Graph.Cypher.Temporal;

namespace Registry.Graph.Cypher.Operators;

/// <summary>The state of one aggregate for all groups, a column each.</summary>
internal abstract class Aggregate
{
    /// <summary>Opens the next group.</summary>
    public abstract void Open(Budget budget);

    public abstract void Add(int group, Value value, Value second, Budget budget);

    public abstract Value Result(int group, Budget budget);

    public abstract void Clear();

    /// <summary>
    /// Gets a value indicating whether the state of a part of the rows can be absorbed with the result that adding its
    /// values one by one would give.
    /// </summary>
    public virtual bool CanAbsorb => false;

    /// <summary>Takes over what one of its kind has of a group.</summary>
    public virtual void Absorb(int group, Aggregate part, int partGroup, Budget budget) =>
        throw new NotSupportedException();
}

internal abstract class Aggregate<T> : Aggregate
{
    protected Chunks<T> States { get; } = new();

    protected abstract T Initial { get; }

    public sealed override void Open(Budget budget)
    {
        budget.Charge(Budget.ValueBytes);
        States.Add(Initial);
    }

    public override void Clear() => States.Clear();
}

internal sealed class CountAggregate : Aggregate<long>
{
    protected override long Initial => 0;

    public override void Add(int group, Value value, Value second, Budget budget) => States[group]++;

    public override Value Result(int group, Budget budget) => Value.From(States[group]);

    public override bool CanAbsorb => true;

    public override void Absorb(int group, Aggregate part, int partGroup, Budget budget) =>
        States[group] += ((CountAggregate)part).States[partGroup];
}

/// <summary>sum: of integers an integer, of durations a duration, else a float.</summary>
internal sealed class SumAggregate(int position) : Aggregate<Value>
{
    protected override Value Initial => Value.From(0);

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw Fail.Type($"sum must be given numbers or durations, but found {Fail.Name(value.Kind)}", position);
        }

        var sum = States[group];
        if (sum.Kind == ValueKind.Integer && value.Kind == ValueKind.Integer && Overflows(sum.AsInt64, value.AsInt64))
        {
            // As in Neo4j: a sum that no integer can hold goes on as a float.
            States[group] = Value.From((double)sum.AsInt64 + value.AsInt64);
            return;
        }

        States[group] = value.Kind == ValueKind.Duration && sum.Kind == ValueKind.Integer && sum.AsInt64 == 0
            ? value
            : Arithmetic.Apply(BinaryOperator.Add, sum, value, position, budget);
    }

    public override Value Result(int group, Budget budget) => States[group];

    private static bool Overflows(long x, long y) => (Int128)x + y != unchecked(x + y);
}

internal sealed class AverageAggregate(int position) : Aggregate<(Value Sum, long Count)>
{
    protected override (Value Sum, long Count) Initial => (Value.Null, 0);

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw Fail.Type($"avg must be given numbers or durations, but found {Fail.Name(value.Kind)}", position);
        }

        var (sum, count) = States[group];
        var term = value.Kind == ValueKind.Integer ? Value.From((double)value.AsInt64) : value;
        States[group] =
            (sum.IsNull ? term : Arithmetic.Apply(BinaryOperator.Add, sum, term, position, budget), count + 1);
    }

    public override Value Result(int group, Budget budget)
    {
        var (sum, count) = States[group];
        return sum.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Duration => Value.From(DurationMath.Divide(sum.AsDuration, count)),
            _ => Value.From(sum.AsDouble / count),
        };
    }
}

/// <summary>min and max, over the order of all values.</summary>
internal sealed class ExtremeAggregate(bool greatest) : Aggregate<Value>
{
    protected override Value Initial => Value.Null;

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        var held = States[group];
        var order = held.IsNull ? 0 : ValueComparer.Instance.Compare(value, held);
        if (held.IsNull || (greatest ? order > 0 : order < 0))
        {
            States[group] = value;
        }
    }

    public override Value Result(int group, Budget budget) => States[group];

    public override bool CanAbsorb => true;

    public override void Absorb(int group, Aggregate part, int partGroup, Budget budget)
    {
        if (((ExtremeAggregate)part).States[partGroup] is { IsNull: false } extreme)
        {
            Add(group, extreme, Value.Null, budget);
        }
    }
}

/// <summary>An aggregate that needs all values of a group.</summary>
internal abstract class HoldingAggregate<T> : Aggregate<Chain>
{
    protected override Chain Initial => default;

    protected GroupedValues<T> Held { get; } = new();

    public sealed override void Clear()
    {
        base.Clear();
        Held.Clear();
    }
}

/// <summary>Holds the values of each group for an aggregate that can only be given them one by one.</summary>
internal abstract class HeldAggregate<T> : HoldingAggregate<T>, IHeldValues
{
    public abstract IEnumerable<(Value Value, Value Second)> Of(int group);

    public override Value Result(int group, Budget budget) => Value.Null;
}

/// <summary>What a part has held back for an aggregate.</summary>
internal interface IHeldValues
{
    IEnumerable<(Value Value, Value Second)> Of(int group);
}

internal sealed class HeldValues : HeldAggregate<Value>
{
    public override void Add(int group, Value value, Value second, Budget budget)
    {
        budget.ChargeHeld(value);
        Held.Add(ref States[group], value);
    }

    public override IEnumerable<(Value Value, Value Second)> Of(int group) =>
        Held.Of(States[group]).Select(value => (value, Value.Null));
}

/// <summary>The same for an aggregate with a second argument.</summary>
internal sealed class HeldPairs : HeldAggregate<(Value Value, Value Second)>
{
    public override void Add(int group, Value value, Value second, Budget budget)
    {
        budget.ChargeHeld(value);
        budget.ChargeHeld(second);
        Held.Add(ref States[group], (value, second));
    }

    public override IEnumerable<(Value Value, Value Second)> Of(int group) => Held.Of(States[group]);
}

internal sealed class CollectAggregate : HoldingAggregate<Value>
{
    public override bool CanAbsorb => true;

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        budget.ChargeHeld(value);
        Held.Add(ref States[group], value);
    }

    public override Value Result(int group, Budget budget) => Value.From(Held.ToArray(States[group], budget));

    public override void Absorb(int group, Aggregate part, int partGroup, Budget budget)
    {
        var other = (CollectAggregate)part;
        foreach (var value in other.Held.Of(other.States[partGroup]))
        {
            Add(group, value, Value.Null, budget);
        }
    }
}

/// <summary>collect of a variable that is always a node, or always a relationship: their numbers are held.</summary>
internal sealed class CollectIdsAggregate(bool areNodes) : HoldingAggregate<int>
{
    private const long IdBytes = 8;

    public override bool CanAbsorb => true;

    public override void Add(int group, Value value, Value second, Budget budget) => Add(group, value.AsId, budget);

    public override Value Result(int group, Budget budget)
    {
        var values = new Value[States[group].Count];
        budget.ChargeMade(values.Length * Budget.ValueBytes);
        var i = 0;
        foreach (var id in Held.Of(States[group]))
        {
            budget.Tick();
            values[i++] = areNodes ? Value.FromNode(id) : Value.FromRelationship(id);
        }

        return Value.From(values);
    }

    public override void Absorb(int group, Aggregate part, int partGroup, Budget budget)
    {
        var other = (CollectIdsAggregate)part;
        foreach (var id in other.Held.Of(other.States[partGroup]))
        {
            Add(group, id, budget);
        }
    }

    private void Add(int group, int id, Budget budget)
    {
        budget.Charge(IdBytes);
        Held.Add(ref States[group], id);
    }
}

/// <summary>percentileCont and percentileDisc: all values of a group are held and sorted.</summary>
internal sealed class PercentileAggregate(bool continuous, int position) : HoldingAggregate<Value>
{
    private readonly Chunks<double> _percentiles = new();

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        if (!value.IsNumber || !second.IsNumber)
        {
            throw Fail.Type(
                $"a percentile must be given numbers, but found {Fail.Name(value.IsNumber ? second.Kind : value.Kind)}",
                position);
        }

        var percentile = second.AsNumber;
        if (!(percentile >= 0 && percentile <= 1))
        {
            throw Fail.Argument("NumberOutOfRange", "a percentile must be from 0 to 1", position);
        }

        while (_percentiles.Count <= group)
        {
            _percentiles.Add(0);
        }

        budget.Charge(Budget.ValueBytes);
        Held.Add(ref States[group], value);
        _percentiles[group] = percentile;
    }

    public override Value Result(int group, Budget budget)
    {
        var sorted = Held.ToArray(States[group], budget);
        if (sorted.Length == 0)
        {
            return Value.Null;
        }

        var percentile = _percentiles[group];
        TickingSort.Sort(sorted, budget, ValueComparer.Instance.Compare);
        if (!continuous)
        {
            var rank = (int)Math.Ceiling(percentile * sorted.Length);
            return sorted[Math.Clamp(rank - 1, 0, sorted.Length - 1)];
        }

        var place = percentile * (sorted.Length - 1);
        var (below, above) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        if (below == above)
        {
            return sorted[below];
        }

        var (low, high) = (sorted[below].AsNumber, sorted[above].AsNumber);
        return Value.From((low * (above - place)) + (high * (place - below)));
    }
}

/// <summary>stDev (of a sample) and stDevP (of the whole population), by Welford's method.</summary>
internal sealed class DeviationAggregate(bool population, int position)
    : Aggregate<(long Count, double Mean, double Squares)>
{
    protected override (long Count, double Mean, double Squares) Initial => (0, 0, 0);

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        if (!value.IsNumber)
        {
            throw Fail.Type($"a standard deviation must be given numbers, but found {Fail.Name(value.Kind)}", position);
        }

        var (count, mean, squares) = States[group];
        var delta = value.AsNumber - mean;
        mean += delta / (count + 1);
        States[group] = (count + 1, mean, squares + (delta * (value.AsNumber - mean)));
    }

    public override Value Result(int group, Budget budget)
    {
        var (count, _, squares) = States[group];
        var divisor = population ? count : count - 1;
        return count == 0 ? Value.Null : Value.From(divisor <= 0 ? 0.0 : Math.Sqrt(squares / divisor));
    }
}
