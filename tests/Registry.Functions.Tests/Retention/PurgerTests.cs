using Dapper;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Retention;
using Registry.Functions.Settings;
using Registry.Functions.State;

namespace Registry.Functions.Tests.Retention;

public sealed class PurgerTests : IDisposable
{
    private static readonly Caller Analyst = new("anna", Role.Analyst);
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Theory]
    [InlineData(89, 1)]
    [InlineData(91, 0)]
    public void Run_CaseNobodyTookUp_GoesAfterItsDays(int days, int left)
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));
        _stage.Clock.Now += TimeSpan.FromDays(days);

        _stage.Get<Purger>().Run();

        Assert.Equal(left, _stage.Get<CaseStore>().List(Analyst).Count);
        Assert.Equal(left, Count("finding"));
    }

    [Theory]
    [InlineData("lawful", 11, 1, 0)]
    [InlineData("lawful", 13, 0, 1)]
    [InlineData("contract_action", 13, 1, 0)]
    [InlineData("contract_action", 61, 0, 1)]
    public void Run_ClosedCase_LeavesAnAnonymousOutcome(string outcome, int months, int left, int anonymous)
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));
        var cases = _stage.Get<CaseStore>();
        cases.Move(Analyst, "c1", new("initial_review", new Dictionary<string, string>(), null), 90);
        _stage.Clock.Now += TimeSpan.FromHours(5);
        cases.Move(Analyst, "c1", new("closed", new Dictionary<string, string> { ["f1"] = outcome }, null), 90);
        _stage.Clock.Now = _stage.Clock.Now.AddMonths(months);

        _stage.Get<Purger>().Run();

        Assert.Equal(left, cases.List(Analyst).Count);
        Assert.Equal(anonymous, Count("anonymous_outcome"));
        Assert.Equal(anonymous, Count("anonymous_outcome WHERE rule_id = 'T03' AND hours = 5.0"));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(31, false)]
    public void Run_RejectedRows_GoAfterTheirDays(int days, bool kept)
    {
        var file = Path.Combine(_stage.Get<DataFolder>().Root, "rejected-rows.bin");
        File.WriteAllBytes(file, [1]);
        File.SetLastWriteTimeUtc(file, _stage.Clock.Now.UtcDateTime.AddDays(-days));

        _stage.Get<Purger>().Run();

        Assert.Equal(kept, File.Exists(file));
    }

    [Fact]
    public async Task Run_LookupLog_IsKept()
    {
        await _stage.Get<LookupLog>().Append(new("anna", "analyst", "", "control", "", "search", "", []));
        _stage.Clock.Now = _stage.Clock.Now.AddYears(20);

        _stage.Get<Purger>().Run();

        Assert.Equal(1, Count("lookup"));
    }

    [Theory]
    [InlineData("person", "190001010000", 0)]
    [InlineData("company", "190001010000", 0)]
    [InlineData("company", "190001010001", 1)]
    public void Withdraw_PersonOrSoleTrader_LeavesNothing(string subject, string key, int left)
    {
        Findings.Save(_stage, "c1", Findings.Make("f1", person: key, subject: subject));

        _stage.Get<ProtectionWithdrawal>().Withdraw(["190001010000"]);

        Assert.Equal(left, Count("finding"));
        Assert.Equal(left, Count("cases"));
        Assert.Equal(left, Count($"finding_subject WHERE key = '{key}'"));
    }

    [Fact]
    public void Run_CaseUnderReview_Stays()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));
        _stage.Get<CaseStore>().Move(Analyst, "c1", new("initial_review", new Dictionary<string, string>(), null), 90);
        _stage.Clock.Now = _stage.Clock.Now.AddYears(2);

        _stage.Get<Purger>().Run();

        Assert.Single(_stage.Get<CaseStore>().List(Analyst));
    }

    private int Count(string table)
    {
        using var connection = _stage.Get<RegistryDatabase>().Open();
        return connection.ExecuteScalar<int>($"SELECT count(*) FROM {table}");
    }
}
