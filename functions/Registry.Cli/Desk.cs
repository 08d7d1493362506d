using Registry.Functions;
using Registry.Functions.Settings;

namespace Registry.Cli;

/// <summary>The work behind the functions, for a verb that needs no host.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Desk(string? data, string? engine = null, string? server = null, bool makesFolder = false)
    {
        var configuration = Settings.Configuration();
        Options = Settings.Options(configuration, data, engine: engine, server: server);
        if (server is not null && Options.Engine != "neo4j")
        {
            throw new CommandException("--neo4j needs --engine neo4j (or Registry:Engine = neo4j).");
        }

        // A verb that needs what lies in the folder would only hide that --data is mistyped, if it made one.
        if (!makesFolder && !Directory.Exists(Options.Data))
        {
            throw new CommandException($"There is no data folder {Options.Data}: import a delivery first, or correct --data.");
        }

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
