using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Registry.Graph.Neo4j;

/// <summary>A database over the HTTP Query API of Neo4j 5.26 and later.</summary>
public sealed class QueryApi : IGraphServer
{
    /// <summary>In a cluster: the member that has a transaction. It must be named in every further request of it.</summary>
    private const string Member = "neo4j-cluster-affinity";

    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _http;
    private readonly string _path;
    private readonly Bookmarks _bookmarks = new();

    /// <summary>Initializes a new instance of the <see cref="QueryApi"/> class; nothing is sent yet.</summary>
    /// <param name="address">Where the database lies and who asks.</param>
    public QueryApi(ServerAddress address)
    {
        Address = address.ToString();
        _path = $"db/{Uri.EscapeDataString(address.Database)}/query/v2";
        _handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            UseProxy = !address.Uri.IsLoopback,
            ConnectTimeout = TimeSpan.FromSeconds(15),

            // What is sent is for the server of the address alone, and for none that it names.
            AllowAutoRedirect = false,
        };
        _http = new HttpClient(_handler) { BaseAddress = address.Uri, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(JsonBody.TypedJson));
        if (address.User is not null)
        {
            var credentials = Encoding.UTF8.GetBytes($"{address.User}:{address.Password}");
            _http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(credentials));
        }
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public async Task<Version> CheckAsync(CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Accept.ParseAdd("application/json");
        var (status, body, _) = await SendAsync(request, Statement.LongestAnswer, cancellation);
        var version = Faults.VersionOf(
            Address, ReadVersion(body.WrittenSpan) ?? throw (status == HttpStatusCode.OK
                ? Faults.New(Neo4jFault.NotNeo4j, Address)
                : Faults.Of(Address, status)));
        await RunAsync(new Statement("RETURN 1"), cancellation);
        return version;
    }

    /// <inheritdoc/>
    public async Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        if (statement.Timeout is null)
        {
            return (await PostAsync(_path, statement, BeginMembers(statement.Access, null), cancellation)).Answer;
        }

        // Only a transaction that is begun first takes a time limit on every server since 5.26.
        await using var transaction = await BeginAsync(statement.Access, statement.Timeout, cancellation);
        var answer = await transaction.RunAsync(statement, cancellation);
        await transaction.CommitAsync(cancellation);
        return answer;
    }

    /// <inheritdoc/>
    public async Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default)
    {
        var reply = await PostAsync($"{_path}/tx", null, BeginMembers(access, timeout), cancellation);
        return new QueryApiTransaction(
            this, $"{_path}/tx/{reply.TransactionId ?? throw Faults.New(Neo4jFault.NotNeo4j, Address)}", reply.Member);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        _handler.Dispose();
        return ValueTask.CompletedTask;
    }

    internal async Task<Reply> PostAsync(
        string path, Statement? statement, Action<Utf8JsonWriter>? members, CancellationToken cancellation, string? member = null)
    {
        using var request = RequestOf(HttpMethod.Post, path, member);
        var sent = members is null ? [] : _bookmarks.Current();
        request.Content = JsonBody.Of(statement, sent, members);
        var (status, body, memberNow) = await SendAsync(request, statement?.MaxBytes ?? Statement.LongestAnswer, cancellation);
        try
        {
            var reply = Reply.Read(body.WrittenSpan, statement?.MaxRows ?? 0);
            reply.Member = memberNow;
            if (reply.ErrorCode is { } code)
            {
                throw Faults.Of(Address, code, reply.ErrorText);
            }

            if ((int)status >= 300)
            {
                throw Faults.Of(Address, status);
            }

            if (statement is not null && !reply.HasData)
            {
                throw new JsonException("The answer to a statement must hold its rows.");
            }

            _bookmarks.Replace(sent, reply.Bookmarks);
            return reply;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw (int)status < 300 ? Faults.New(Neo4jFault.NotNeo4j, Address, exception) : Faults.Of(Address, status);
        }
    }

    internal async Task DeleteAsync(string path, string? member)
    {
        using var request = RequestOf(HttpMethod.Delete, path, member);
        await SendAsync(request, Statement.LongestAnswer, CancellationToken.None);
    }

    private static HttpRequestMessage RequestOf(HttpMethod method, string path, string? member)
    {
        var request = new HttpRequestMessage(method, path);
        if (member is not null)
        {
            request.Headers.TryAddWithoutValidation(Member, member);
        }

        return request;
    }

    private static Action<Utf8JsonWriter> BeginMembers(Access access, TimeSpan? timeout) => json =>
    {
        json.WriteString("accessMode"u8, access.ToString());
        if (timeout is { } limit)
        {
            json.WriteNumber("maxExecutionTime"u8, Math.Max(1, (int)Math.Ceiling(limit.TotalSeconds)));
        }
    };

    /// <summary>Tells whether an answer is not what the Query API answers: no JSON, or JSON of another shape.</summary>
    private static bool IsUnreadable(Exception exception) => exception
        is JsonException or FormatException or OverflowException or InvalidOperationException or ArgumentException
        or KeyNotFoundException;

    private static string? ReadVersion(ReadOnlySpan<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref json);
            return document.RootElement.TryGetProperty("neo4j_version"u8, out var version) ? version.GetString() : null;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            // Whatever answered is not Neo4j; the caller says so.
            return null;
        }
    }

    private async Task<(HttpStatusCode Status, ArrayBufferWriter<byte> Body, string? Member)> SendAsync(
        HttpRequestMessage request, long maxBytes, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            var length = response.Content.Headers.ContentLength;
            var body = new ArrayBufferWriter<byte>(length > 0 && length <= maxBytes ? (int)length.Value + 1 : 4096);
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            for (int read; (read = await stream.ReadAsync(body.GetMemory(4096), cancellation)) > 0;)
            {
                body.Advance(read);
                if (body.WrittenCount > maxBytes)
                {
                    throw Faults.New(Neo4jFault.TooLong, Address);
                }
            }

            return (response.StatusCode, body, response.Headers.TryGetValues(Member, out var members) ? members.First() : null);
        }
        catch (HttpRequestException exception)
        {
            var fault = exception.HttpRequestError is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
                ? Neo4jFault.Unreachable
                : Neo4jFault.Interrupted;
            throw Faults.New(fault, Address, exception);
        }
        catch (IOException exception)
        {
            throw Faults.New(Neo4jFault.Interrupted, Address, exception);
        }
    }
}
