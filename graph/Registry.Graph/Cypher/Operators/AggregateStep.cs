using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>One aggregate of a projection and the slot of its result.</summary>
internal sealed record AggregateSpec(Func<Aggregate> Create, Expr? Argument, Expr? Second, bool Distinct, int Slot)
{
    /// <summary>Gets the argument where a code tells its values.</summary>
    public CodedProperty? Codes { get; init; }

    /// <summary>Gets the argument where it is a property that has only numbers.</summary>
    public PropertyExpr? Numbers { get; init; }

    /// <summary>Gets a value indicating whether it only counts.</summary>
    public bool IsCount { get; init; }

    /// <summary>Gets the stage of the work on a group that is the first to need its result; after the last for none.</summary>
    public int Stage { get; init; }
}

/// <summary>A stage of the work on a group: what is computed from it, and the condition it must then pass.</summary>
internal sealed record GroupStage((Expr Expr, Slot Slot)[] Computed, Expr Condition)
{
    /// <summary>Gets the value slots that are needed.</summary>
    public required IReadOnlySet<int> Needs { get; init; }
}

/// <summary>A key of groups that is told by a code: the slots where its code and its value lie.</summary>
internal readonly record struct CodedKey(CodedProperty Property, int Code, int Value);

/// <summary>How rows are grouped: the slots of the keys, what is aggregated, and which groups are wanted.</summary>
internal sealed record GroupSpec(Slot[] Keys, AggregateSpec[] Aggregates)
{
    /// <summary>Gets what is done with each group in turn before it goes on; the results come as they are needed.</summary>
    public GroupStage[] Stages { get; init; } = [];

    /// <summary>Gets the keys that are told by codes, which lie in the slots of the keys instead of their values.</summary>
    public CodedKey[] CodedKeys { get; init; } = [];

    /// <summary>Gets the property that is the only key, where it is read only when its group is opened.</summary>
    public PropertyExpr? KeyProperty { get; init; }

    /// <summary>Gets how rows are held until they are grouped.</summary>
    public HeldRowSpec? Held { get; init; }

    /// <summary>Puts the keys of a row that are not there yet into their slots.</summary>
    public void ReadKeys(Frame frame)
    {
        foreach (var key in CodedKeys)
        {
            frame.Ids[key.Code] = key.Property.CodeOf(frame);
        }

        if (KeyProperty is not null)
        {
            frame.Values[Keys[0].Index] = KeyProperty.Eval(frame);
        }
    }

    public Aggregate[] NewStates() => [.. Aggregates.Select(a => a.Create())];
}

/// <summary>A step that groups.</summary>
internal abstract class GroupingStep(string name, GroupSpec spec, string detail) : PlanStep(name, detail)
{
    protected GroupSpec Spec => spec;

    /// <summary>Makes the step that hands on only the groups that pass some more stages.</summary>
    public GroupingStep Where(GroupStage[] stages, string text)
    {
        var earlier = spec.Stages.Length;
        var where = spec with
        {
            Aggregates = [.. spec.Aggregates.Select(a => a.Stage < earlier ? a : a with { Stage = earlier + FirstOf(stages, a.Slot) })],
            Stages = [.. spec.Stages, .. stages],
        };
        return With(where, $"{Detail} {text}");
    }

    private static int FirstOf(GroupStage[] stages, int slot) =>
        Array.FindIndex(stages, s => s.Needs.Contains(slot)) is >= 0 and var first ? first : stages.Length;

    protected abstract GroupingStep With(GroupSpec changed, string changedDetail);
}

/// <summary>
/// Groups rows by the slots of their keys and aggregates each group; groups keep the order of their first row.
/// </summary>
internal sealed class AggregateStep(GroupSpec spec, string detail) : GroupingStep("Aggregate", spec, detail)
{
    public override Operator Create(QueryContext context) => new Grouping(Spec, Spec.NewStates());

    protected override GroupingStep With(GroupSpec changed, string changedDetail) => new AggregateStep(changed, changedDetail);

    private sealed class Grouping(GroupSpec spec, Aggregate[] states) : Sink
    {
        /// <summary>With fewer rows a group, absorbing groups costs what reading them in parts saves.</summary>
        private const int RowsOfGroup = 16;

        private readonly GroupedRows _groups = new(spec, states);
        private readonly List<HeldRows> _held = [];
        private long _rows;
        private int _shares;
        private HeldRows? _trial;
        private SharedGroups? _shared;

        public override bool WantsAll => true;

        private int Count => _shared?.Count ?? _groups.Count;

        public override void Begin()
        {
            _groups.Clear();
            _held.Clear();
            (_rows, _trial, _shared) = (0, null, null);
            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            frame.Context.Budget.Tick();
            _rows++;
            _trial?.Add(frame);
            _groups.Add(frame);
            return true;
        }

        public override void StartTrial(int threads)
        {
            if (spec.Held is not null)
            {
                (_shares, _trial) = (threads, new(spec, threads));
            }
        }

        /// <summary>Where there are many groups, parts hold their rows, and each group is made of them by one thread.</summary>
        public override bool EndTrial(Frame frame)
        {
            var (trial, areFew) = (_trial, _rows >= _groups.Count * (long)RowsOfGroup);
            _trial = null;
            if (areFew || trial is null)
            {
                frame.Context.Budget.Release(trial?.Bytes ?? 0);
                return areFew;
            }

            _groups.Clear();
            _held.Add(trial);
            return true;
        }

        public override Sink MakePart(QueryContext context) => _held.Count > 0
            ? new Holding(new(spec, _shares))
            : new Grouping(spec, _groups.PartStates());

        public override bool Absorb(Frame frame, Sink part)
        {
            if (part is Holding { Rows: var rows })
            {
                frame.Context.Budget.Charge(rows.Bytes);
                _held.Add(rows);
            }
            else
            {
                _groups.Absorb(frame, ((Grouping)part)._groups);
            }

            return true;
        }

        public override void Settle(Frame frame)
        {
            if (_held.Count > 0)
            {
                _shared = SharedGroups.Of(frame, spec, _held, _shares);
                frame.Context.Budget.Release(_held.Sum(h => h.Bytes));
                _held.Clear();
            }
        }

        public override void Complete(Frame frame)
        {
            Settle(frame);
            if (spec.Keys.Length == 0 && Count == 0)
            {
                _groups.Open(frame);
            }

            HandOn(frame, Count);
        }

        public override bool Replay(Frame frame, Operator next, int from, int to) =>
            _shared?.Replay(frame, next, from, to) ?? _groups.Replay(frame, next, from, to);
    }

    /// <summary>Holds the rows of a part.</summary>
    private sealed class Holding(HeldRows rows) : Sink
    {
        public HeldRows Rows => rows;

        public override bool WantsAll => true;

        public override bool Push(Frame frame)
        {
            frame.Context.Budget.Tick();
            rows.Add(frame);
            return true;
        }

        public override Sink MakePart(QueryContext context) => throw new NotSupportedException();

        public override bool Absorb(Frame frame, Sink part) => throw new NotSupportedException();
    }
}
