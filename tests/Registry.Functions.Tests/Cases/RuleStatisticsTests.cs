using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Register;

namespace Registry.Functions.Tests.Cases;

public sealed class RuleStatisticsTests : IDisposable
{
    private static readonly Caller Analyst = new("anna", Role.Analyst);
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Theory]
    [InlineData(29, 0, false)]
    [InlineData(30, 9, false)]
    [InlineData(30, 8, true)]
    public void Demote_RuleSeldomConfirmed_GoesBackToPilot(int outcomes, int confirmed, bool suspended)
    {
        for (var i = 0; i < outcomes; i++)
        {
            Close($"c{i}", $"f{i}", i < confirmed ? "contract_action" : "lawful");
        }

        _stage.Get<RuleStatistics>().Demote([]);
        _stage.Get<RuleStatistics>().Demote([]);

        Assert.Equal(suspended, _stage.Get<RuleBook>().ForEvaluation().Find("T03")!.Pilot);
        Assert.False(_stage.Get<RuleBook>().ForEvaluation().Find("T01")!.Pilot);
    }

    [Theory]
    [InlineData("data_error", "T03", false)]
    [InlineData("data_error", "A08", true)]
    [InlineData("lawful", "T03", false)]
    [InlineData("corrected_by_person", "T03", true)]
    public void IsConfirmed_ByOutcomeAndRule_IsThatOfTheFunnel(string outcome, string rule, bool confirmed) =>
        Assert.Equal(confirmed, Outcomes.IsConfirmed(outcome, rule));

    [Fact]
    public void ByRule_OneFindingInTwoCases_CountsOnce()
    {
        Close("c1", "f1", "lawful");
        Close("c2", "f1", "contract_action");

        var figures = _stage.Get<RuleStatistics>().ByRule(Analyst)["T03"];

        Assert.Equal((1, 1), (figures.Outcomes, figures.Confirmed));
    }

    private void Close(string id, string finding, string outcome)
    {
        Findings.Save(_stage, id, Findings.Make(finding, version: _stage.Get<RuleBook>().Catalog.Find("T03")!.Version));
        var cases = _stage.Get<CaseStore>();
        cases.Move(Analyst, id, new("initial_review", new Dictionary<string, string>(), null), 90);
        cases.Move(Analyst, id, new("closed", new Dictionary<string, string> { [finding] = outcome }, null), 90);
    }
}
