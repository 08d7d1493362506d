using System.Diagnostics;
using Registry.Graph.Neo4j;

namespace Registry.Cli.Output;

/// <summary>Tells on the error stream how far a load is; quiet while it is quick.</summary>
public sealed class LoadProgressLine : IProgress<LoadProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private readonly Lock _writing = new();

    public void Report(LoadProgress value)
    {
        lock (_writing)
        {
            if (_sinceLast.Elapsed >= Pause)
            {
                _sinceLast.Restart();
                Console.Error.WriteLine($"{100 * value.Done / value.Total} % {value.Name}");
            }
        }
    }
}
