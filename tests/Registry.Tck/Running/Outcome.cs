using Registry.Tck.Kit;

namespace Registry.Tck.Running;

internal enum Verdict
{
    Passed,
    Failed,
    Skipped,
}

/// <summary>What came of one expanded scenario; the cause is null when it passed.</summary>
internal sealed record Outcome(KitScenario Scenario, Verdict Verdict, string? Cause);
