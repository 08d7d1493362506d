namespace Registry.Functions.Cases;

/// <summary>The outcome codes of a finding (rules.md, section 10).</summary>
public static class Outcomes
{
    public const string DataError = "data_error";
    public const string Lawful = "lawful";

    // Swedish token of arendeutfall.csv, English token of the API.
    private static readonly (string Swedish, string English)[] Codes =
    [
        ("datafel", DataError),
        ("lagligt", Lawful),
        ("rattat_av_person", "corrected_by_person"),
        ("underrattelse_32c", "notice_32c"),
        ("underrattelse_2008_206", "notice_2008_206"),
        ("polisanmalan", "police_report"),
        ("avtalsatgard", "contract_action"),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Codes.Select(c => c.English)];

    /// <summary>Reads either token; null where it is none.</summary>
    public static string? Read(string token) =>
        Array.Find(Codes, c => c.English == token || c.Swedish == token).English;

    /// <summary>An outcome that changed something: the case was worth its time.</summary>
    public static bool IsAction(string outcome) => outcome is not (DataError or Lawful);

    /// <summary>How the outcome counts in a rule's hit rate; for A08 a corrected register is the very aim.</summary>
    public static bool IsConfirmed(string outcome, string ruleId) =>
        IsAction(outcome) || (outcome == DataError && ruleId == "A08");
}
