namespace Registry.Graph.Cypher.Execution;

/// <summary>
/// Shares out the processors between all queries that run in this process: each has one, and who has a large scan to
/// read borrows those that are idle.
/// </summary>
internal static class Processors
{
    private static int _taken;

    /// <summary>Takes the one processor of a query; disposing gives it back.</summary>
    public static Loan Take()
    {
        Interlocked.Increment(ref _taken);
        return new(1);
    }

    /// <summary>Borrows idle processors, at most so many; perhaps none.</summary>
    public static Loan Borrow(int most)
    {
        while (true)
        {
            var taken = Volatile.Read(ref _taken);
            var count = Math.Min(most, Environment.ProcessorCount - taken);
            if (count <= 0)
            {
                return new(0);
            }

            if (Interlocked.CompareExchange(ref _taken, taken + count, taken) == taken)
            {
                return new(count);
            }
        }
    }

    internal readonly struct Loan(int count) : IDisposable
    {
        public int Count => count;

        public void Dispose() => Interlocked.Add(ref _taken, -count);
    }
}
