using System.Runtime.ExceptionServices;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Reads a large scan, or the many rows that a sink has held back, in parts on several threads: each part runs through the
/// steps that work row by row into a sink of its own, and the next sink of the query absorbs them in order. Rows, their
/// order and errors are those of one thread, whatever the number of processors.
/// </summary>
internal sealed class ParallelRun
{
    /// <summary>More parts than threads, since some hold more work than others.</summary>
    private const int PartsPerThread = 4;

    /// <summary>The first rows, one in so many, go on one by one: they show whether parts pay.</summary>
    private const int TrialShare = 16;

    /// <summary>What comes after a sink is mostly more work for a row than what comes after a scan.</summary>
    private const int WorkOfHeldRow = 8;

    private readonly Func<QueryContext, Operator, Operator> _open;
    private readonly Func<Operator, Frame, long, long, bool> _push;
    private readonly Frame _frame;
    private readonly Sink _sink;
    private readonly long _from;
    private readonly long _to;
    private readonly Part[] _parts;
    private int _claimed;
    private int _lastWanted;

    private ParallelRun(
        Func<QueryContext, Operator, Operator> open, Func<Operator, Frame, long, long, bool> push, Frame frame, Sink sink,
        long from, long to, long parts)
    {
        (_open, _push, _frame, _sink, _from, _to) = (open, push, frame, sink, from, to);
        _parts = new Part[(int)parts];
        _lastWanted = _parts.Length - 1;
    }

    /// <summary>Runs the opened steps, unless one thread does as well.</summary>
    public static bool TryRun(Pipeline pipeline, Frame frame, Operator first) =>
        first is Source source && IsEnough(frame, source.Count, frame.Context.Options.PartRows)
        && TryRead(pipeline, frame, source);

    /// <summary>Hands the rows that a sink holds on to the steps after it and completes them, unless one thread does as well.</summary>
    public static bool TryResume(Pipeline pipeline, int step, Frame frame, Sink held, int count) =>
        IsEnough(frame, count, HeldPartRows(frame)) && TryReplay(pipeline, step, frame, held, count);

    private static int HeldPartRows(Frame frame) => Math.Max(1, frame.Context.Options.PartRows / WorkOfHeldRow);

    private static bool IsEnough(Frame frame, long count, int partRows) =>
        !frame.Context.IsPart && count >= 2L * partRows;

    private static bool TryRead(Pipeline pipeline, Frame frame, Source source) => TryRun(
        pipeline, 0, frame, source, source.Count, frame.Context.Options.PartRows,
        (context, last, end) => pipeline.Open(context, 0, end, last),
        static (part, copy, from, to) => ((Source)part).Push(copy, from, to));

    private static bool TryReplay(Pipeline pipeline, int step, Frame frame, Sink held, int count) => TryRun(
        pipeline, step + 1, frame, held.Next!, count, HeldPartRows(frame),
        (context, last, end) => pipeline.Counted(context, step, pipeline.Open(context, step + 1, end, last)),
        (next, copy, from, to) => held.Replay(copy, next, (int)from, (int)to));

    private static bool TryRun(
        Pipeline pipeline, int step, Frame frame, Operator first, long count, int partRows,
        Func<QueryContext, Operator, int, Operator> open, Func<Operator, Frame, long, long, bool> push)
    {
        var (end, next) = (step, first is CountingOperator ? first.Next! : first);
        while (end < pipeline.Steps.Count && pipeline.Steps[end].IsStreaming)
        {
            end++;
            next = Pipeline.Next(next, frame.Context);
        }

        if (next is not Sink { TakesParts: true } sink)
        {
            return false;
        }

        using (var idle = Processors.Borrow((int)Math.Min(Environment.ProcessorCount, count / partRows) - 1))
        {
            var threads = frame.Context.Options.Threads ?? idle.Count + 1;
            if (threads == 1)
            {
                return false;
            }

            sink.StartTrial(threads);
            var trial = count / TrialShare;
            var goOn = push(first, frame, 0, trial);
            first.Finish(frame);
            if (sink.EndTrial(frame) && goOn)
            {
                var parts = Math.Min(threads * PartsPerThread, count / partRows);
                new ParallelRun((context, last) => open(context, last, end), push, frame, sink, trial, count, parts)
                    .Run(threads - 1);
                first = sink;
            }
            else if (goOn)
            {
                push(first, frame, trial, count);
            }
        }

        // What comes next may need the idle processors again.
        first.Complete(frame);
        return true;
    }

    private void Run(int helpers)
    {
        var tasks = new Task[helpers];
        for (var i = 0; i < helpers; i++)
        {
            tasks[i] = Task.Run(Work);
        }

        try
        {
            Work();
        }
        finally
        {
            // A helper that no thread has taken up yet finds nothing left to do.
            Task.WaitAll(tasks);
        }

        Absorb();
    }

    private void Absorb()
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            // What is absorbed is not held twice.
            var part = _parts[i];
            _parts[i] = null!;
            if (part.Failure is { SourceException: not QueryException or QueryLimitException } broken)
            {
                broken.Throw();
            }

            _frame.Context.Adopt(part.Context);
            var goOn = _sink.Absorb(_frame, part.Sink);
            _frame.Context.Budget.Release(part.Context.Budget.Memory);
            if (!goOn)
            {
                return;
            }

            if (part.Failure is { } failure)
            {
                // The rows before the failure come first, and so does their error.
                _sink.Settle(_frame);
                failure.Throw();
            }
        }
    }

    private void Work()
    {
        while (Interlocked.Increment(ref _claimed) is var claimed && claimed <= _parts.Length)
        {
            var index = claimed - 1;
            var context = _frame.Context.ForPart(() => index > Volatile.Read(ref _lastWanted));
            var part = new Part(context, _sink.MakePart(context));
            _parts[index] = part;
            if (index <= Volatile.Read(ref _lastWanted))
            {
                Read(part, index);
            }
        }
    }

    private void Read(Part part, int index)
    {
        using var watching = ValueComparer.Watch(part.Context.Budget.Look);
        try
        {
            var first = _open(part.Context, part.Sink);
            first.Begin();
            var frame = _frame.CopyFor(part.Context);
            var goOn = _push(first, frame, Bound(index), Bound(index + 1));
            first.Finish(frame);
            if (!goOn)
            {
                NoneAfter(index);
            }
        }
        catch (Exception e)
        {
            part.Failure = ExceptionDispatchInfo.Capture(e);
            NoneAfter(index);
        }
    }

    private long Bound(int part) => _from + ((_to - _from) * part / _parts.Length);

    /// <summary>Nothing after a part that has all the rows wanted, or has failed, would be absorbed.</summary>
    private void NoneAfter(int index)
    {
        var last = Volatile.Read(ref _lastWanted);
        while (index < last)
        {
            last = Interlocked.CompareExchange(ref _lastWanted, index, last);
        }
    }

    private sealed class Part(QueryContext context, Sink sink)
    {
        public QueryContext Context { get; } = context;

        public Sink Sink { get; } = sink;

        public ExceptionDispatchInfo? Failure { get; set; }
    }
}
