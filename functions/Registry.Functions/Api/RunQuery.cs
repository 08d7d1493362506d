using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Register;
using Registry.Graph.Cypher;

namespace Registry.Functions.Api;

/// <summary>POST query: free read-only Cypher for the analyst, through the analyst's view and within the limits.</summary>
public sealed class RunQuery(Endpoint endpoint, CurrentGraph graph)
{
    public const string Route = "query";
    private const int MaxPictureNodes = 300;
    public const int MaxQueryLength = 20_000;

    public static Gate Gate { get; } = Gate.Lookup(Role.Analyst);

    [Function(nameof(RunQuery))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        var asked = await Body.Read<QueryRequest>(call);
        if (asked.Query is not { Length: > 0 and <= MaxQueryLength })
        {
            return Answers.Invalid("query", $"query must have from 1 to {MaxQueryLength} characters");
        }

        if (asked.MaxRows is < 1)
        {
            return Answers.Invalid("maxRows", "maxRows must be at least 1");
        }

        if (graph.For(call.Caller) is not { } window)
        {
            return Answers.NotReady();
        }

        var watch = Stopwatch.StartNew();
        try
        {
            var parameters = (asked.Parameters ?? []).ToDictionary(p => p.Key, p => QueryParameters.FromJson(p.Value));
            var result = await window.Ask(asked.Query, parameters, asked.MaxRows, call.Aborted);
            var picture = Picture.Of(window, result);
            await call.Record("query", asked.Query, QuerySubjects.Of(window, asked.Query, parameters, result, picture));
            return Answers.Ok(new QueryResponse(
                result.Columns,
                [.. result.Rows.Select(r => r.Select(v => ValueJson.Of(window, v)).ToList())],
                picture.ToResponse(MaxPictureNodes),
                watch.ElapsedMilliseconds,
                result.Truncated,
                result.Warnings,
                result.Plan));
        }
        catch (QueryException e)
        {
            // A refused query is a look-up that was tried.
            await call.Record("query_refused", asked.Query, []);
            return Answers.InvalidQuery(e.Text, e.Line == 0 ? null : e.Line, e.Line == 0 ? null : e.Column, e.Kind);
        }
        catch (GraphServerException e)
        {
            await call.Record("query_refused", asked.Query, []);
            return Answers.ServerFails(e.Message);
        }
    }
}

public sealed record QueryRequest(string? Query, Dictionary<string, JsonElement>? Parameters, int? MaxRows);

public sealed record QueryResponse(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows,
    GraphResponse Graph,
    long ElapsedMs,
    bool Truncated,
    IReadOnlyList<string> Warnings,
    string? Plan);
