using Microsoft.AspNetCore.Http;
using Registry.Functions.Access;
using Registry.Functions.State;

namespace Registry.Functions.Api;

/// <summary>One request that passed its gate.</summary>
public sealed class Call(HttpRequest request, Caller caller, string purpose, string caseReference, LookupLog lookups)
{
    public HttpRequest Request { get; } = request;

    public Caller Caller { get; } = caller;

    public CancellationToken Aborted => Request.HttpContext.RequestAborted;

    /// <summary>Gets a value indicating whether the look-up stands in the log.</summary>
    public bool IsRecorded { get; private set; }

    public string? Route(string name) => Request.RouteValues[name]?.ToString();

    public string? Query(string name) => Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>Writes the look-up into the log; must happen before the answer leaves.</summary>
    /// <param name="action">What was done: `case`, `search`, `query` …</param>
    /// <param name="text">The words asked with; only the log keeps them.</param>
    /// <param name="subjects">The things shown, as `type:key`.</param>
    public async Task Record(string action, string text, IEnumerable<string> subjects)
    {
        await lookups.Append(new(
            Caller.Name, Caller.Role.Token(), Caller.CompanyKey, purpose, caseReference, action, text, [.. subjects]));
        IsRecorded = true;
    }
}
