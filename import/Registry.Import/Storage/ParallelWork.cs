using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Registry.Import.Storage;

/// <summary>Work on all cores that fails like work on one: with the first exception itself.</summary>
internal static class ParallelWork
{
    public static void ForEach<T>(IList<T> items, Action<T> action, CancellationToken cancellation = default)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        try
        {
            // One item at a time: a range a thread would give one thread all the large files.
            Parallel.ForEach(Partitioner.Create(items, loadBalance: true), options, action);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
        }
    }
}
