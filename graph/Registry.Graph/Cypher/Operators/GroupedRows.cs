using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Groups by the slots of their keys, with the state of each aggregate, in the order of their first rows.</summary>
internal sealed class GroupedRows(GroupSpec spec, Aggregate[] states)
{
    private readonly AggregateSpec[] _aggregates = spec.Aggregates;
    private readonly RowTable _groups = new(spec.Keys);
    private readonly CodeGroups _codes = new();
    private readonly Distinct?[] _seen = [.. spec.Aggregates.Select(a =>
        !a.Distinct ? null : a.Argument is IdExpr ? (Distinct)new DistinctIds() : new DistinctValues())];

    public int Count => _groups.Count;

    public void Clear()
    {
        _groups.Clear();
        _codes.Clear();
        foreach (var seen in _seen)
        {
            seen?.Clear();
        }

        foreach (var aggregate in states)
        {
            aggregate.Clear();
        }
    }

    /// <summary>Adds a row to its group.</summary>
    public void Add(Frame frame)
    {
        var group = Open(frame);
        for (var i = 0; i < _aggregates.Length; i++)
        {
            Add(frame, i, group);
        }
    }

    /// <summary>Finds the group of a row, opened where it is the first.</summary>
    public int Open(Frame frame)
    {
        if (spec.KeyProperty is not { } property)
        {
            return OpenByKeys(frame);
        }

        ref var known = ref _codes.GroupOf(property, frame);
        if (Unsafe.IsNullRef(ref known))
        {
            frame.Values[spec.Keys[0].Index] = property.Eval(frame);
            return OpenByKeys(frame);
        }

        if (known < 0)
        {
            frame.Values[spec.Keys[0].Index] = property.Eval(frame);
            known = OpenByKeys(frame);
        }

        return known;
    }

    /// <summary>Finds the group of the keys as they lie in their slots.</summary>
    private int OpenByKeys(Frame frame)
    {
        var group = _groups.FindOrAdd(frame, out var added);
        if (added)
        {
            foreach (var aggregate in states)
            {
                aggregate.Open(frame.Context.Budget);
            }
        }

        return group;
    }

    /// <summary>
    /// Makes the states of a part. What an aggregate cannot take over from the state of a part is held for it, to be given
    /// one by one.
    /// </summary>
    public Aggregate[] PartStates() => [.. _aggregates.Select((a, i) =>
        states[i].CanAbsorb && !a.Distinct ? a.Create() : a.Second is null ? new HeldValues() : (Aggregate)new HeldPairs())];

    /// <summary>Takes over the groups of later rows.</summary>
    public void Absorb(Frame frame, GroupedRows later)
    {
        for (var row = 0; row < later.Count; row++)
        {
            frame.Context.Budget.Tick();
            later._groups.Load(frame, row);
            var group = OpenByKeys(frame);
            for (var i = 0; i < _aggregates.Length; i++)
            {
                Absorb(frame, i, group, later.States[i], row);
            }
        }
    }

    /// <summary>Hands a stretch of the groups on; false means that nobody wants more.</summary>
    public bool Replay(Frame frame, Operator next, int from, int to)
    {
        for (var group = from; group < to; group++)
        {
            frame.Context.Budget.Tick();
            _groups.Load(frame, group);
            SetResults(frame, group, late: false);
            if (!Filters.AllHold(spec.Conditions, frame))
            {
                continue;
            }

            SetResults(frame, group, late: true);
            if (!next.Push(frame))
            {
                return false;
            }
        }

        return true;
    }

    private void SetResults(Frame frame, int group, bool late)
    {
        for (var i = 0; i < _aggregates.Length; i++)
        {
            if (_aggregates[i].IsLate == late)
            {
                frame.Values[_aggregates[i].Slot] = states[i].Result(group, frame.Context.Budget);
            }
        }
    }

    private Aggregate[] States => states;

    private void Absorb(Frame frame, int index, int group, Aggregate part, int partGroup)
    {
        if (part is not IHeldValues held)
        {
            states[index].Absorb(group, part, partGroup, frame.Context.Budget);
            return;
        }

        foreach (var (value, second) in held.Of(partGroup))
        {
            frame.Context.Budget.Tick();
            Add(frame.Context.Budget, index, group, value, second);
        }
    }

    private void Add(Frame frame, int index, int group)
    {
        var aggregate = _aggregates[index];
        if (aggregate.Argument is null)
        {
            states[index].Add(group, Value.True, Value.Null, frame.Context.Budget);
            return;
        }

        var value = aggregate.Argument.Eval(frame);
        if (value.IsNull)
        {
            // Null is no value to any aggregate, but a bad percentile is an error all the same.
            aggregate.Second?.Eval(frame);
            return;
        }

        Add(frame.Context.Budget, index, group, value, aggregate.Second?.Eval(frame) ?? Value.Null);
    }

    private void Add(Budget budget, int index, int group, Value value, Value second)
    {
        if (value.Kind is ValueKind.List or ValueKind.String)
        {
            // Comparing or hashing a long list is work that no other row shows.
            budget.TickFor(value);
        }

        if (_seen[index]?.Add(group, value, budget) == false)
        {
            return;
        }

        states[index].Add(group, value, second, budget);
    }
}
