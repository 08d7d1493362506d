using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

internal sealed class DistinctStep(Slot[] slots) : PlanStep("Distinct", "")
{
    public override Operator Create(QueryContext context) => new Distinct(slots);

    private sealed class Distinct(Slot[] slots, bool isPart = false) : Sink
    {
        private readonly RowTable _seen = new(slots);

        public override void Begin()
        {
            _seen.Clear();
            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            frame.Context.Budget.Tick();
            _seen.FindOrAdd(frame, out var added);
            return !added || isPart || Emit(frame);
        }

        public override Sink MakePart(QueryContext context) => new Distinct(slots, isPart: true);

        public override bool Absorb(Frame frame, Sink part)
        {
            var rows = ((Distinct)part)._seen;
            for (var row = 0; row < rows.Count; row++)
            {
                rows.Load(frame, row);
                if (!Push(frame))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>ORDER BY, stable; with a limit only the first rows are held.</summary>
internal sealed class SortStep(Slot[] live, (Expr Key, bool Descending)[] keys, Expr? skip, Expr? limit, string detail)
    : PlanStep(limit is null ? "Sort" : "Top", detail)
{
    public override Operator Create(QueryContext context) => new Sort(live, keys, skip, limit);

    private sealed class Sort(Slot[] live, (Expr Key, bool Descending)[] keys, Expr? skip, Expr? limit) : Sink
    {
        // Up to so many first rows are kept in order all the time; more are sorted at the end.
        private const int MaxTop = 4096;

        private readonly RowBuffer _rows = new(live);
        // The keys of row r lie from r * keys.Length on: an array for each row would keep the collector of garbage busy.
        private readonly Chunks<Value> _keys = new();
        private readonly Value[] _key = new Value[keys.Length];
        private List<int> _order = [];
        private long _wanted = -1;

        public override bool WantsAll => true;

        public override void Begin()
        {
            _rows.Clear();
            _keys.Clear();
            _order.Clear();
            _wanted = -1;
            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            Start(frame);
            if (_wanted == 0)
            {
                return false;
            }

            for (var i = 0; i < keys.Length; i++)
            {
                _key[i] = keys[i].Key.Eval(frame);
            }

            Take(frame);
            return true;
        }

        public override Sink MakePart(QueryContext context) => new Sort(live, keys, skip, limit);

        public override bool Absorb(Frame frame, Sink part)
        {
            Start(frame);
            var other = (Sort)part;
            foreach (var row in other._order)
            {
                other._rows.Load(frame, row);
                for (var i = 0; i < keys.Length; i++)
                {
                    _key[i] = other._keys[(row * keys.Length) + i];
                }

                Take(frame);
            }

            return _wanted > 0;
        }

        private void Start(Frame frame)
        {
            if (_wanted < 0)
            {
                _wanted = limit is null
                    ? long.MaxValue
                    : SkipLimit.Count(limit, frame) + (skip is null ? 0 : SkipLimit.Count(skip, frame));
            }
        }

        private void Take(Frame frame)
        {
            frame.Context.Budget.Tick();
            if (_wanted <= MaxTop && _rows.Count >= _wanted)
            {
                Replace(frame);
            }
            else
            {
                Hold(frame);
            }
        }

        private void Hold(Frame frame)
        {
            frame.Context.Budget.Charge(32);
            foreach (var key in _key)
            {
                frame.Context.Budget.ChargeHeld(key);
                _keys.Add(key);
            }

            _order.Add(_rows.Add(frame));
            if (_wanted <= MaxTop && _rows.Count == _wanted)
            {
                SortRows(frame);
            }
        }

        public override void Complete(Frame frame)
        {
            SortRows(frame);
            HandOn(frame, _order.Count);
        }

        public override bool Replay(Frame frame, Operator next, int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                frame.Context.Budget.Tick();
                _rows.Load(frame, _order[i]);
                if (!next.Push(frame))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>
        /// The held rows are full and in order: the new row takes the place of the last, if it comes before it.
        /// </summary>
        private void Replace(Frame frame)
        {
            var last = _order[^1];
            if (CompareWithNew(last, frame) <= 0)
            {
                return;
            }

            var (low, high) = (0, _order.Count);
            while (low < high)
            {
                var middle = (low + high) >> 1;
                (low, high) = CompareWithNew(_order[middle], frame) <= 0 ? (middle + 1, high) : (low, middle);
            }

            _order.RemoveAt(_order.Count - 1);
            _order.Insert(low, last);
            _rows.Store(frame, last);
            for (var i = 0; i < keys.Length; i++)
            {
                _keys[(last * keys.Length) + i] = _key[i];
            }
        }

        private void SortRows(Frame frame)
        {
            var budget = frame.Context.Budget;
            var order = _order.ToArray();
            budget.Charge(order.Length * 8L);

            // Row numbers decide between equals: rows keep their order, and top-N replaces in place so it re-sorts by
            // position.
            var places = new int[_rows.Count];
            for (var i = 0; i < order.Length; i++)
            {
                budget.Tick();
                places[order[i]] = i;
            }

            TickingSort.Sort(order, budget, (x, y) =>
            {
                var byKeys = 0;
                for (var i = 0; byKeys == 0 && i < keys.Length; i++)
                {
                    byKeys = Compare(i, _keys[(x * keys.Length) + i], _keys[(y * keys.Length) + i], budget);
                }

                return byKeys != 0 ? byKeys : places[x].CompareTo(places[y]);
            });
            _order = [.. order];
        }

        private int CompareWithNew(int row, Frame frame)
        {
            var order = 0;
            for (var i = 0; order == 0 && i < keys.Length; i++)
            {
                order = Compare(i, _keys[(row * keys.Length) + i], _key[i], frame.Context.Budget);
            }

            return order;
        }

        private int Compare(int key, Value x, Value y, Budget budget)
        {
            if (x.Kind is ValueKind.List or ValueKind.String)
            {
                budget.TickFor(x);
            }

            var order = ValueComparer.Instance.Compare(x, y);
            return keys[key].Descending ? -order : order;
        }
    }
}

/// <summary>SKIP and LIMIT.</summary>
internal sealed class SkipLimitStep(Expr? skip, Expr? limit, string detail) : PlanStep("Limit", detail)
{
    public override Operator Create(QueryContext context) => new Cut(skip, limit);

    private sealed class Cut(Expr? skip, Expr? limit) : Operator
    {
        private long _toSkip = -1;
        private long _left = -1;

        public override bool WantsAll => limit is null && base.WantsAll;

        public override void Begin()
        {
            (_toSkip, _left) = (-1, -1);
            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            if (_toSkip < 0)
            {
                Start(frame);
            }

            if (_left == 0)
            {
                return false;
            }

            if (_toSkip > 0)
            {
                _toSkip--;
                return true;
            }

            _left--;
            return Emit(frame) && _left > 0;
        }

        public override void Complete(Frame frame)
        {
            // The counts are checked even where no row came.
            if (_toSkip < 0)
            {
                Start(frame);
            }

            base.Complete(frame);
        }

        private void Start(Frame frame)
        {
            _toSkip = skip is null ? 0 : SkipLimit.Count(skip, frame);
            _left = limit is null ? long.MaxValue : SkipLimit.Count(limit, frame);
        }
    }
}

internal static class SkipLimit
{
    /// <summary>Reads the number of rows of SKIP or LIMIT.</summary>
    public static long Count(Expr count, Frame frame)
    {
        var value = count.Eval(frame);
        if (value.Kind != ValueKind.Integer)
        {
            throw Fail.Syntax(
                "InvalidArgumentType", $"the number of rows must be an integer, but is {Fail.Name(value.Kind)}",
                count.Position);
        }

        return value.AsInt64 >= 0
            ? Math.Min(value.AsInt64, long.MaxValue / 4)
            : throw Fail.Syntax("NegativeIntegerArgument", "the number of rows must not be negative", count.Position);
    }
}
