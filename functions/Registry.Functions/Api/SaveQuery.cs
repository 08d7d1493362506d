using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.State;

namespace Registry.Functions.Api;

/// <summary>POST saved-queries: keeps a query by name; one without a text is forgotten.</summary>
public sealed class SaveQuery(Endpoint endpoint, SavedQueryStore queries)
{
    public const string Route = "saved-queries";

    [Function(nameof(SaveQuery))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate.Open([.. RunQuery.Gate.Roles]), Handle);

    private async Task<IResult> Handle(Call call)
    {
        var asked = await Body.Read<SaveQueryRequest>(call);
        var name = asked.Name?.Trim() ?? string.Empty;
        if (asked.Query is not { Length: > 0 } query)
        {
            return queries.Delete(call.Caller.Name, name) ? Answers.Ok(new SavedQueryResponse(name, "")) : Answers.NotFound();
        }

        if (query.Length > RunQuery.MaxQueryLength)
        {
            return Answers.Invalid("query", $"query must have at most {RunQuery.MaxQueryLength} characters");
        }

        return queries.Save(call.Caller.Name, name, query) is { } problem
            ? Answers.Invalid(problem.Split(' ')[0] == "name" ? "name" : "query", problem)
            : Answers.Ok(new SavedQueryResponse(name, query));
    }
}

public sealed record SaveQueryRequest(string? Name, string? Query);
