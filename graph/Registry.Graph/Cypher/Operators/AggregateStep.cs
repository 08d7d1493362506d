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
    public override Operator Create(QueryContext context) => new Grouping(keys, aggregates);

    private sealed class Grouping(Slot[] keys, AggregateSpec[] aggregates) : Operator
    {
        private readonly RowTable _groups = new(keys);
        private readonly Aggregate[] _aggregates = [.. aggregates.Select(a => a.Create())];
        private HashSet<(int Group, Value Value)>?[] _seen = Seen(aggregates);

        public override void Begin()
        {
            _groups.Clear();
            _seen = Seen(aggregates);
            foreach (var aggregate in _aggregates)
            {
                aggregate.Clear();
            }

            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            frame.Context.Budget.Tick();
            var group = _groups.FindOrAdd(frame, out var added);
            for (var i = 0; i < aggregates.Length; i++)
            {
                if (added)
                {
                    _aggregates[i].Open(frame.Context.Budget);
                }

                Add(frame, i, group);
            }

            return true;
        }

        public override void Complete(Frame frame)
        {
            if (keys.Length == 0 && _groups.Count == 0)
            {
                _groups.Add(frame);
                foreach (var aggregate in _aggregates)
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
                    frame.Values[aggregates[i].Slot] = _aggregates[i].Result(group, frame.Context.Budget);
                }

                if (!Emit(frame))
                {
                    break;
                }
            }

            base.Complete(frame);
        }

        private static HashSet<(int Group, Value Value)>?[] Seen(AggregateSpec[] aggregates) =>
            [.. aggregates.Select(a => a.Distinct ? new HashSet<(int, Value)>() : null)];

        private void Add(Frame frame, int index, int group)
        {
            var spec = aggregates[index];
            if (spec.Argument is null)
            {
                _aggregates[index].Add(group, Value.True, Value.Null, frame.Context.Budget);
                return;
            }

            var value = spec.Argument.Eval(frame);
            if (value.IsNull)
            {
                // Null is no value to any aggregate, but a bad percentile is an error all the same.
                spec.Second?.Eval(frame);
                return;
            }

            if (_seen[index] is { } seen)
            {
                if (!seen.Add((group, value)))
                {
                    return;
                }

                frame.Context.Budget.Charge(32);
                frame.Context.Budget.ChargeHeld(value);
            }

            _aggregates[index].Add(group, value, spec.Second?.Eval(frame) ?? Value.Null, frame.Context.Budget);
        }
    }
}
