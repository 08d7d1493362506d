namespace Registry.Population.Tests.Rules.Limits;

/// <summary>I06 where one person or one family stands behind two households, and where money was taken back.</summary>
public sealed class I06LimitTests
{
    [Theory]
    // One person who changed household is one person.
    [InlineData("H2 2026-04 P2 => H2 2026-04 P1 ; H2 2026-05 P2 => H2 2026-05 P1")]
    [InlineData("H2 2026-05 P2 => H2 2026-05 P1")]
    // A co-applicant of one household is the mother of the other's applicant; the couple is not married.
    [InlineData("H1 2026-04 P1 => H1 2026-04 P1 co=P5 ; H1 2026-05 P1 => H1 2026-05 P1 co=P5 ; related P2 P5 MO")]
    [InlineData("H1 2026-05 P1 => H1 2026-05 P1 co=P5 ; related P2 P5 MO")]
    [InlineData("H1 2026-05 P1 => H1 2026-05 P5 ; related P2 P5 MO")]
    [InlineData("H1 2026-04 P1 => H1 2026-04 P1 co=P2")]
    [InlineData("person P9 linked=P1|P2")]
    // Paid to a wrong account and taken back.
    [InlineData("payment U5 B4 P2 2026-06-01 account=K1 amount=-10000")]
    [InlineData("payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 P2 2026-05-27 account=K1 method=hyresvard_direkt")]
    [InlineData("payment U4 B4 P2 2026-05-27 account=K1 => payment U4 B4 P2 2026-05-27 account=K2")]
    public void I06_OneFamilyOrNoMoney_IsSilent(string change) =>
        Assert.Equal(0, RuleRun.Points("I06", RuleRun.Change(IdentityRuleTests.SharedAccount, change)));

    [Theory]
    [InlineData("payment U5 B4 P2 2026-06-01 account=K1 amount=-9999")]
    [InlineData("payment U5 B4 P2 2026-06-01 account=K2 amount=-10000")]
    [InlineData("H1 2026-05 P1 => H1 2026-05 P1 co=P5 ; related P5 P6 M")]
    [InlineData("related P1 P2 M to=2026-06-29")]
    public void I06_WhatExplainsNothing_StillFires(string change) =>
        Assert.Equal(2, RuleRun.Points("I06", RuleRun.Change(IdentityRuleTests.SharedAccount, change)));

    [Fact]
    public void I06_FourHouseholdsOfWhichTwoAreRelated_AreThreeAndTheLowerLevel()
    {
        var table = string.Join('\n', Enumerable.Range(1, 4).Select(n =>
            $"""
             decision B{n}0 H{n} 2026-04 P{n}
             decision B{n}1 H{n} 2026-05 P{n}
             payment U{n}0 B{n}0 P{n} 2026-04-27 account=K1
             payment U{n}1 B{n}1 P{n} 2026-05-27 account=K1
             """));
        var finding = RuleRun.Findings("I06", table + "\nrelated P1 P4 B").Single();

        Assert.Equal("I06 account:K1 2 social_services rests on person:P1 person:P2 person:P3 person:P4", RuleRun.Shown(finding));
        Assert.Equal(
            "Money goes to one place: the same account for 3 households whose applicants are not related (limit 2, higher level 4), each for at least 2 months, 8 payments. 2 points.",
            finding.ExplanationEn);
    }
}
