using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Registry.Cli.Hosting;
using Registry.Functions.Settings;
using Registry.Functions.Worker.Tests.Protocol;
using Registry.Towns;

namespace Registry.Functions.Worker.Tests;

/// <summary>
/// Azurite, the built worker under a host of our own, and the embedded host over the same data folder. One delivery has
/// come in by blob and queue before the tests look.
/// </summary>
public sealed class WorkerStage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("registry-worker-").FullName;
    private Azurite? _azurite;
    private FunctionsHost? _host;
    private WebApplication? _embedded;
    private string? _missing;

    internal FunctionsHost Host => _host!;

    internal HttpClient Embedded { get; private set; } = new();

    internal List<string> Steps { get; } = [];

    internal string DeliveryMessage { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        (_azurite, _missing) = await Azurite.Start();
        if (_azurite is null)
        {
            return;
        }

        var data = Path.Combine(_folder, "data");
        _host = await FunctionsHost.Start(("AzureWebJobsStorage", _azurite.ConnectionString), ("Registry__Data", data));
        await BringDelivery();
        var options = new RegistryOptions { Data = data, Port = 0 };
        _embedded = EmbeddedHost.Build(options, new ConfigurationBuilder().Build());
        await _embedded.StartAsync();
        Embedded = new() { BaseAddress = new(_embedded.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Embedded.Dispose();
        if (_embedded is not null)
        {
            await _embedded.DisposeAsync();
        }

        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    internal void SkipWithoutParts() => Assert.SkipWhen(_missing is not null, _missing ?? string.Empty);

    internal async Task<(int Status, string Body)> Ask(string function, HttpMethod verb, string path, string key, string purpose, string? body = null)
    {
        using var request = Request(verb, path, key, purpose, body);
        using var response = await Host.Send(function, request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    internal static HttpRequestMessage Request(HttpMethod verb, string path, string key, string purpose, string? body)
    {
        var request = new HttpRequestMessage(verb, new Uri("/api/" + path, UriKind.Relative));
        request.Headers.Add("X-Api-Key", key);
        request.Headers.Add("X-Purpose", purpose);
        request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return request;
    }

    internal QueueClient Queue(string name) => new(_azurite!.ConnectionString, name);

    internal static TypedData Text(string text) => new() { String = text };

    private async Task BringDelivery()
    {
        var town = Path.Combine(_folder, "town");
        TownGenerator.Write(new TownOptions { People = 800, Seed = 3 }, town, truthFile: null);
        var container = new BlobContainerClient(_azurite!.ConnectionString, "incoming");
        await container.CreateAsync();
        foreach (var file in Directory.EnumerateFiles(town, "*", SearchOption.AllDirectories))
        {
            await container.GetBlobClient("june/" + Path.GetRelativePath(town, file).Replace('\\', '/')).UploadAsync(file);
        }

        var (status, answer) = await Ask(
            "StartDelivery", HttpMethod.Post, "deliveries", "demo-admin", "none", """{"container":"incoming","prefix":"june"}""");
        Assert.True(status == 202, $"{status} {answer} {Host.WorkerOutput}");
        await Drain("deliveries", "ImportDelivery");
        await Drain("evaluations", "EvaluateRules");
        await Drain("alerts", "DeliverAlerts");
    }

    /// <summary>Gives every waiting message to its function, as the host's queue listener does.</summary>
    private async Task Drain(string queue, string function)
    {
        while ((await Queue(queue).ReceiveMessageAsync(TimeSpan.FromMinutes(5))).Value is QueueMessage message)
        {
            var result = await Host.Invoke(function, "message", Text(message.MessageText));
            Assert.True(result.Status == StatusResult.Types.Status.Success, $"{function}: {result.Exception} {Host.WorkerOutput}");
            await Queue(queue).DeleteMessageAsync(message.MessageId, message.PopReceipt);
            Steps.Add(function);
            DeliveryMessage = queue == "deliveries" ? message.MessageText : DeliveryMessage;
        }
    }
}
