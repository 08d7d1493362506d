using Registry.Functions.Access;
using Registry.Functions.Cases;

namespace Registry.Functions.Tests.Cases;

public sealed class CaseTests : IDisposable
{
    private static readonly Caller Analyst = new("anna", Role.Analyst);
    private readonly Stage _stage = new();

    private CaseStore Cases => _stage.Get<CaseStore>();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void Save_SameEvaluationTwice_OpensOneCase()
    {
        Assert.True(Findings.Save(_stage, "c1", Findings.Make("f1")));
        Assert.False(Findings.Save(_stage, "c1", Findings.Make("f1")));

        var found = Assert.Single(Cases.List(Analyst));
        Assert.Equal((2L, "hit", "2026-06-30"), (found.Points, found.State, found.OpenedOn));
        Assert.Single(Cases.History("c1"));
    }

    [Fact]
    public void Save_MoreFindings_AddsPointsToTheOpenCase()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));
        Findings.Save(_stage, "c1", Findings.Make("f1"), Findings.Make("f2", points: 3, rule: "T01"));

        Assert.Equal(5, Assert.Single(Cases.List(Analyst)).Points);
    }

    [Fact]
    public void Save_ChangedThreshold_LeavesTheStoredFindingAsItWas()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1", hash: "h1"));
        Findings.Save(_stage, "c1", Findings.Make("f1", points: 9, hash: "h2", version: "2"));

        var kept = Assert.Single(Cases.Findings("c1")).Finding;
        Assert.Equal(("h1", 2, "Förklaring h1."), (kept.RuleHash, kept.Points, kept.ExplanationSv));
        Assert.Equal(2, Assert.Single(Cases.List(Analyst)).Points);
    }

    [Fact]
    public void Save_ClosedCaseSeenAgain_StaysClosedUntilSomethingNewIsFound()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));
        Close("c1", "f1");

        Assert.False(Findings.Save(_stage, "c1", Findings.Make("f1")));
        Assert.True(Findings.Save(_stage, "c1", Findings.Make("f1"), Findings.Make("f2", points: 3)));

        Assert.Equal("closed", Cases.Find(Analyst, "c1")!.State);
        var next = Cases.Find(Analyst, "c1.2")!;
        Assert.Equal(("hit", 3L), (next.State, next.Points));
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("in_depth_review")]
    [InlineData("hit")]
    public void Move_AgainstTheFunnel_IsRefused(string state)
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));

        Assert.NotNull(Cases.Move(Analyst, "c1", new(state, new Dictionary<string, string> { ["f1"] = "lawful" }, null), 90));
        Assert.Equal("hit", Cases.Find(Analyst, "c1")!.State);
    }

    [Fact]
    public void Move_ClosingWithoutAnOutcomeForEachFinding_IsRefused()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"), Findings.Make("f2"));
        Cases.Move(Analyst, "c1", new("initial_review", new Dictionary<string, string>(), null), 90);

        Assert.NotNull(Cases.Move(Analyst, "c1", new("closed", new Dictionary<string, string> { ["f1"] = "lawful" }, null), 90));
    }

    [Fact]
    public void Move_InDepth_SetsOfficerAndDeadline()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));
        Cases.Move(Analyst, "c1", new("initial_review", new Dictionary<string, string>(), null), 90);
        Cases.Move(Analyst, "c1", new("in_depth_review", new Dictionary<string, string>(), "djupare"), 90);

        var found = Cases.Find(Analyst, "c1")!;
        Assert.Equal(("anna", "2026-09-29"), (found.Assignee, found.Deadline));
        Assert.Equal(["", "hit", "initial_review"], Cases.History("c1").Select(h => h.From));
    }

    [Fact]
    public void Find_CaseOfAnotherRecipient_DoesNotExist()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));

        Assert.Null(Cases.Find(new("sara", Role.SocialServices), "c1"));
        Assert.Null(Cases.Find(new("bo", Role.HousingCompany, "5560160680"), "c1"));
        Assert.Empty(Cases.List(new("dan", Role.DataProtectionOfficer)));
    }

    private void Close(string id, string finding)
    {
        Assert.Null(Cases.Move(Analyst, id, new("initial_review", new Dictionary<string, string>(), null), 90));
        Assert.Null(Cases.Move(Analyst, id, new("closed", new Dictionary<string, string> { [finding] = "lawful" }, "klart"), 90));
    }
}
