using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Registry.Graph.Neo4j.Tests.Failures;

/// <summary>An HTTP server of our own: by default it gives one answer to everything, as an old server, a proxy or a stranger does.
/// </summary>
internal sealed class AnsweringServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private AnsweringServer(WebApplication server) => _server = server;

    public Uri Uri => new(_server.Urls.Single());

    public static Task<AnsweringServer> StartAsync(int status, string body, Uri? location = null) => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location?.ToString();
        return context.Response.WriteAsync(body);
    });

    public static async Task<AnsweringServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync();
        return new(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
