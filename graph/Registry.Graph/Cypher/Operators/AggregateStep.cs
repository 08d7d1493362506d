using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>One aggregate of a projection and the slot of its result.</summary>
internal sealed record AggregateSpec(Func<Aggregate> Create, Expr? Argument, Expr? Second, bool Distinct, int Slot)
{
    /// <summary>Gets a value indicating whether it only counts.</summary>
    public bool IsPlainCount { get; init; }
}

/// <summary>
/// Groups rows by the slots of their keys and aggregates each group; groups keep the order of their first row.
/// </summary>
internal sealed class AggregateStep(Slot[] keys, AggregateSpec[] aggregates, string detail)
    : PlanStep("Aggregate", detail)
{
    public override Operator Create(QueryContext context) =>
        new Grouping(keys, aggregates, [.. aggregates.Select(a => a.Create())]);

    private sealed class Grouping(Slot[] keys, AggregateSpec[] aggregates, Aggregate[] states) : Sink
    {
        /// <summary>With fewer rows a group, absorbing groups costs what reading them in parts saves.</summary>
        private const int RowsOfGroup = 16;

        private readonly GroupedRows _groups = new(keys, aggregates, states);
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

        public override Sink MakePart(QueryContext context) => new Grouping(
            keys, aggregates, [.. aggregates.Select((a, i) => _groups.Absorbs(i) ? a.Create() : new HeldAggregate())]);

        public override bool Absorb(Frame frame, Sink part)
        {
            _groups.Absorb(frame, ((Grouping)part)._groups);
            return true;
        }

        public override void Complete(Frame frame)
        {
            if (keys.Length == 0 && _groups.Count == 0)
            {
                _groups.Open(frame);
            }

            HandOn(frame, _groups.Count);
        }

        public override bool Replay(Frame frame, Operator next, int from, int to) => _groups.Replay(frame, next, from, to);
    }
}
