using System.Collections.Concurrent;
using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Registry.Functions.Worker.Tests.Protocol;

namespace Registry.Functions.Worker.Tests;

/// <summary>
/// The least that a Functions host does: it starts the built worker, asks for its functions, loads them and invokes them
/// over gRPC; HTTP goes to the worker's own Kestrel, tied to an invocation by its id.
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly WebApplication _server;
    private readonly Conversation _conversation;
    private readonly ChildProcess _worker;
    private readonly HttpClient _http = new();

    private FunctionsHost(WebApplication server, Conversation conversation, ChildProcess worker) =>
        (_server, _conversation, _worker) = (server, conversation, worker);

    public IReadOnlyDictionary<string, FunctionMetadata> Functions { get; private set; } = new Dictionary<string, FunctionMetadata>();

    public Uri HttpAddress { get; private set; } = new("http://localhost");

    public string WorkerOutput => _worker.Output;

    public static async Task<FunctionsHost> Start(params (string Name, string Value)[] environment)
    {
        var conversation = new Conversation();
        var server = await Listen(conversation);
        var port = new Uri(server.Urls.First()).Port;
        string[] arguments =
        [
            Path.Combine(Places.WorkerFolder, "Registry.Functions.Worker.dll"), "--host", "127.0.0.1", "--port", $"{port}",
            "--workerId", "w1", "--requestId", "r1", "--grpcMaxMessageLength", "2147483647", "--functions-uri", $"http://127.0.0.1:{port}/",
            "--functions-worker-id", "w1", "--functions-request-id", "r1", "--functions-grpc-max-message-length", "2147483647",
        ];
        var worker = new ChildProcess(
            "dotnet",
            arguments,
            Places.WorkerFolder,
            [
                ("FUNCTIONS_WORKER_RUNTIME", "dotnet-isolated"), ("FUNCTIONS_WORKER_DIRECTORY", Places.WorkerFolder),
                ("FUNCTIONS_APPLICATION_DIRECTORY", Places.WorkerFolder), .. environment,
            ]);
        var host = new FunctionsHost(server, conversation, worker);
        await host.Load();
        return host;
    }

    /// <summary>Invokes a function with the data of its trigger, and returns how it ended.</summary>
    public async Task<StatusResult> Invoke(string function, string parameter, TypedData data, string? invocationId = null)
    {
        var request = new InvocationRequest
        {
            InvocationId = invocationId ?? Guid.NewGuid().ToString(),
            FunctionId = Functions[function].FunctionId,
            TraceContext = new() { TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00" },
            RetryContext = new(),
            InputData = { new ParameterBinding { Name = parameter, Data = data } },
        };
        var answer = await Ask(new() { InvocationRequest = request }, request.InvocationId);
        return answer.InvocationResponse.Result;
    }

    /// <summary>Sends an HTTP request as the real host does: to the worker, with the id of an invocation beside it.</summary>
    public async Task<HttpResponseMessage> Send(string function, HttpRequestMessage request)
    {
        var id = Guid.NewGuid().ToString();
        request.RequestUri = new Uri(HttpAddress, request.RequestUri!);
        request.Headers.Add("x-ms-invocation-id", id);
        var http = new TypedData { Http = new() { Method = request.Method.Method, Url = request.RequestUri.ToString() } };
        var invocation = Invoke(function, "request", http, id);
        var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        await invocation;
        return response;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _worker.DisposeAsync();
        _conversation.End();
        await _server.DisposeAsync();
    }

    private static async Task<WebApplication> Listen(Conversation conversation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc(o => o.MaxReceiveMessageSize = int.MaxValue);
        builder.Services.AddSingleton(conversation);
        var server = builder.Build();
        server.MapGrpcService<Service>();
        await server.StartAsync();
        return server;
    }

    private async Task Load()
    {
        await Patient(_conversation.Started);
        var start = new WorkerInitRequest
        {
            HostVersion = "4.1041.0",
            WorkerDirectory = Places.WorkerFolder,
            FunctionAppDirectory = Places.WorkerFolder,
        };
        var initialised = await Ask(new() { RequestId = "init", WorkerInitRequest = start }, "init");
        Assert.Equal(StatusResult.Types.Status.Success, initialised.WorkerInitResponse.Result.Status);
        HttpAddress = new(initialised.WorkerInitResponse.Capabilities["HttpUri"]);
        var list = await Ask(
            new() { RequestId = "list", FunctionsMetadataRequest = new() { FunctionAppDirectory = Places.WorkerFolder } }, "list");
        Functions = list.FunctionMetadataResponse.FunctionMetadataResults.ToDictionary(f => f.Name);
        foreach (var function in Functions.Values)
        {
            var load = new FunctionLoadRequest { FunctionId = function.FunctionId, Metadata = function };
            var loaded = await Ask(new() { RequestId = function.FunctionId, FunctionLoadRequest = load }, function.FunctionId);
            Assert.Equal(StatusResult.Types.Status.Success, loaded.FunctionLoadResponse.Result.Status);
        }
    }

    private async Task<StreamingMessage> Ask(StreamingMessage message, string answerId) =>
        await Patient(_conversation.Ask(message, answerId));

    private async Task<T> Patient<T>(Task<T> task)
    {
        var first = await Task.WhenAny(task, Task.Delay(Patience));
        Assert.True(first == task, "The worker did not answer in time.\n" + _worker.Output);
        return await task;
    }

    /// <summary>Sends messages to the worker and matches its answers to them.</summary>
    internal sealed class Conversation : IDisposable
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> _waiting = [];
        private readonly TaskCompletionSource<bool> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _ended = new();
        private readonly SemaphoreSlim _writing = new(1);
        private IServerStreamWriter<StreamingMessage>? _writer;

        public Task<bool> Started => _started.Task;

        public void End() => _ended.TrySetResult();

        public void Dispose() => _writing.Dispose();

        public async Task<StreamingMessage> Ask(StreamingMessage message, string answerId)
        {
            var answer = new TaskCompletionSource<StreamingMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting[answerId] = answer;
            await _writing.WaitAsync();
            try
            {
                await _writer!.WriteAsync(message);
            }
            finally
            {
                _writing.Release();
            }

            return await answer.Task;
        }

        public async Task Listen(IAsyncStreamReader<StreamingMessage> reader, IServerStreamWriter<StreamingMessage> writer)
        {
            _writer = writer;
            while (!_ended.Task.IsCompleted && await reader.MoveNext(CancellationToken.None))
            {
                Take(reader.Current);
            }
        }

        private void Take(StreamingMessage message)
        {
            var id = message.ContentCase switch
            {
                StreamingMessage.ContentOneofCase.InvocationResponse => message.InvocationResponse.InvocationId,
                StreamingMessage.ContentOneofCase.FunctionLoadResponse => message.FunctionLoadResponse.FunctionId,
                _ => message.RequestId,
            };
            if (message.ContentCase == StreamingMessage.ContentOneofCase.StartStream)
            {
                _started.TrySetResult(true);
            }
            else if (message.ContentCase != StreamingMessage.ContentOneofCase.RpcLog && _waiting.TryRemove(id, out var answer))
            {
                answer.TrySetResult(message);
            }
        }
    }

    internal sealed class Service(Conversation conversation) : FunctionRpc.FunctionRpcBase
    {
        public override Task EventStream(
            IAsyncStreamReader<StreamingMessage> requestStream,
            IServerStreamWriter<StreamingMessage> responseStream,
            ServerCallContext context) => conversation.Listen(requestStream, responseStream);
    }
}
