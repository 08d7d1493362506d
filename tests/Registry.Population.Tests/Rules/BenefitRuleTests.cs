namespace Registry.Population.Tests.Rules;

/// <summary>B03, B04 and B06: what fires, the limits, every guard, the innocent look-alikes. The day is 2026-06-30.</summary>
public sealed class BenefitRuleTests
{
    private const string PaidTwice = """
        lease K1 C1 D1 rent=8000
        party K1 P1
        decision B1 H1 2026-04 P1 stated=D1 cost=8000
        decision B2 H1 2026-05 P1 stated=D1 cost=8000
        decision B3 H2 2026-04 P2 stated=D1 cost=8000
        decision B4 H2 2026-05 P2 stated=D1 cost=8000
        """;

    private const string NoLease = """
        lease K9 C1 D9
        party K9 P9
        decision B1 H1 2026-05 P1 stated=D1 cost=8000 landlord=C1 lease=K1
        """;

    private const string OtherRent = """
        lease K1 C1 D1 rent=8000
        party K1 P1
        decision B1 H1 2026-05 P1 stated=D1 cost=9000 landlord=C1
        """;

    internal const string AfterDeath = """
        person P1 code=AV on=2026-03-10
        decision B1 H1 2026-05 P1
        payment U1 B1 P1 2026-05-27
        """;

    [Fact]
    public void B03_TwoHouseholdsForOneRent_IsAFindingOnTheLatestDecisionOfEach() =>
        Assert.Equal(
            [
                "B03 decision:B2 3 social_services rests on decision:B1 decision:B3 decision:B4 dwelling:D1 lease:C1/K1 person:P1",
                "B03 decision:B4 3 social_services rests on decision:B1 decision:B2 decision:B3 dwelling:D1 lease:C1/K1 person:P2",
            ],
            RuleRun.Findings("B03", PaidTwice).Select(RuleRun.Shown));

    [Theory]
    [InlineData(0, "- B4")]
    [InlineData(0, "cost=8000 => cost=4800")]
    [InlineData(-2, "cost=8000 => cost=4801")]
    [InlineData(0, "lease K2 C1 D1 rent=8000")]
    [InlineData(-2, "lease K2 C1 D1 rent=8000 end=2026-03-31")]
    [InlineData(0, "lease K1 C1 D1 rent=8000 => lease K1 C1 D1")]
    [InlineData(0, "lease K1 C1 D1 rent=8000 => lease K1 C1 D2 rent=8000")]
    [InlineData(0, "mute lease C1/K1")]
    [InlineData(0, "absent P2")]
    [InlineData(0, "decision B3 H2 2026-04 P2 => decision B3 H1 2026-04 P2 ; decision B4 H2 2026-05 P2 => decision B4 H1 2026-05 P2")]
    public void B03_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("B03", RuleRun.Change(PaidTwice, change)));

    [Fact]
    public void B04_NoLeaseAtALandlordThatDelivers_IsAFindingOnTheDecision()
    {
        var finding = Assert.Single(RuleRun.Findings("B04", NoLease));

        Assert.Equal("B04 decision:B1 3 social_services rests on dwelling:D1 person:P1", RuleRun.Shown(finding));
        Assert.Contains("inte heller inom 30 dagar", finding.ExplanationSv, StringComparison.Ordinal);
        Assert.Empty(RuleRun.Evaluate(NoLease).Cases);
    }

    [Theory]
    [InlineData("landlord=C1 => landlord=C2")]
    [InlineData("landlord=C1 => case=EK1")]
    [InlineData("stated=D1 => type=ensam")]
    [InlineData("lease K1 C1 D1 ; party K1 P1")]
    [InlineData("lease K1 C1 D1 ; party K1 P1 role=medhyresgast")]
    [InlineData("lease K1 C1 D1 ; party K1 P1 role=uppgiven_boende ; party K1 P2")]
    [InlineData("lease K1 C1 D1 ; party K1 P1 role=borgensman")]
    [InlineData("lease K1 C2 D1 ; party K1 P1")]
    [InlineData("lease K1 C1 D1 ; party K1 P2 ; sublet K1 P1 2026-01-01 2026-12-31")]
    [InlineData("lease K1 C1 D1 ; party K1 P2 ; person P1 linked=P2")]
    [InlineData("lease K1 C1 D1 ; party K1 P2 ; decision B1 H1 2026-05 P1 => decision B1 H1 2026-05 P1 co=P2")]
    [InlineData("lease K1 C1 D1 start=2026-06-30 ; party K1 P1")]
    [InlineData("lease K1 C1 D1 end=2026-05-01 ; party K1 P1")]
    [InlineData("decision B2 H2 2026-05 P3 ; member H2 2026-05 P1 role=inneboende")]
    [InlineData("mute lease C1/K9")]
    [InlineData("lease K1 C1 D1 ; party K1 P3 ; mute lease C1/K1")]
    [InlineData("exemption person:P1 X10")]
    [InlineData("exemption dwelling:D1 X11")]
    [InlineData("absent P1")]
    [InlineData("decision B2 H1 2026-06 P1 stated=D1 cost=8000")]
    public void B04_InnocentExplanation_IsSilent(string change) =>
        Assert.Equal(0, RuleRun.Points("B04", RuleRun.Change(NoLease, change)));

    [Theory]
    [InlineData("lease K1 C1 D1 start=2026-07-02 ; party K1 P1")]
    [InlineData("lease K1 C1 D1 end=2026-04-30 ; party K1 P1")]
    [InlineData("lease K1 C1 D1 ; party K1 P2")]
    [InlineData("lease K1 C1 D2 ; party K1 P1")]
    [InlineData("exemption dwelling:D1 X03")]
    [InlineData("decision B2 H1 2026-04 P1 stated=D9 cost=8000")]
    public void B04_WhatExplainsNothing_StillFires(string change) =>
        Assert.Equal(3, RuleRun.Points("B04", RuleRun.Change(NoLease, change)));

    [Theory]
    [InlineData(1, "cost=9000 => cost=8801")]
    [InlineData(0, "cost=9000 => cost=8800")]
    [InlineData(0, "cost=9000 => cost=7200")]
    [InlineData(1, "cost=9000 => cost=7199")]
    [InlineData(0, "cost=9000 => cost=0")]
    [InlineData(0, "rent=8000 => object=X")]
    [InlineData(0, "party K1 P1 => party K1 P1 role=uppgiven_boende")]
    [InlineData(0, "party K1 P5 role=uppgiven_boende")]
    [InlineData(0, "sublet K1 P5 2026-01-01 2026-12-31")]
    [InlineData(0, "lease K2 C1 D1 rent=9000 ; party K2 P1")]
    public void B04_RentAroundItsLimit(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("B04", RuleRun.Change(OtherRent, change)));

    [Fact]
    public void B04_WrongRent_IsExplainedInMoneyAndPerCent() =>
        Assert.Equal(
            "Hyran stämmer inte: godkänd boendekostnad är 9 000 kr och hyran enligt kontraktet 8 000 kr, en avvikelse på 12,5 % (gräns mer än 10 %). 1 p.",
            RuleRun.Findings("B04", OtherRent).Single().ExplanationSv);

    [Fact]
    public void B06_PaymentAfterDeath_IsAFindingAndACaseOnThePerson()
    {
        var evaluation = RuleRun.Evaluate(AfterDeath);

        Assert.Equal(
            "B06 person:P1 4 social_services rests on decision:B1", RuleRun.Shown(evaluation.Findings.Single()));
        Assert.Equal("social_services person", $"{evaluation.Cases.Single().Recipient} {evaluation.Cases.Single().SubjectType}");
    }

    [Theory]
    [InlineData(4, "code=AV => code=UV")]
    [InlineData(0, "code=AV => code=OB")]
    [InlineData(0, "on=2026-03-10 => on=2026-04-26")]
    [InlineData(4, "on=2026-03-10 => on=2026-04-25")]
    [InlineData(0, "H1 2026-05 P1 => H1 2026-03 P1")]
    [InlineData(4, "H1 2026-05 P1 => H1 2026-04 P1")]
    [InlineData(0, "payment U1 B1 P1 2026-05-27 => payment U1 B1 P1 2026-05-27 type=god_man")]
    [InlineData(0, "payment U1 B1 P1 2026-05-27 => payment U1 B1 C1 2026-05-27 type=hyresvard")]
    [InlineData(0, "payment U1 B1 P1 2026-05-27 => payment U1 B1 P1 2026-05-27 type=annan_myndighet")]
    [InlineData(0, "payment U1 B1 P1 2026-05-27 => payment U1 B1 P2 2026-05-27 type=annan")]
    [InlineData(4, "payment U1 B1 P1 2026-05-27 => payment U1 B1 C1 2026-05-27 type=annan")]
    [InlineData(0, "payment U1 B1 P1 2026-05-27 => payment U1 B1 C1 2026-05-27 type=annan ; H1 2026-05 P1 => H1 2026-05 P1 co=P2")]
    [InlineData(4, "payment U1 B1 P1 2026-05-27 => payment U1 B1 P1 2026-05-27 type=annan ; H1 2026-05 P1 => H1 2026-05 P2 co=P1")]
    [InlineData(0, "payment U2 B1 P1 2026-06-02 amount=-10000")]
    [InlineData(4, "payment U2 B1 P1 2026-06-02 amount=-4000")]
    [InlineData(0, "exemption person:P1 X15")]
    public void B06_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("B06", RuleRun.Change(AfterDeath, change)));
}
