using Registry.Population.Building;

namespace Registry.Population.Rules;

/// <summary>
/// Tells which rules are muted as a whole. A housing company whose own files are old or match badly is left out through the
/// flag on its leases, so that one company does not mute a rule for the others.
/// </summary>
internal static class Freshness
{
    private const string Housing = "housing";

    /// <summary>The reason why a rule may not run; null where it may.</summary>
    public static Wording? Muted(Rule rule, IReadOnlyList<SourceStatus> sources, DateOnly day)
    {
        foreach (var input in rule.Inputs.Required)
        {
            if (!Of(input, sources).Any(source => !source.Blocked))
            {
                return new($"filen {input} saknas eller är spärrad", $"the file {input} is missing or blocked");
            }
        }

        foreach (var input in rule.Inputs.Required.Concat(rule.Inputs.Optional))
        {
            var all = Of(input, sources).ToList();
            var own = all.Where(source => source.Partition != Housing).ToList();
            if (own.Any(source => source.Stale) || (all.Count > 0 && all.All(source => source.Stale)))
            {
                return new($"filen {input} är äldre än 14 dagar", $"the file {input} is more than 14 days old");
            }

            if (rule.Letter is 'A' or 'T' && own.Any(source => source.BadlyMatched))
            {
                return new(
                    $"under 95 % av bostäderna i {input} finns i registret",
                    $"under 95 % of the dwellings in {input} are in the register");
            }
        }

        return HistoryMissing(rule, sources, day)
            ? new("den egna historiken är kortare än fönstret", "the own history is shorter than the window")
            : null;
    }

    private static bool HistoryMissing(Rule rule, IReadOnlyList<SourceStatus> sources, DateOnly day) =>
        rule.Inputs.History is { } parameter
        && rule.Parameters.Single(p => p.Name == parameter).Value.Whole is { } days
        && !Of("folkbokforing", sources).Any(source => source.Covers(day.AddDays(-(int)days)));

    private static IEnumerable<SourceStatus> Of(string input, IReadOnlyList<SourceStatus> sources)
    {
        var parts = input.Split('/');
        var file = $"{parts[^1]}.csv";
        return sources.Where(s => s.FileName == file && (parts.Length == 1 || s.Partition == parts[0]));
    }
}
