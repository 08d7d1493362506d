namespace Registry.Population.Tests.Rules;

/// <summary>I01, I05 and I06: what fires, the limits, every guard, the innocent look-alikes. The day is 2026-06-30.</summary>
public sealed class IdentityRuleTests
{
    private const string FalseIdentity = """
        person P1 code=FI on=2026-01-15
        decision B1 H1 2026-02 P1
        payment U1 B1 P1 2026-05-27 account=K1
        """;

    private const string SharedPhone = """
        contact P1 +46701740605
        contact P2 +46701740605
        contact P3 +46701740605
        decision B1 H1 2026-05 P1
        decision B2 H2 2026-05 P2
        decision B3 H3 2026-05 P3
        """;

    internal const string SharedAccount = """
        decision B1 H1 2026-04 P1
        decision B2 H1 2026-05 P1
        decision B3 H2 2026-04 P2
        decision B4 H2 2026-05 P2
        payment U1 B1 P1 2026-04-27 account=K1
        payment U2 B2 P1 2026-05-27 account=K1
        payment U3 B3 P2 2026-04-27 account=K1
        payment U4 B4 P2 2026-05-27 account=K1
        """;

    [Fact]
    public void I01_FalseIdentityWithBenefit_IsForSocialServicesAlone()
    {
        var evaluation = RuleRun.Evaluate(FalseIdentity);

        Assert.Equal(
            "I01 person:P1 4 social_services rests on decision:B1",
            RuleRun.Shown(evaluation.Findings.Single(f => f.RuleId == "I01")));
        Assert.True(Assert.Single(evaluation.Cases).RestsOnOneComparison);
    }

    [Theory]
    [InlineData(4, "code=FI => code=AS")]
    [InlineData(1, "code=FI => code=GN")]
    [InlineData(1, "code=FI => code=GS")]
    [InlineData(0, "code=FI => code=TA")]
    [InlineData(0, "code=FI => code=AV")]
    [InlineData(0, "decision B1 H1 2026-02 P1 => decision B1 H1 2026-01 P1 ; - payment")]
    [InlineData(4, "- payment")]
    [InlineData(4, "2026-02 P1 => 2026-01 P1 ; 2026-05-27 => 2026-05-01")]
    [InlineData(0, "2026-02 P1 => 2026-01 P1 ; 2026-05-27 => 2026-04-30")]
    [InlineData(0, "2026-02 P1 => 2026-01 P1 ; 2026-05-27 => 2026-05-27 amount=-10000")]
    [InlineData(0, "code=FI => code=GN ; person P1 => person P1 linked=P2")]
    [InlineData(0, "code=FI => code=GN ; person P2 linked=P1")]
    [InlineData(1, "code=FI => code=GN ; person P1 => person P1 linked=P2 ; person P2 code=GN on=2026-02-01")]
    [InlineData(4, "person P1 => person P1 linked=P2")]
    public void I01_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("I01", RuleRun.Change(FalseIdentity, change)));

    [Theory]
    [InlineData("lease K1 C1 D1\nparty K1 P1", "I01 person:P1 4 analyst|social_services rests on lease:C1/K1")]
    [InlineData("lease K1 C1 D1\nparty K1 P1\ndecision B1 H1 2026-02 P1", "I01 person:P1 4 social_services rests on decision:B1 lease:C1/K1")]
    public void I01_RestingOnALeaseOnly_IsReadByTheAnalystToo(string facts, string shown) =>
        Assert.Equal(shown, RuleRun.Shown(RuleRun.Findings("I01", $"person P1 code=FI on=2026-01-15\n{facts}").Single()));

    [Theory]
    [InlineData("FI")]
    [InlineData("AS")]
    [InlineData("GN")]
    public void I01_RestingOnALeaseOnly_TellsNothingOfBenefits(string code)
    {
        var finding = RuleRun.Findings("I01", $"person P1 code={code} on=2026-01-15\nlease K1 C1 D1\nparty K1 P1").Single();

        Assert.Equal(["leases"], finding.Numbers.Select(n => n.Name));
        Assert.DoesNotContain("beslut", finding.ExplanationSv, StringComparison.Ordinal);
        Assert.DoesNotContain("payment", finding.ExplanationEn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lease K1 C1 D1 end=2026-06-29\nparty K1 P1")]
    [InlineData("lease K1 C1 D1\nparty K1 P1 to=2026-06-29")]
    public void I01_LeaseThatIsOver_IsSilent(string facts) =>
        Assert.Equal(0, RuleRun.Points("I01", $"person P1 code=FI on=2026-01-15\n{facts}"));

    [Fact]
    public void I05_OneTelephoneForThreeApplicants_IsAFindingOnTheContact() =>
        Assert.Equal(
            "I05 contact:+46701740605 1 social_services rests on person:P1 person:P2 person:P3",
            RuleRun.Shown(RuleRun.Findings("I05", SharedPhone).Single()));

    [Theory]
    [InlineData(0, "- P3")]
    [InlineData(0, "decision B3 H3 2026-05 P3 => decision B3 H2 2026-05 P3")]
    [InlineData(0, "contact P3 +46701740605 => contact P3 +46701740605 origin=bolag")]
    [InlineData(0, "contact P3 +46701740605 => contact P3 +46701740605 to=2026-06-29")]
    [InlineData(0, "related P1 P2 M")]
    [InlineData(0, "related P8 P1 MO ; related P8 P2 FA")]
    [InlineData(0, "exemption contact:+46701740605 X15")]
    [InlineData(0, "exemption person:P3 X15")]
    [InlineData(0, "payment U1 B3 P3 2026-05-27 type=god_man")]
    [InlineData(1, "payment U1 B3 P3 2026-05-27 type=hyresvard")]
    [InlineData(1, "exemption contact:+46701740605 X03")]
    [InlineData(1, "contact P4 +46701740605 ; decision B4 H4 2026-05 P4 ; contact P5 +46701740605 ; decision B5 H5 2026-05 P5")]
    [InlineData(2, "contact P4 +46701740605 ; decision B4 H4 2026-05 P4 ; contact P5 +46701740605 ; decision B5 H5 2026-05 P5 ; contact P6 +46701740605 ; decision B6 H6 2026-05 P6")]
    [InlineData(0, "absent P3")]
    public void I05_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("I05", RuleRun.Change(SharedPhone, change)));

    [Fact]
    public void I06_OneAccountForTwoHouseholds_IsAFindingOnTheAccount()
    {
        var finding = Assert.Single(RuleRun.Findings("I06", SharedAccount));

        Assert.Equal("I06 account:K1 2 social_services rests on person:P1 person:P2", RuleRun.Shown(finding));
        Assert.Equal(4, finding.Rows.Count);
        Assert.Empty(RuleRun.Evaluate(SharedAccount).Cases);
    }

    [Theory]
    [InlineData(0, "- U4")]
    [InlineData(0, "decision B4 H2 2026-05 P2 => decision B4 H2 2026-04 P2")]
    [InlineData(0, "payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 P2 2026-05-27 account=K1 type=god_man")]
    [InlineData(0, "payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 C1 2026-05-27 account=K1 type=hyresvard")]
    [InlineData(0, "payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 P2 2026-05-27 account=K1 type=annan_myndighet")]
    [InlineData(0, "payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 P2 2026-05-27 account=K1 method=utbetalningskort")]
    [InlineData(0, "payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 P2 2026-05-27 account=K1 amount=-10000")]
    [InlineData(2, "payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 P2 2026-05-27 account=K1 type=annan")]
    [InlineData(0, "related P1 P2 M")]
    [InlineData(0, "related P1 P2 V")]
    [InlineData(0, "related P1 P3 MO ; related P2 P3 MO")]
    [InlineData(0, "person P1 linked=P2")]
    [InlineData(0, "exemption account:K1 X15")]
    [InlineData(0, "exemption person:P2 X15")]
    [InlineData(0, "decision B3 H2 2026-04 P2 => decision B3 H1 2026-04 P2 ; decision B4 H2 2026-05 P2 => decision B4 H1 2026-05 P2")]
    public void I06_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("I06", RuleRun.Change(SharedAccount, change)));

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 4)]
    [InlineData(6, 4)]
    public void I06_ManyHouseholds_GiveTheHigherLevel(int households, int points)
    {
        var table = string.Join('\n', Enumerable.Range(1, households).Select(n =>
            $"""
             decision B{n}0 H{n} 2026-04 P{n}
             decision B{n}1 H{n} 2026-05 P{n}
             payment U{n}0 B{n}0 P{n} 2026-04-27 account=K1
             payment U{n}1 B{n}1 P{n} 2026-05-27 account=K1
             """));

        Assert.Equal(points, RuleRun.Points("I06", table));
    }
}
