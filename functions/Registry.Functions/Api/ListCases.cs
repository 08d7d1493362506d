using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Cases;

namespace Registry.Functions.Api;

/// <summary>GET cases: the caller's cases, most points first. Titles carry register ids, never a person's name.</summary>
public sealed class ListCases(Endpoint endpoint, CaseStore cases)
{
    public const string Route = "cases";
    private const int MaxTake = 200;

    public static Gate Gate { get; } = Gate.Lookup([.. Roles.CaseWorkers]);

    [Function(nameof(ListCases))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        if (!Number.TryRead(call.Query("skip"), 0, int.MaxValue, 0, out var skip))
        {
            return Answers.Invalid("skip", "skip must be a whole number from 0");
        }

        if (!Number.TryRead(call.Query("take"), 1, MaxTake, 50, out var take))
        {
            return Answers.Invalid("take", $"take must be a whole number from 1 to {MaxTake}");
        }

        if (!Number.TryRead(call.Query("minPoints"), 0, int.MaxValue, 0, out var minPoints))
        {
            return Answers.Invalid("minPoints", "minPoints must be a whole number from 0");
        }

        var all = cases.List(call.Caller);
        var filter = CaseFilter.From(call, minPoints);
        var matching = all.Where(filter.Matches).ToList();
        var page = matching.Skip(skip).Take(take).ToList();
        var headlines = cases.Headlines([.. page.Select(c => c.Id)]);
        await call.Record("cases", call.Request.QueryString.Value ?? string.Empty, page.Select(c => $"case:{c.Id}"));
        return Answers.Ok(new CasesResponse(
            matching.Count, [.. page.Select(c => Item(c, headlines[c.Id]))], Facets(all)));
    }

    private static CaseItem Item(CaseSummary item, StoredFinding headline) => new(
        item.Id, item.SubjectType, item.SubjectKey, item.Title, item.Points, item.Rules, item.State, item.OpenedOn,
        headline.ExplanationSv, headline.ExplanationEn, item.IsNew);

    private static CaseFacets Facets(IReadOnlyList<CaseSummary> all) => new(
        Count(all.SelectMany(c => c.Rules)), Count(all.Select(c => c.SubjectType)), Count(all.Select(c => c.State)));

    private static IReadOnlyList<Facet> Count(IEnumerable<string> values) =>
        [.. values.CountBy(v => v).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new Facet(c.Key, c.Value))];
}

public sealed record CasesResponse(int Total, IReadOnlyList<CaseItem> Items, CaseFacets Facets);

public sealed record CaseItem(
    string Id,
    string SubjectType,
    string SubjectKey,
    string Title,
    long Points,
    IReadOnlyList<string> Rules,
    string State,
    string OpenedOn,
    string HeadlineSv,
    string HeadlineEn,
    bool New);

public sealed record CaseFacets(
    IReadOnlyList<Facet> Rules, IReadOnlyList<Facet> SubjectTypes, IReadOnlyList<Facet> States);

public sealed record Facet(string Id, int Count);
