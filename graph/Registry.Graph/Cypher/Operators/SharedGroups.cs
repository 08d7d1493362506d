using System.Runtime.ExceptionServices;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Groups of rows that were held in shares, each share grouped by a thread of its own. A group has its rows in their order,
/// and the groups have the order of their first rows, as if one thread had grouped all.
/// </summary>
internal sealed class SharedGroups
{
    private readonly GroupSpec _spec;
    private readonly List<HeldRows> _held;
    private readonly Share[] _shares;
    private readonly List<(int Share, int Group)> _order = [];
    private int _claimed;
    private ExceptionDispatchInfo? _failure;

    private SharedGroups(GroupSpec spec, List<HeldRows> held, Share[] shares) => (_spec, _held, _shares) = (spec, held, shares);

    public int Count => _order.Count;

    public static SharedGroups Of(Frame frame, GroupSpec spec, List<HeldRows> held, int shares)
    {
        var groups = new SharedGroups(spec, held, new Share[shares]);
        groups.Group(frame);
        return groups;
    }

    /// <summary>Hands a stretch of the groups on; false means that nobody wants more.</summary>
    public bool Replay(Frame frame, Operator next, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            frame.Context.Budget.Tick();
            var (share, group) = _order[i];
            if (!_shares[share].Groups.Replay(frame, next, group))
            {
                return false;
            }
        }

        return true;
    }

    private void Group(Frame frame)
    {
        using (var idle = Processors.Borrow(_shares.Length - 1))
        {
            var helpers = Math.Min(_shares.Length, frame.Context.Options.Threads ?? idle.Count + 1) - 1;
            var tasks = Enumerable.Range(0, helpers).Select(_ => Task.Run(() => Work(frame))).ToArray();
            Work(frame);
            Task.WaitAll(tasks);
        }

        if (_failure is not null)
        {
            Fail(frame, _failure);
        }

        foreach (var share in _shares)
        {
            frame.Context.Adopt(share.Context);
        }

        Order(frame.Context.Budget);
    }

    private void Work(Frame frame)
    {
        while (Interlocked.Increment(ref _claimed) is var claimed && claimed <= _shares.Length)
        {
            var context = frame.Context.ForPart(() => Volatile.Read(ref _failure) is not null);
            var share = new Share(context, new(_spec, _spec.NewStates(), GroupedRows.Reading.HeldRows));
            _shares[claimed - 1] = share;
            try
            {
                Group(share, frame.CopyFor(context), claimed - 1);
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(e), null);
            }
        }
    }

    private void Group(Share share, Frame frame, int index)
    {
        var (groups, firsts, place) = (share.Groups, share.Firsts, _spec.Held!.Place);
        var before = 0L;
        foreach (var part in _held)
        {
            var rows = part.Share(index);
            for (var row = 0; row < rows.Count; row++)
            {
                frame.Context.Budget.Tick();
                rows.Load(frame, row);
                groups.Add(frame);
                if (groups.Count > firsts.Count)
                {
                    firsts.Add(before + frame.Ids[place]);
                }
            }

            before += part.Count;
        }
    }

    /// <summary>An error is the one of the first row that has one.</summary>
    private void Fail(Frame frame, ExceptionDispatchInfo failure)
    {
        if (failure.SourceException is QueryException and not QueryLimitException)
        {
            var groups = new GroupedRows(_spec, _spec.NewStates(), GroupedRows.Reading.HeldRows);
            foreach (var part in _held)
            {
                foreach (var _ in part.InOrder(frame))
                {
                    frame.Context.Budget.Tick();
                    groups.Add(frame);
                }
            }
        }

        failure.Throw();
    }

    private void Order(Budget budget)
    {
        var next = new int[_shares.Length];
        budget.Charge(_shares.Sum(s => (long)s.Firsts.Count) * 16);
        while (true)
        {
            budget.Tick();
            var least = -1;
            for (var i = 0; i < next.Length; i++)
            {
                if (next[i] < _shares[i].Firsts.Count
                    && (least < 0 || _shares[i].Firsts[next[i]] < _shares[least].Firsts[next[least]]))
                {
                    least = i;
                }
            }

            if (least < 0)
            {
                return;
            }

            _order.Add((least, next[least]++));
        }
    }

    private sealed class Share(QueryContext context, GroupedRows groups)
    {
        public QueryContext Context { get; } = context;

        public GroupedRows Groups { get; } = groups;

        /// <summary>Gets the place of the first row of each group.</summary>
        public Chunks<long> Firsts { get; } = new();
    }
}
