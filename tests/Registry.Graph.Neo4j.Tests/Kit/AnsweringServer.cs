using System.Net;
using System.Text;

namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>An HTTP server that gives one answer to everything: what an old server, a proxy or a stranger says.</summary>
internal sealed class AnsweringServer : IDisposable
{
    private readonly HttpListener _listener = new();

    public AnsweringServer(int status, string body)
    {
        for (var port = 21_000; ; port++)
        {
            Uri = new Uri($"http://127.0.0.1:{port}/");
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Uri.ToString());
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (port < 22_000)
            {
                // The port is taken; the next one may not be.
            }
        }

        _ = AnswerAsync(status, Encoding.UTF8.GetBytes(body));
    }

    public Uri Uri { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(int status, byte[] body)
    {
        while (true)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                context.Response.StatusCode = status;
                await context.Response.OutputStream.WriteAsync(body);
                context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
                return;
            }
        }
    }
}
