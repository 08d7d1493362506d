using Registry.Population.Rules;

namespace Registry.Population.Tests.Rules;

/// <summary>Findings by hand, for what comes after the rules.</summary>
internal static class Findings
{
    public static DateOnly Day { get; } = new(2026, 6, 30);

    /// <summary>`T01 lease:1/K1 3 analyst|housing_company dwelling:D1,person:P1 @1`, the last part a housing company.</summary>
    public static Finding Read(string text)
    {
        var parts = text.Split(' ');
        var companies = parts.Where(p => p[0] == '@').Select(p => p[1..]).ToList();
        var related = parts.Length > 4 && parts[4][0] != '@' ? parts[4].Split(',').Select(Subject) : [];
        return new()
        {
            Id = $"{parts[0]}-{parts[1]}",
            RuleId = parts[0],
            RuleVersion = "1",
            RuleHash = "hash",
            Day = Day,
            Subject = Subject(parts[1]),
            Points = parts[2][0] - '0',
            Recipients = parts[3].Split('|'),
            Related = [.. related.Order()],
            ExplanationSv = "En mening; med \"tecken\".",
            ExplanationEn = "A sentence.",
            Companies = companies,
        };
    }

    public static IReadOnlyList<Case> Cases(params string[] findings) =>
        CaseBuilder.Build([.. findings.Select(Read)], Day, RuleCatalog.Load(), new());

    /// <summary>`social_services person:P1 = B04-decision:B1 I06-account:K`, one line a case.</summary>
    public static string Shown(IEnumerable<Case> cases) =>
        string.Join('\n', cases.Select(c => $"{c.Recipient}{(c.Company is null ? "" : "@" + c.Company)} {c.SubjectType}:{c.SubjectKey} = {string.Join(' ', c.FindingIds)}"));

    private static SubjectRef Subject(string text) => new(text.Split(':')[0], text.Split(':')[1]);
}
