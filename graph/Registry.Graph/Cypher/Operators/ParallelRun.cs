using System.Runtime.ExceptionServices;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Reads a large scan in parts, on several threads: each part runs through the steps that work row by row into a sink of
/// its own, and the sink of the query absorbs them in the order of the scan. Rows, their order and errors are those of
/// one thread, whatever the number of processors.
/// </summary>
internal sealed class ParallelRun
{
    /// <summary>More parts than threads, since some hold more work than others.</summary>
    private const int PartsPerThread = 4;

    private readonly Pipeline _pipeline;
    private readonly int _steps;
    private readonly Frame _frame;
    private readonly Sink _sink;
    private readonly long _count;
    private readonly Part[] _parts;
    private int _claimed;
    private int _lastWanted;

    private ParallelRun(Pipeline pipeline, int steps, Frame frame, Sink sink, long count, int threads, int partRows)
    {
        (_pipeline, _steps, _frame, _sink, _count) = (pipeline, steps, frame, sink, count);
        _parts = new Part[(int)Math.Min(threads * PartsPerThread, count / partRows)];
        _lastWanted = _parts.Length - 1;
    }

    /// <summary>Runs the opened steps, unless one thread does as well.</summary>
    public static bool TryRun(Pipeline pipeline, Frame frame, Operator first)
    {
        var options = frame.Context.Options;
        if (frame.Context.IsPart || first is not Source source || source.Count < 2L * options.PartRows)
        {
            return false;
        }

        var (steps, next) = (0, first);
        while (steps < pipeline.Steps.Count && pipeline.Steps[steps].IsStreaming)
        {
            steps++;
            next = frame.Context.Profile is null ? next.Next! : next.Next!.Next!;
        }

        if (next is not Sink sink)
        {
            return false;
        }

        using var idle = Processors.Borrow((int)Math.Min(Environment.ProcessorCount, source.Count / options.PartRows) - 1);
        var threads = options.Threads ?? idle.Count + 1;
        if (threads == 1)
        {
            return false;
        }

        new ParallelRun(pipeline, steps, frame, sink, source.Count, threads, options.PartRows).Run(threads - 1);
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
        _sink.Complete(_frame);
    }

    private void Absorb()
    {
        foreach (var part in _parts)
        {
            part.Failure?.Throw();
            _frame.Context.Adopt(part.Context);
            var goOn = _sink.Absorb(_frame, part.Sink);
            _frame.Context.Budget.Release(part.Context.Budget.Memory);
            if (!goOn)
            {
                return;
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
        try
        {
            var first = (Source)_pipeline.Open(part.Context, _steps, part.Sink);
            first.Begin();
            var (from, to) = (_count * index / _parts.Length, _count * (index + 1) / _parts.Length);
            if (!first.Push(_frame.CopyFor(part.Context), from, to))
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
