using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>How the value that a row has for an aggregate reaches it.</summary>
internal abstract class Feed(Aggregate state)
{
    protected Aggregate State => state;

    public static Feed Of(AggregateSpec spec, Aggregate state) => spec switch
    {
        { Argument: null } => new RowFeed(state),
        { Argument: IdExpr id } when state is ITakesIds => new IdFeed(id.Slot.Index, state, spec.Distinct),
        { Codes: { } codes } => new CodeFeed(codes, state, spec.Distinct),
        { Numbers: { } property, Distinct: false } => new NumberFeed(property, state),
        _ => new ValueFeed(spec.Argument!, spec.Second, state, spec.Distinct),
    };

    /// <summary>Adds what a row has to its group.</summary>
    public abstract void Add(Frame frame, int group);

    /// <summary>Makes what holds the values of a part, where they can only be given one by one.</summary>
    public abstract HeldAggregate MakeHeld();

    /// <summary>Forgets which values the groups have had.</summary>
    public virtual void Clear()
    {
        // Only different values are remembered.
    }
}

/// <summary>Counts rows, whatever they hold.</summary>
internal sealed class RowFeed(Aggregate state) : Feed(state)
{
    private readonly CountAggregate _count = (CountAggregate)state;

    public override void Add(Frame frame, int group) => _count.AddId(group, 0, frame.Context.Budget);

    public override HeldAggregate MakeHeld() => throw new NotSupportedException();
}

/// <summary>The number of a node or a relationship.</summary>
internal sealed class IdFeed(int slot, Aggregate state, bool isDistinct) : Feed(state), ITakesHeld<int>
{
    private readonly ITakesIds _state = (ITakesIds)state;
    private readonly DistinctIds? _seen = isDistinct ? new() : null;

    public override void Add(Frame frame, int group)
    {
        var id = frame.Ids[slot];
        if (id >= 0)
        {
            Take(group, id, frame.Context.Budget);
        }
    }

    public void Take(int group, int value, Budget budget)
    {
        if (_seen is null || _seen.Add(group, value, budget))
        {
            _state.AddId(group, value, budget);
        }
    }

    public override HeldAggregate MakeHeld() => new HeldIds();

    public override void Clear() => _seen?.Clear();
}

/// <summary>A property that is told by a code; its value is made only where the aggregate asks for it.</summary>
internal sealed class CodeFeed(CodedProperty property, Aggregate state, bool isDistinct) : Feed(state), ITakesHeld<int>
{
    private readonly ITakesIds? _counts = state is CountAggregate or HeldIds ? (ITakesIds)state : null;
    private readonly DistinctIds? _seen = isDistinct ? new() : null;

    public override void Add(Frame frame, int group)
    {
        var code = property.CodeOf(frame);
        if (code != CodedProperty.NoCode)
        {
            Take(group, code, frame.Context.Budget);
        }
    }

    public void Take(int group, int value, Budget budget)
    {
        if (_seen?.Add(group, value, budget) == false)
        {
            return;
        }

        if (_counts is not null)
        {
            _counts.AddId(group, value, budget);
        }
        else
        {
            State.Add(group, property.ValueOf(value), Value.Null, budget);
        }
    }

    public override HeldAggregate MakeHeld() => new HeldIds();

    public override void Clear() => _seen?.Clear();
}

/// <summary>A property whose columns hold only numbers.</summary>
internal sealed class NumberFeed(PropertyExpr property, Aggregate state) : Feed(state), ITakesHeld<Number>
{
    public override void Add(Frame frame, int group)
    {
        var id = property.Id(frame);
        if (id < 0)
        {
            return;
        }

        var segment = property.Reader.Find(id);
        var row = id - segment.First;
        if (segment.Double is { } floats)
        {
            if (!floats.IsNull(row))
            {
                State.AddFloat(group, floats.Values[row], frame.Context.Budget);
            }
        }
        else if (segment.Int64 is { } integers && !integers.IsNull(row))
        {
            State.AddInteger(group, integers.Values[row], frame.Context.Budget);
        }
    }

    public void Take(int group, Number value, Budget budget)
    {
        if (value.IsFloat)
        {
            State.AddFloat(group, BitConverter.Int64BitsToDouble(value.Bits), budget);
        }
        else
        {
            State.AddInteger(group, value.Bits, budget);
        }
    }

    public override HeldAggregate MakeHeld() => new HeldNumbers();
}

/// <summary>The value of any expression.</summary>
internal sealed class ValueFeed(Expr argument, Expr? second, Aggregate state, bool isDistinct)
    : Feed(state), ITakesHeld<(Value Value, Value Second)>
{
    private readonly Distinct? _seen = !isDistinct ? null : argument is IdExpr ? new DistinctIds() : new DistinctValues();

    public override void Add(Frame frame, int group)
    {
        var value = argument.Eval(frame);
        if (value.IsNull)
        {
            // Null is no value to any aggregate, but a bad percentile is an error all the same.
            second?.Eval(frame);
            return;
        }

        Take(group, (value, second?.Eval(frame) ?? Value.Null), frame.Context.Budget);
    }

    public void Take(int group, (Value Value, Value Second) value, Budget budget)
    {
        if (value.Value.Kind is ValueKind.List or ValueKind.String)
        {
            // Comparing or hashing a long list is work that no other row shows.
            budget.TickFor(value.Value);
        }

        if (_seen?.Add(group, value.Value, budget) != false)
        {
            State.Add(group, value.Value, value.Second, budget);
        }
    }

    public override HeldAggregate MakeHeld() => new HeldValues();

    public override void Clear() => _seen?.Clear();
}
