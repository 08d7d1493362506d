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

    /// <summary>Adds an integer.</summary>
    public virtual void AddInteger(int group, long value, Budget budget) => Add(group, Value.From(value), Value.Null, budget);

    /// <summary>Adds a floating-point number.</summary>
    public virtual void AddFloat(int group, double value, Budget budget) => Add(group, Value.From(value), Value.Null, budget);

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

/// <summary>An aggregate to which nodes or relationships are given by their numbers, or values by their codes.</summary>
internal interface ITakesIds
{
    void AddId(int group, int id, Budget budget);
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

internal sealed class CountAggregate : Aggregate<long>, ITakesIds
{
    protected override long Initial => 0;

    public void AddId(int group, int id, Budget budget) => States[group]++;

    public override void Add(int group, Value value, Value second, Budget budget) => States[group]++;

    public override Value Result(int group, Budget budget) => Value.From(States[group]);

    public override bool CanAbsorb => true;

    public override void Absorb(int group, Aggregate part, int partGroup, Budget budget) =>
        States[group] += ((CountAggregate)part).States[partGroup];
}

/// <summary>A value that is mostly a float, which is then kept as such.</summary>
internal struct FloatOrValue
{
    private double _float;
    private Value _value;

    public bool IsFloat { get; private set; }

    public double Float
    {
        readonly get => _float;
        set => (_float, IsFloat) = (value, true);
    }

    public Value Value
    {
        readonly get => IsFloat ? Value.From(_float) : _value;
        set
        {
            if (value.Kind == ValueKind.Float)
            {
                Float = value.AsDouble;
            }
            else
            {
                (_value, IsFloat) = (value, false);
            }
        }
    }
}

/// <summary>sum: of integers an integer, of durations a duration, else a float.</summary>
internal sealed class SumAggregate(int position) : Aggregate<FloatOrValue>
{
    protected override FloatOrValue Initial { get; } = new() { Value = Value.From(0) };

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw Fail.Type($"sum must be given numbers or durations, but found {Fail.Name(value.Kind)}", position);
        }

        var sum = States[group].Value;
        if (sum.Kind == ValueKind.Integer && value.Kind == ValueKind.Integer && Overflows(sum.AsInt64, value.AsInt64))
        {
            // As in Neo4j: a sum that no integer can hold goes on as a float.
            States[group].Float = (double)sum.AsInt64 + value.AsInt64;
            return;
        }

        States[group].Value = value.Kind == ValueKind.Duration && sum.Kind == ValueKind.Integer && sum.AsInt64 == 0
            ? value
            : Arithmetic.Apply(BinaryOperator.Add, sum, value, position, budget);
    }

    public override void AddFloat(int group, double value, Budget budget)
    {
        ref var sum = ref States[group];
        if (sum.IsFloat)
        {
            sum.Float += value;
        }
        else
        {
            Add(group, Value.From(value), Value.Null, budget);
        }
    }

    public override Value Result(int group, Budget budget) => States[group].Value;

    private static bool Overflows(long x, long y) => (Int128)x + y != unchecked(x + y);
}

internal sealed class AverageAggregate(int position) : Aggregate<(FloatOrValue Sum, long Count, DurationMean? Durations)>
{
    protected override (FloatOrValue Sum, long Count, DurationMean? Durations) Initial => default;

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        ref var state = ref States[group];
        if (value.Kind == ValueKind.Duration && state.Count == 0)
        {
            if (state.Durations is null)
            {
                budget.Charge(Budget.ValueBytes);
                state.Durations = new();
            }

            state.Durations.Add(value.AsDuration);
            return;
        }

        if (!value.IsNumber || state.Durations is not null)
        {
            throw Fail.Type($"avg must be given numbers or durations alone, but found {Fail.Name(value.Kind)}", position);
        }

        var (sum, term) = (state.Sum.Value, value.Kind == ValueKind.Integer ? Value.From((double)value.AsInt64) : value);
        state.Sum.Value = sum.IsNull ? term : Arithmetic.Apply(BinaryOperator.Add, sum, term, position, budget);
        state.Count++;
    }

    public override void AddInteger(int group, long value, Budget budget) => AddFloat(group, value, budget);

    public override void AddFloat(int group, double value, Budget budget)
    {
        ref var state = ref States[group];
        if (state.Sum.IsFloat)
        {
            state.Sum.Float += value;
            state.Count++;
        }
        else
        {
            Add(group, Value.From(value), Value.Null, budget);
        }
    }

    public override Value Result(int group, Budget budget)
    {
        ref var state = ref States[group];
        return state.Durations is { } durations ? Value.From(durations.Result())
            : state.Count > 0 ? Value.From(state.Sum.Value.AsDouble / state.Count)
            : Value.Null;
    }
}

/// <summary>min and max, over the order of all values.</summary>
internal sealed class ExtremeAggregate(bool greatest) : Aggregate<FloatOrValue>
{
    protected override FloatOrValue Initial => default;

    public override void Add(int group, Value value, Value second, Budget budget)
    {
        var held = States[group].Value;
        var order = held.IsNull ? 0 : ValueComparer.Instance.Compare(value, held);
        if (held.IsNull || (greatest ? order > 0 : order < 0))
        {
            States[group].Value = value;
        }
    }

    public override void AddFloat(int group, double value, Budget budget)
    {
        ref var held = ref States[group];
        if (!held.IsFloat || double.IsNaN(held.Float) || double.IsNaN(value))
        {
            Add(group, Value.From(value), Value.Null, budget);
        }
        else if (greatest ? value > held.Float : value < held.Float)
        {
            held.Float = value;
        }
    }

    public override Value Result(int group, Budget budget) => States[group].Value;

    public override bool CanAbsorb => true;

    public override void Absorb(int group, Aggregate part, int partGroup, Budget budget)
    {
        if (((ExtremeAggregate)part).States[partGroup].Value is { IsNull: false } extreme)
        {
            Add(group, extreme, Value.Null, budget);
        }
    }
}

/// <summary>An aggregate that needs all values of a group.</summary>
internal abstract class HoldingAggregate<T> : Aggregate<Chain<T>>
{
    protected override Chain<T> Initial => default;

    protected GroupedValues<T> Held { get; } = new();

    public sealed override void Clear()
    {
        base.Clear();
        Held.Clear();
    }
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
internal sealed class CollectIdsAggregate(bool areNodes) : HoldingAggregate<int>, ITakesIds
{
    private const long IdBytes = 8;

    public override bool CanAbsorb => true;

    public override void Add(int group, Value value, Value second, Budget budget) => AddId(group, value.AsId, budget);

    public void AddId(int group, int id, Budget budget)
    {
        budget.Charge(IdBytes);
        Held.Add(ref States[group], id);
    }

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
            AddId(group, id, budget);
        }
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
