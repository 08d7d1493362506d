using System.Runtime.ExceptionServices;

namespace Registry.Graph.Cypher.Execution;

/// <summary>Sorting that looks at the limits as it compares.</summary>
internal static class TickingSort
{
    public static void Sort<T>(T[] items, Budget budget, Comparison<T> compare)
    {
        try
        {
            Array.Sort(items, (x, y) =>
            {
                budget.Tick();
                return compare(x, y);
            });
        }
        catch (InvalidOperationException e) when (e.InnerException is QueryException or InsufficientExecutionStackException)
        {
            // The sort wraps what its comparison throws.
            ExceptionDispatchInfo.Throw(e.InnerException);
        }
    }
}
