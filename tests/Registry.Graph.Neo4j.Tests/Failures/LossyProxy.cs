using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Registry.Graph.Neo4j.Tests.Failures;

/// <summary>What becomes of a request on its way.</summary>
internal enum Fate
{
    Passes,
    RequestIsLost,
    AnswerIsLost,
}

/// <summary>Stands before the real server and drops connections: before a request has come there, or before its answer has.</summary>
internal sealed class LossyProxy : IAsyncDisposable
{
    private static readonly string[] Passed = ["Accept", "Authorization"];

    private readonly HttpClient _http = new();
    private readonly Uri _to;
    private readonly Func<string, Fate> _fate;
    private AnsweringServer? _server;

    private LossyProxy(Uri to, Func<string, Fate> fate) => (_to, _fate) = (to, fate);

    public Uri Uri => _server!.Uri;

    /// <summary>Starts one.</summary>
    /// <param name="to">The real server.</param>
    /// <param name="fate">Decides by what a request asks: its statement and parameters; nothing where it has none.</param>
    public static async Task<LossyProxy> StartAsync(Uri to, Func<string, Fate> fate)
    {
        var proxy = new LossyProxy(to, fate);
        proxy._server = await AnsweringServer.StartAsync(proxy.PassAsync);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _http.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var fate = _fate(Asked(body.ToArray()));
        if (fate == Fate.RequestIsLost)
        {
            context.Abort();
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_to, context.Request.Path.Value));
        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(body.ToArray());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }

        foreach (var name in Passed)
        {
            request.Headers.TryAddWithoutValidation(name, (string?)context.Request.Headers[name]);
        }

        using var answer = await _http.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (fate == Fate.AnswerIsLost)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static string Asked(byte[] body)
    {
        if (body.Length == 0)
        {
            return "";
        }

        using var json = JsonDocument.Parse(body);
        string Member(string name) => json.RootElement.TryGetProperty(name, out var member) ? member.ToString() : "";
        return $"{Member("statement")} {Member("parameters")}";
    }
}
