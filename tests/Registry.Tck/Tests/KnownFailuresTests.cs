using Registry.Tck.Kit;
using Registry.Tck.Running;
using Xunit;

namespace Registry.Tck.Tests;

public sealed class KnownFailuresTests
{
    private static readonly string[] Lines = ["# remark", "because it is late", "f [1] a", "f [2] b (example 2)"];

    [Fact]
    public void Compare_SameFailures_FindsNothing() => Assert.Empty(KnownFailures.Parse(Lines).Compare(
        [Of("[1] a", 0, Verdict.Failed), Of("[2] b", 1, Verdict.Passed), Of("[2] b", 2, Verdict.Failed)]));

    [Fact]
    public void Compare_NewFailureNewPassAndLostName_AreNamed() => Assert.Equal(
        ["new failure: f [2] b (example 1): cause", "new pass: f [1] a", "no such scenario: f [2] b (example 2)"],
        KnownFailures.Parse(Lines).Compare([Of("[1] a", 0, Verdict.Passed), Of("[2] b", 1, Verdict.Failed)]));

    [Fact]
    public void Parse_NameWithoutReason_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => KnownFailures.Parse(["f [1] a"]));

    [Fact]
    public void ClosingLine_CountsOutlinesAndRows() => Assert.Equal(
        "TCK read-only: 2 evaluated, 1 passed, 1 failed, 1 skipped (3, 2, 1, 1 expanded)",
        KitReport.ClosingLine(
        [
            Of("[1] a", 0, Verdict.Passed),
            Of("[2] b", 1, Verdict.Passed),
            Of("[2] b", 2, Verdict.Failed),
            Of("[3] c", 0, Verdict.Skipped),
        ]));

    private static Outcome Of(string name, int example, Verdict verdict)
    {
        var scenario = new KitScenario
        {
            Feature = "f",
            Name = name,
            Example = example,
            Setup = [],
            Procedures = [],
            Parameters = new Dictionary<string, string>(),
            Query = "RETURN 1",
            Expectation = new ExpectedNothing(),
        };
        return new(scenario, verdict, verdict == Verdict.Failed ? "cause" : null);
    }
}
