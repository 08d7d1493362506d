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
        private readonly RowTable _groups = new(keys);
        private readonly DistinctValues?[] _seen = [.. aggregates.Select(a => a.Distinct ? new DistinctValues() : null)];

        public override void Begin()
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

            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            frame.Context.Budget.Tick();
            var group = FindOrOpen(frame);
            for (var i = 0; i < aggregates.Length; i++)
            {
                Add(frame, i, group);
            }

            return true;
        }

        public override Sink MakePart(QueryContext context) =>
            new Grouping(keys, aggregates, [.. aggregates.Select((a, i) => Absorbs(i) ? a.Create() : new HeldAggregate())]);

        public override bool Absorb(Frame frame, Sink part)
        {
            var other = (Grouping)part;
            for (var row = 0; row < other._groups.Count; row++)
            {
                frame.Context.Budget.Tick();
                other._groups.Load(frame, row);
                var group = FindOrOpen(frame);
                for (var i = 0; i < aggregates.Length; i++)
                {
                    Absorb(frame, i, group, other.States[i], row);
                }
            }

            return true;
        }

        public override void Complete(Frame frame)
        {
            if (keys.Length == 0 && _groups.Count == 0)
            {
                _groups.Add(frame);
                foreach (var aggregate in states)
                {
                    aggregate.Open(frame.Context.Budget);
                }
            }

            for (var group = 0; group < _groups.Count; group++)
            {
                frame.Context.Budget.Tick();
                _groups.Load(frame, group);
                for (var i = 0; i < aggregates.Length; i++)
                {
                    frame.Values[aggregates[i].Slot] = states[i].Result(group, frame.Context.Budget);
                }

                if (!Emit(frame))
                {
                    break;
                }
            }

            base.Complete(frame);
        }

        private Aggregate[] States => states;

        private int FindOrOpen(Frame frame)
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

        private bool Absorbs(int index) => states[index].CanAbsorb && !aggregates[index].Distinct;

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
}
