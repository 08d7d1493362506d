using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

internal sealed class FilterStep(Expr[] filters, string detail) : PlanStep("Filter", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Filter(filters);

    private sealed class Filter(Expr[] filters) : Operator
    {
        public override bool Push(Frame frame) => !Filters.AllHold(filters, frame) || Emit(frame);
    }
}

/// <summary>Evaluates expressions into slots.</summary>
internal sealed class ProjectStep((Expr Expr, Slot Slot)[] items, string detail) : PlanStep("Project", detail)
{
    public (Expr Expr, Slot Slot)[] Items => items;

    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Project(items);

    private sealed class Project((Expr Expr, Slot Slot)[] items) : Operator
    {
        public override bool Push(Frame frame)
        {
            foreach (var (expr, slot) in items)
            {
                slot.Write(frame, expr.Eval(frame));
            }

            return Emit(frame);
        }
    }
}

internal sealed class UnwindStep(Expr list, int slot, string detail) : PlanStep("Unwind", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Unwind(list, slot);

    private sealed class Unwind(Expr list, int slot) : Operator
    {
        public override bool Push(Frame frame)
        {
            var value = list.Eval(frame);
            if (value.Kind != ValueKind.List)
            {
                frame.Values[slot] = value;
                return value.IsNull || Emit(frame);
            }

            var items = value.AsList;
            for (var i = 0; i < items.Count; i++)
            {
                frame.Context.Budget.Tick();
                frame.Values[slot] = items[i];
                if (!Emit(frame))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>Takes a node or relationship out of a value slot, so that a pattern can start from it.</summary>
internal sealed class UnpackStep(int from, Slot to, int position) : PlanStep("Unpack", "")
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Unpack(from, to, position);

    private sealed class Unpack(int from, Slot to, int position) : Operator
    {
        public override bool Push(Frame frame)
        {
            var value = frame.Values[from];
            var wanted = to.Kind == SlotKind.Node ? ValueKind.Node : ValueKind.Relationship;
            if (!value.IsNull && value.Kind != wanted)
            {
                throw Fail.Type($"expected {Fail.Name(wanted)}, but found {Fail.Name(value.Kind)}", position);
            }

            to.Write(frame, value);
            return Emit(frame);
        }
    }
}

/// <summary>Runs a part for each row; where it finds nothing the row goes on with its variables null.</summary>
internal sealed class OptionalStep(Pipeline inner, Slot[] slots) : PlanStep("Optional", "")
{
    public override bool IsStreaming => inner.Steps.All(s => s.IsStreaming);

    public override IReadOnlyList<Pipeline> Inner => [inner];

    public override Operator Create(QueryContext context) => new Optional(inner, slots, context);

    private sealed class Optional : Operator
    {
        private readonly Operator _first;
        private readonly Slot[] _slots;
        private bool _matched;

        public Optional(Pipeline inner, Slot[] slots, QueryContext context)
        {
            _slots = slots;
            _first = inner.Open(context, new Last(this));
        }

        public override bool Push(Frame frame)
        {
            _matched = false;
            var goOn = _first.Push(frame);
            if (_matched)
            {
                return goOn;
            }

            foreach (var slot in _slots)
            {
                slot.Clear(frame);
            }

            return Emit(frame);
        }

        private sealed class Last(Optional owner) : Operator
        {
            public override bool WantsAll => owner.WantsAll;

            public override bool Push(Frame frame)
            {
                owner._matched = true;
                return owner.Emit(frame);
            }
        }
    }
}

/// <summary>Runs a sub-query for each row, CALL { }; its rows are the columns it returns.</summary>
internal sealed class ApplyStep(Pipeline inner, Slot[] columns) : PlanStep("Apply", "")
{
    public override bool IsStreaming => true;

    public override IReadOnlyList<Pipeline> Inner => [inner];

    public override Operator Create(QueryContext context) => new Apply(inner, columns, context);

    private sealed class Apply : Operator
    {
        private readonly Pipeline _inner;
        private readonly Operator _first;
        private bool _goOn;

        public Apply(Pipeline inner, Slot[] columns, QueryContext context)
        {
            _inner = inner;
            _first = inner.Open(context, new HandOver(this, columns, frame => _goOn = _goOn && Emit(frame)));
        }

        public override bool Push(Frame frame)
        {
            _goOn = true;
            _inner.Run(frame, _first);
            return _goOn;
        }
    }
}

/// <summary>The rows of several parts one after the other, in common slots.</summary>
internal sealed class UnionStep((Pipeline Pipeline, Slot[] From)[] branches, Slot[] to) : PlanStep("Union", "")
{
    public override IReadOnlyList<Pipeline> Inner => [.. branches.Select(b => b.Pipeline)];

    public override Operator Create(QueryContext context) => new Union(branches, to, context);

    private sealed class Union : Operator
    {
        private readonly List<(Pipeline Pipeline, Operator First)> _branches = [];
        private readonly Slot[] _to;
        private bool _goOn;

        public Union((Pipeline Pipeline, Slot[] From)[] branches, Slot[] to, QueryContext context)
        {
            _to = to;
            foreach (var (pipeline, from) in branches)
            {
                _branches.Add((pipeline, pipeline.Open(context, new HandOver(this, from, frame => Take(frame, from)))));
            }
        }

        public override bool Push(Frame frame)
        {
            _goOn = true;
            foreach (var (pipeline, first) in _branches)
            {
                pipeline.Run(frame, first);
                if (!_goOn)
                {
                    break;
                }
            }

            return _goOn;
        }

        private bool Take(Frame frame, Slot[] from)
        {
            for (var i = 0; i < from.Length; i++)
            {
                _to[i].Write(frame, from[i].Read(frame));
            }

            return _goOn = _goOn && Emit(frame);
        }
    }
}
