using Registry.Functions;
using Registry.Functions.Register;

namespace Registry.Cli.Hosting;

/// <summary>Opens the snapshot while the first page is on its way, so that the first question finds it open.</summary>
public sealed class WarmUp(CurrentGraph graph, ILogger<WarmUp> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            try
            {
                _ = graph.Open()?.Views.LargestLandlord;
            }
            catch (DamagedGraphException e)
            {
                // It must not keep the program from starting: cases can be read and the next evaluation writes a new one.
                Log.GraphDamaged(logger, e.Message);
            }
        },
        stoppingToken);
}
