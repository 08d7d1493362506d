namespace Registry.Graph.Neo4j;

/// <summary>Tries again what a server asks to be tried again, a bounded number of times with growing pauses.</summary>
public sealed class Retry(LoadOptions options)
{
    /// <summary>Runs a request.</summary>
    /// <param name="attempt">The request; it gets true when it may have run already.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <typeparam name="T">The answer.</typeparam>
    /// <returns>The answer.</returns>
    public async Task<T> RunAsync<T>(Func<bool, Task<T>> attempt, CancellationToken cancellation = default)
    {
        var pause = options.FirstPause;
        for (var number = 1; ; number++)
        {
            try
            {
                return await attempt(number > 1);
            }
            catch (Neo4jException exception) when (exception.IsTransient && number < options.Attempts)
            {
                // Two requests that met in a deadlock must not meet again: each waits a little differently.
                await Task.Delay(pause * (0.5 + Random.Shared.NextDouble()), cancellation);
                pause = pause < TimeSpan.FromSeconds(10) ? pause * 2 : pause;
            }
        }
    }
}
