using System.Diagnostics;
using System.Globalization;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Tries again what a server asks to be tried again, a bounded number of times with growing pauses; then says what was tried.
/// </summary>
/// <param name="options">How often, and with which pauses.</param>
/// <param name="what">What is tried, as the beginning of a sentence, for example <c>Making the constraints</c>.</param>
public sealed class Retry(LoadOptions options, string what)
{
    /// <summary>Runs a request.</summary>
    /// <param name="attempt">The request; it gets true when it may have run already.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <typeparam name="T">The answer.</typeparam>
    /// <returns>The answer.</returns>
    public async Task<T> RunAsync<T>(Func<bool, Task<T>> attempt, CancellationToken cancellation = default)
    {
        var (pause, begun) = (options.FirstPause, Stopwatch.GetTimestamp());
        for (var number = 1; ; number++)
        {
            try
            {
                return await attempt(number > 1);
            }
            catch (Neo4jException exception) when (exception.IsTransient)
            {
                if (number >= options.Attempts)
                {
                    throw exception.With(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{what} was tried {number} times within {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} seconds."));
                }

                // Two requests that met in a deadlock must not meet again: each waits a little differently.
                await Task.Delay(pause * (0.5 + Random.Shared.NextDouble()), cancellation);
                pause = pause < TimeSpan.FromSeconds(10) ? pause * 2 : pause;
            }
        }
    }
}
