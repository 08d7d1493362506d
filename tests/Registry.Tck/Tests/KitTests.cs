using Registry.Tck.Kit;
using Registry.Tck.Running;
using Xunit;

namespace Registry.Tck.Tests;

/// <summary>The whole kit, and that the runner selects exactly the scenarios that the kit lists as read-only.</summary>
public sealed class KitTests
{
    [Fact]
    public void RunAll_AgreesWithKnownFailures()
    {
        SkipWithoutKit();

        var outcomes = new KitRunner(KitFolder.Default).RunAll();
        TestContext.Current.SendDiagnosticMessage(KitReport.ClosingLine(outcomes));

        Assert.Empty(KnownFailures.Read(KitFolder.KnownFailures).Compare(outcomes));
    }

    /// <summary>The run is not blind: with another expectation, none of the scenarios that pass would.</summary>
    [Fact]
    public void Run_WithAnotherExpectation_Fails()
    {
        SkipWithoutKit();
        const int Sample = 5;
        var runner = new KitRunner(KitFolder.Default);
        var sample = KitReader.ReadOnly(KitFolder.Default).Index().Where(s => s.Index % Sample == 0).Select(s => s.Item);

        Assert.DoesNotContain(sample, s => runner.Run(s with { Expectation = Another(s.Expectation) }).Verdict == Verdict.Passed);
    }

    [Fact]
    public void ReadOnly_SelectsWhatTheKitLists()
    {
        SkipWithoutKit();
        var listed = File.ReadLines(Path.Combine(KitFolder.Default, "read-only-scenarios.csv")).Skip(1).Select(Row);

        var selected = KitReader.ReadOnly(KitFolder.Default)
            .GroupBy(s => s.OutlineId)
            .Select(g => $"{g.Key} {g.Count()} {(g.First().Expectation is ExpectedError ? "error" : "result")}");

        Assert.Equal(listed.Order(), selected.Order());
    }

    private static Expectation Another(Expectation expectation) => expectation switch
    {
        ExpectedRows { Rows.Count: 0 } => new ExpectedError("SyntaxError", "any time", "*"),
        ExpectedRows rows => rows with { Rows = [.. rows.Rows.Skip(1)] },
        ExpectedError error => error with { Kind = "Another" },
        _ => new ExpectedRows(["another"], [], false, false),
    };

    private static string Row(string line)
    {
        var cells = line.Split(';');
        var name = string.Join(';', cells[1..^3]);
        name = name.StartsWith('"') ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name;
        return $"{cells[0]} {name} {cells[^3]} {cells[^1]}";
    }

    private static void SkipWithoutKit()
    {
        if (!KitFolder.Exists(KitFolder.Default))
        {
            Assert.Skip(KitFolder.Absent);
        }
    }
}
