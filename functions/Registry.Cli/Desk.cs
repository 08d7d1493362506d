using Registry.Functions;
using Registry.Functions.Settings;

namespace Registry.Cli;

/// <summary>The work behind the functions, for a verb that needs no host.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Desk(string? data, string? engine = null, string? server = null)
    {
        var configuration = Settings.Configuration();
        Options = Settings.Options(configuration, data, engine: engine, server: server);
        var services = new ServiceCollection();
        services.AddLogging(Logs.Configure);
        services.AddRegistry(Options, configuration);
        _services = services.BuildServiceProvider();
    }

    public RegistryOptions Options { get; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
