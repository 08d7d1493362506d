using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>One aggregate of a projection and the slot of its result.</summary>
internal sealed record AggregateSpec(Func<Aggregate> Create, Expr? Argument, Expr? Second, bool Distinct, int Slot)
{
    /// <summary>Gets a value indicating whether it only counts.</summary>
    public bool IsPlainCount { get; init; }

    /// <summary>Gets a value indicating whether the condition on groups does without its result.</summary>
    public bool IsLate { get; init; }
}

/// <summary>How rows are grouped: the slots of the keys, what is aggregated, and which groups are wanted.</summary>
internal sealed record GroupSpec(Slot[] Keys, AggregateSpec[] Aggregates)
{
    /// <summary>Gets the conditions on groups; only those that pass get the results that are late.</summary>
    public Expr[] Conditions { get; init; } = [];

    /// <summary>Gets the property that is the only key, where it is read only when its group is opened.</summary>
    public PropertyExpr? KeyProperty { get; init; }

    public Aggregate[] NewStates() => [.. Aggregates.Select(a => a.Create())];
}

/// <summary>A step that groups.</summary>
internal abstract class GroupingStep(string name, GroupSpec spec, string detail) : PlanStep(name, detail)
{
    protected GroupSpec Spec => spec;

    /// <summary>
    /// Makes the step that hands on only groups for which a condition holds, which needs no more than the given slots.
    /// </summary>
    public GroupingStep Where(Expr condition, IReadOnlySet<int> slots, string text)
    {
        var where = spec with
        {
            Aggregates = [.. spec.Aggregates.Select(a => a with
            {
                IsLate = (spec.Conditions.Length == 0 || a.IsLate) && !slots.Contains(a.Slot),
            })],
            Conditions = [.. spec.Conditions, condition],
        };
        return With(where, $"{Detail} where {text}");
    }

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
        private long _rows;

        public override bool WantsAll => true;

        public override bool PaysInParts => _rows >= _groups.Count * RowsOfGroup;

        public override void Begin()
        {
            _groups.Clear();
            _rows = 0;
            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            frame.Context.Budget.Tick();
            _rows++;
            _groups.Add(frame);
            return true;
        }

        public override Sink MakePart(QueryContext context) => new Grouping(spec, _groups.PartStates());

        public override bool Absorb(Frame frame, Sink part)
        {
            _groups.Absorb(frame, ((Grouping)part)._groups);
            return true;
        }

        public override void Complete(Frame frame)
        {
            if (spec.Keys.Length == 0 && _groups.Count == 0)
            {
                _groups.Open(frame);
            }

            HandOn(frame, _groups.Count);
        }

        public override bool Replay(Frame frame, Operator next, int from, int to) => _groups.Replay(frame, next, from, to);
    }
}
