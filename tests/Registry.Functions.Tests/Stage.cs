using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Functions.Settings;

namespace Registry.Functions.Tests;

/// <summary>The services over a temporary data folder, with a clock of our own.</summary>
internal sealed class Stage : IDisposable
{
    private readonly ServiceProvider _services;

    public Stage(RegistryOptions? options = null, HttpMessageHandler? http = null)
    {
        Folder = Directory.CreateTempSubdirectory("registry-functions-").FullName;
        Options = (options ?? new()) with { Data = Path.Combine(Folder, "data") };
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRegistry(Options, new ConfigurationBuilder().Build());
        services.AddSingleton<TimeProvider>(Clock);
        if (http is not null)
        {
            services.AddSingleton(new HttpClient(http));
        }

        _services = services.BuildServiceProvider();
    }

    public string Folder { get; }

    public RegistryOptions Options { get; }

    public FixedClock Clock { get; } = new(new(2026, 7, 1, 8, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => _services;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
