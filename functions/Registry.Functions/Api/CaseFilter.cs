using Registry.Functions.Cases;

namespace Registry.Functions.Api;

/// <summary>What the list of cases is narrowed to; an empty part does not narrow.</summary>
public sealed record CaseFilter(
    string? Rule, string? Group, string? SubjectType, string? State, int MinPoints, string? Words)
{
    public static CaseFilter From(Call call, int minPoints) => new(
        call.Query("rule"), call.Query("group"), call.Query("subjectType"), call.Query("state"), minPoints, call.Query("q"));

    public bool Matches(CaseSummary item) =>
        Fits(Rule, item.Rules.Contains)
        && Fits(Group, group => item.Rules.Any(r => r.StartsWith(group, StringComparison.OrdinalIgnoreCase)))
        && Fits(SubjectType, item.SubjectType.Equals)
        && Fits(State, item.State.Equals)
        && item.Points >= MinPoints
        && Fits(Words, words => Contains(item.Title, words) || Contains(item.SubjectKey, words) || item.Id == words);

    private static bool Fits(string? wanted, Func<string, bool> test) => string.IsNullOrWhiteSpace(wanted) || test(wanted.Trim());

    private static bool Contains(string text, string words) => text.Contains(words, StringComparison.CurrentCultureIgnoreCase);
}
