using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Groups by the slots of their keys, with the state of each aggregate, in the order of their first rows.</summary>
internal sealed class GroupedRows(Slot[] keys, AggregateSpec[] aggregates, Aggregate[] states)
{
    private readonly RowTable _groups = new(keys);
    private readonly DistinctValues?[] _seen = [.. aggregates.Select(a => a.Distinct ? new DistinctValues() : null)];

    public int Count => _groups.Count;

    public void Clear()
    {
        _groups.Clear();
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
        for (var i = 0; i < aggregates.Length; i++)
        {
            Add(frame, i, group);
        }
    }

    /// <summary>Finds the group of a row, opened where it is the first.</summary>
    public int Open(Frame frame)
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

    /// <summary>Tells whether an aggregate takes over the state of a part; else it is given the values one by one.</summary>
    public bool Absorbs(int index) => states[index].CanAbsorb && !aggregates[index].Distinct;

    /// <summary>Takes over the groups of later rows.</summary>
    public void Absorb(Frame frame, GroupedRows later)
    {
        for (var row = 0; row < later.Count; row++)
        {
            frame.Context.Budget.Tick();
            later._groups.Load(frame, row);
            var group = Open(frame);
            for (var i = 0; i < aggregates.Length; i++)
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
            for (var i = 0; i < aggregates.Length; i++)
            {
                frame.Values[aggregates[i].Slot] = states[i].Result(group, frame.Context.Budget);
            }

            if (!next.Push(frame))
            {
                return false;
            }
        }

        return true;
    }

    private Aggregate[] States => states;

    private void Absorb(Frame frame, int index, int group, Aggregate part, int partGroup)
    {
        if (part is not HeldAggregate held)
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
        var spec = aggregates[index];
        if (spec.Argument is null)
        {
            states[index].Add(group, Value.True, Value.Null, frame.Context.Budget);
            return;
        }

        var value = spec.Argument.Eval(frame);
        if (value.IsNull)
        {
            // Null is no value to any aggregate, but a bad percentile is an error all the same.
            spec.Second?.Eval(frame);
            return;
        }

        Add(frame.Context.Budget, index, group, value, spec.Second?.Eval(frame) ?? Value.Null);
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
