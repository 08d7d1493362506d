using System.Net;
using System.Net.Sockets;

namespace Registry.Cli.Tests;

/// <summary>serve: the page and the API on localhost, a busy port, and Ctrl+C.</summary>
public sealed class ServeTests(EvaluatedTown town) : IClassFixture<EvaluatedTown>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Serve_Page_ComesWithItsPolicyAndStopsWithCtrlC()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C is sent as a Unix signal.");
        using var server = town.Program.Launch("serve", "--data", "data", "--port", "0");
        using var client = new HttpClient { BaseAddress = await BuiltProgram.Address(server) };

        using var page = await client.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("default-src 'none'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        using var health = await client.GetAsync(new Uri("/api/health", UriKind.Relative), Cancellation);
        Assert.Contains("\"ready\":true", await health.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal("no-store", health.Headers.CacheControl!.ToString());
        Assert.Equal(0, await BuiltProgram.Interrupt(server));
    }

    [Fact]
    public async Task Serve_FilesOfThePage_AreCompressedAndAnswersAreNot()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C is sent as a Unix signal.");
        using var server = town.Program.Launch("serve", "--data", "data", "--port", "0");
        using var client = new HttpClient { BaseAddress = await BuiltProgram.Address(server) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);
        var script = page.Split('"').First(p => p.StartsWith("/assets/", StringComparison.Ordinal) || p.StartsWith("./assets/", StringComparison.Ordinal));

        using var asset = await client.GetAsync(new Uri(script, UriKind.Relative), Cancellation);
        using var health = await client.GetAsync(new Uri("/api/health", UriKind.Relative), Cancellation);

        Assert.Equal(["br"], asset.Content.Headers.ContentEncoding);
        Assert.Empty(health.Content.Headers.ContentEncoding);
        await BuiltProgram.Interrupt(server);
    }

    [Fact]
    public async Task Serve_HostOfAnotherSite_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C is sent as a Unix signal.");
        using var server = town.Program.Launch("serve", "--data", "data", "--port", "0");
        using var client = new HttpClient { BaseAddress = await BuiltProgram.Address(server) };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/health", UriKind.Relative));
        request.Headers.Host = "evil.example";

        using var response = await client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await BuiltProgram.Interrupt(server);
    }

    [Fact]
    public async Task Serve_BusyPort_IsSaidInOneLine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var (code, _, errors) = await town.Program.Run("serve", "--data", "data", "--port", $"{port}");

        Assert.Equal(1, code);
        Assert.Equal($"Port {port} is taken by another program. Choose another one with --port.", errors.Trim());
    }

    [Fact]
    public async Task NoVerb_WithoutData_MakesASampleAndServesIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C is sent as a Unix signal.");
        using var program = new BuiltProgram();
        await File.WriteAllTextAsync(
            Path.Combine(program.Folder, "local.settings.json"), """{"Values":{"Registry:Sample:People":"600"}}""", Cancellation);
        using var server = program.Launch("--port", "0");
        using var client = new HttpClient { BaseAddress = await BuiltProgram.Address(server) };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/cases", UriKind.Relative));
        request.Headers.Add("X-Api-Key", "demo-analyst");
        request.Headers.Add("X-Purpose", "control");

        using var response = await client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"points\":", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(program.Folder, ".data")));
        Assert.Equal(0, await BuiltProgram.Interrupt(server));
    }
}
