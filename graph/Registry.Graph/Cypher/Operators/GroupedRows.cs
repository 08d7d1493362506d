using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Groups by the slots of their keys, with the state of each aggregate, in the order of their first rows.</summary>
internal sealed class GroupedRows
{
    private readonly GroupSpec _spec;
    private readonly Aggregate[] _states;
    private readonly Feed[] _feeds;
    private readonly RowTable _groups;
    private readonly CodeGroups _codes = new();
    private readonly bool _isOnlyGroup;
    private readonly bool _readsKeys;
    private int _opened;

    public GroupedRows(GroupSpec spec, Aggregate[] states, Reading reading = Reading.Rows)
    {
        (_spec, _states, _isOnlyGroup, _readsKeys) = (spec, states, reading == Reading.OneGroup, reading == Reading.Rows);
        var aggregates = reading == Reading.HeldRows ? spec.Held!.Aggregates : spec.Aggregates;
        _feeds = [.. aggregates.Select((a, i) => Feed.Of(a, states[i]))];
        _groups = new(spec.Keys);
    }

    /// <summary>How rows come.</summary>
    public enum Reading
    {
        /// <summary>As they are, so that their keys are read.</summary>
        Rows,

        /// <summary>All of one group, whose key whoever asks has in its slot.</summary>
        OneGroup,

        /// <summary>As they were held, with their keys in the slots.</summary>
        HeldRows,
    }

    public int Count => _isOnlyGroup ? _opened : _groups.Count;

    public void Clear()
    {
        if (!_isOnlyGroup)
        {
            _groups.Clear();
            _codes.Clear();
        }

        _opened = 0;
        foreach (var feed in _feeds)
        {
            feed.Clear();
        }

        foreach (var aggregate in _states)
        {
            aggregate.Clear();
        }
    }

    /// <summary>Adds a row to its group.</summary>
    public void Add(Frame frame)
    {
        var group = Open(frame);
        foreach (var feed in _feeds)
        {
            feed.Add(frame, group);
        }
    }

    /// <summary>Finds the group of a row, opened where it is the first.</summary>
    public int Open(Frame frame)
    {
        if (!_readsKeys)
        {
            return OpenByKeys(frame);
        }

        if (_spec.KeyProperty is not { } property)
        {
            _spec.ReadKeys(frame);
            return OpenByKeys(frame);
        }

        ref var known = ref _codes.GroupOf(property, frame);
        if (Unsafe.IsNullRef(ref known))
        {
            frame.Values[_spec.Keys[0].Index] = property.Eval(frame);
            return OpenByKeys(frame);
        }

        if (known < 0)
        {
            frame.Values[_spec.Keys[0].Index] = property.Eval(frame);
            known = OpenByKeys(frame);
        }

        return known;
    }

    /// <summary>Finds the group of the keys as they lie in their slots.</summary>
    private int OpenByKeys(Frame frame)
    {
        if (_isOnlyGroup && _opened > 0)
        {
            return 0;
        }

        var added = _isOnlyGroup;
        var group = _isOnlyGroup ? 0 : _groups.FindOrAdd(frame, out added);
        if (added)
        {
            _opened++;
            foreach (var aggregate in _states)
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
    public Aggregate[] PartStates() => [.. _spec.Aggregates.Select((a, i) =>
        _states[i].CanAbsorb && !a.Distinct ? a.Create() : _feeds[i].MakeHeld())];

    /// <summary>Takes over the groups of later rows.</summary>
    public void Absorb(Frame frame, GroupedRows later)
    {
        var budget = frame.Context.Budget;
        var groups = new int[later.Count];
        for (var row = 0; row < groups.Length; row++)
        {
            budget.Tick();
            later._groups.Load(frame, row);
            groups[row] = OpenByKeys(frame);
        }

        for (var i = 0; i < _states.Length; i++)
        {
            if (later._states[i] is HeldAggregate held)
            {
                held.GiveTo(_feeds[i], groups, budget);
                continue;
            }

            for (var row = 0; row < groups.Length; row++)
            {
                budget.Tick();
                _states[i].Absorb(groups[row], later._states[i], row, budget);
            }
        }
    }

    /// <summary>Hands a stretch of the groups on; false means that nobody wants more.</summary>
    public bool Replay(Frame frame, Operator next, int from, int to)
    {
        for (var group = from; group < to; group++)
        {
            frame.Context.Budget.Tick();
            if (!Replay(frame, next, group))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Hands a group on; false means that nobody wants more.</summary>
    public bool Replay(Frame frame, Operator next, int group)
    {
        if (!_isOnlyGroup)
        {
            _groups.Load(frame, group);
        }

        foreach (var key in _spec.CodedKeys)
        {
            frame.Values[key.Value] = key.Property.ValueOf(frame.Ids[key.Code]);
        }

        for (var stage = 0; stage < _spec.Stages.Length; stage++)
        {
            SetResults(frame, group, stage);
            var (computed, condition) = _spec.Stages[stage];
            foreach (var (expr, slot) in computed)
            {
                slot.Write(frame, expr.Eval(frame));
            }

            if (condition.Test(frame) != Truth.True)
            {
                return true;
            }
        }

        SetResults(frame, group, _spec.Stages.Length);
        return next.Push(frame);
    }

    private void SetResults(Frame frame, int group, int stage)
    {
        for (var i = 0; i < _states.Length; i++)
        {
            if (_spec.Aggregates[i].Stage == stage)
            {
                frame.Values[_spec.Aggregates[i].Slot] = _states[i].Result(group, frame.Context.Budget);
            }
        }
    }
}
