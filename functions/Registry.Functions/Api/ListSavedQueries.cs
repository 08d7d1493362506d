using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.State;

namespace Registry.Functions.Api;

/// <summary>GET saved-queries: the queries the caller keeps.</summary>
public sealed class ListSavedQueries(Endpoint endpoint, SavedQueryStore queries)
{
    public const string Route = "saved-queries";

    [Function(nameof(ListSavedQueries))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate.Open([.. RunQuery.Gate.Roles]), Handle);

    private IResult Handle(Call call) => Answers.Ok(new SavedQueriesResponse(
        [.. queries.List(call.Caller.Name).Select(q => new SavedQueryResponse(q.Name, q.Query))]));
}

public sealed record SavedQueriesResponse(IReadOnlyList<SavedQueryResponse> Items);

public sealed record SavedQueryResponse(string Name, string Query);
