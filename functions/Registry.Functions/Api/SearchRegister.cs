using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Register;

namespace Registry.Functions.Api;

/// <summary>GET search: things by number, name or address; for social services only by person id, decision or case number.</summary>
public sealed class SearchRegister(Endpoint endpoint, CurrentGraph graph, CaseStore cases)
{
    public const string Route = "search";
    private const int MaxLength = 100;

    public static Gate Gate { get; } = Gate.Lookup(Role.Analyst, Role.SocialServices, Role.HousingCompany);

    [Function(nameof(SearchRegister))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        var words = (call.Query("q") ?? string.Empty).Trim();
        if (words.Length is 0 or > MaxLength)
        {
            return Answers.Invalid("q", $"q must have from 1 to {MaxLength} characters");
        }

        if (graph.For(call.Caller) is not { } window)
        {
            return Answers.NotReady();
        }

        var search = new RegisterSearch(window, call.Aborted);
        var found = call.Caller.Role == Role.SocialServices ? search.ByNumber(words) : search.ByWords(words);
        if (found is null)
        {
            await call.Record("search_refused", words, []);
            var reason = LegalReasons.SocialEntry;
            return Answers.Ok(new SearchResponse([], new(reason.Sv, reason.En)));
        }

        var items = found.Select(n => Item(call.Caller, window, n)).OfType<SearchItem>().ToList();
        await call.Record("search", words, items.Select(i => $"{i.Type}:{i.Key}"));
        return Answers.Ok(new SearchResponse(items, null));
    }

    private SearchItem? Item(Caller caller, RegisterWindow window, int node)
    {
        if (Subjects.Of(window, node) is not { } subject)
        {
            return null;
        }

        var (title, subtitle) = Titles.Of(window, node);
        return new(subject.Type, subject.Key, title, subtitle, cases.About(caller, subject));
    }
}

public sealed record SearchResponse(IReadOnlyList<SearchItem> Items, RefusedResponse? Refused);

public sealed record RefusedResponse(string ReasonSv, string ReasonEn);

public sealed record SearchItem(string Type, string Key, string Title, string Subtitle, IReadOnlyList<string> CaseIds);
