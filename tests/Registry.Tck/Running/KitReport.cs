using System.Globalization;

namespace Registry.Tck.Running;

/// <summary>Counts outcomes by scenario and by expanded scenario.</summary>
internal static class KitReport
{
    /// <summary>
    /// The closing line. An outline failed when one of its rows failed, and was skipped when all of them were; evaluated
    /// is what was not skipped.
    /// </summary>
    public static string ClosingLine(IReadOnlyList<Outcome> outcomes)
    {
        var scenarios = outcomes.GroupBy(o => o.Scenario.OutlineId).Select(VerdictOf).ToList();
        var expanded = outcomes.Select(o => o.Verdict).ToList();
        var (a, b) = (Count(scenarios), Count(expanded));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"TCK read-only: {a.Passed + a.Failed} evaluated, {a.Passed} passed, {a.Failed} failed, {a.Skipped} skipped " +
            $"({b.Passed + b.Failed}, {b.Passed}, {b.Failed}, {b.Skipped} expanded)");
    }

    private static Verdict VerdictOf(IEnumerable<Outcome> outline)
    {
        var verdicts = outline.Select(o => o.Verdict).ToHashSet();
        return verdicts.Contains(Verdict.Failed) ? Verdict.Failed
            : verdicts.Contains(Verdict.Passed) ? Verdict.Passed : Verdict.Skipped;
    }

    private static (int Passed, int Failed, int Skipped) Count(List<Verdict> verdicts) => (
        verdicts.Count(v => v == Verdict.Passed),
        verdicts.Count(v => v == Verdict.Failed),
        verdicts.Count(v => v == Verdict.Skipped));
}
