using System.CommandLine;
using System.Net;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.Connections;
using Registry.Cli.Hosting;

namespace Registry.Cli.Commands;

/// <summary>serve: the functions and the page at localhost until Ctrl+C.</summary>
public static class ServeCommand
{
    public static Option<int?> Port { get; } = new("--port") { Description = "The port on localhost; else the setting, else 7071." };

    public static Command Create()
    {
        var data = CommonOptions.Data();
        var command = new Command("serve", "Serves the page and the API at localhost, and runs queue and timers.") { data, Port };
        command.SetAction((parsed, cancellation) =>
            RegistryProgram.Guard(() => Run(parsed.GetValue(data), parsed.GetValue(Port), cancellation)));
        return command;
    }

    public static async Task<int> Run(string? data, int? port, CancellationToken cancellation)
    {
        var configuration = Settings.Configuration();
        var options = Settings.Options(configuration, data, port);
        if (IsTaken(options.Port))
        {
            // Before anything starts: background work that begins while the server fails would only add noise.
            throw Taken(options.Port);
        }

        await using var app = EmbeddedHost.Build(options, configuration);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw Taken(options.Port);
        }

        var address = new Uri(app.Urls.First());
        await Console.Out.WriteLineAsync($"Registry is at http://localhost:{address.Port} - stop it with Ctrl+C.");
        if (Callers(app))
        {
            await Console.Error.WriteLineAsync("No callers are set: the demo keys of environment test open the page.");
        }

        await Stopped(app, cancellation);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        await app.StopAsync(patience.Token);
        return RegistryProgram.Done;
    }

    private static bool Callers(WebApplication app) =>
        app.Services.GetRequiredService<Functions.Access.CallerDirectory>().IsDemo;

    private static async Task Stopped(WebApplication app, CancellationToken cancellation)
    {
        var stopping = app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stopping);
        await Task.Delay(Timeout.Infinite, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static bool IsTaken(int port) => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
        .Any(l => l.Port == port && (IPAddress.IsLoopback(l.Address) || l.Address.Equals(IPAddress.Any) || l.Address.Equals(IPAddress.IPv6Any)));

    private static CommandException Taken(int port) =>
        new($"Port {port} is taken by another program. Choose another one with --port.");
}
