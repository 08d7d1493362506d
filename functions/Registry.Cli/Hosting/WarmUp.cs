using Registry.Functions.Register;

namespace Registry.Cli.Hosting;

/// <summary>Opens the snapshot while the first page is on its way, so that the first question finds it open.</summary>
public sealed class WarmUp(CurrentGraph graph) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            try
            {
                _ = graph.Open()?.Views.LargestLandlord;
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                // Whoever asks first is told; a damaged snapshot must not keep the program from starting.
            }
        },
        stoppingToken);
}
