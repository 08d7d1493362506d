using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Registry.Population.Rules;
using static Registry.Population.Tests.Rules.Findings;

namespace Registry.Population.Tests.Rules;

/// <summary>The alerting principle of rules.md section 2.</summary>
public sealed class CaseBuilderTests
{
    private const string Everybody = "analyst|social_services|housing_company";

    [Fact]
    public void Build_OvercrowdingAlone_OpensNoCase() =>
        Assert.Empty(Cases(
            $"A02 dwelling:D1 2 {Everybody} person:P1,person:P2 @1",
            $"A03 dwelling:D1 2 {Everybody} person:P1,person:P2 @1",
            "A08 dwelling:D1 1 analyst|housing_company person:P1 @1"));

    [Fact]
    public void Build_OvercrowdingBesideTurnover_SupportsTheCaseOfTheDwelling() =>
        Assert.Equal(
            "analyst dwelling:D1 = A02-dwelling:D1 A04-dwelling:D1",
            Shown(Cases("A02 dwelling:D1 2 analyst person:P1", "A04 dwelling:D1 2 analyst person:P1")));

    [Theory]
    [InlineData("B04 decision:B1 3 social_services person:P1")]
    [InlineData("I01 person:P1 1 social_services decision:B1")]
    [InlineData("T01 lease:1/K1 3 social_services person:P1")]
    public void Build_OneGroupForSocialServices_OpensNoCase(string finding) => Assert.Empty(Cases(finding));

    [Fact]
    public void Build_TwoGroupsWithoutBenefitOrIdentity_OpenNoCaseForSocialServices() =>
        Assert.Empty(Cases(
            "T01 lease:1/K1 3 social_services person:P1", "A04 dwelling:D1 2 social_services person:P1"));

    [Fact]
    public void Build_TenancyMeetsBenefit_OpensOneCaseOnThePerson()
    {
        var cases = Cases(
            "T01 lease:1/K1 3 social_services dwelling:D1,person:P1,person:P2",
            "B04 decision:B1 3 social_services person:P1,dwelling:D1");

        Assert.Equal("social_services person:P1 = B04-decision:B1 T01-lease:1/K1", Shown(cases));
        Assert.Equal(6, cases[0].Points);
        Assert.False(cases[0].RestsOnOneComparison);
    }

    [Theory]
    [InlineData("I01 person:P1 4 social_services decision:B1")]
    [InlineData("B06 person:P1 4 social_services decision:B1,decision:B2")]
    public void Build_ExactRule_OpensOneCaseThatSaysSo(string finding)
    {
        var single = Assert.Single(Cases(finding));

        Assert.Equal("person:P1", single.Subject.ToString());
        Assert.True(single.RestsOnOneComparison);
    }

    [Fact]
    public void Build_SamePersonInDecisionsOfBothFindings_GetsNoSecondCase() =>
        Assert.Equal(
            "social_services person:P1 = B04-decision:B1 I06-account:K",
            Shown(Cases(
                "B04 decision:B1 3 social_services person:P1",
                "I06 account:K 2 social_services person:P1,person:P2")));

    [Fact]
    public void Build_ForAHousingCompany_HoldsItsOwnStockAndOnlyTenancyAndAddress() =>
        Assert.Equal(
            """
            housing_company@1 lease:1/K1 = T01-lease:1/K1
            housing_company@2 lease:2/K1 = T07-lease:2/K1
            """.ReplaceLineEndings("\n"),
            Shown(Cases(
                "T01 lease:1/K1 3 housing_company dwelling:D1,person:P1 @1",
                "T07 lease:2/K1 2 housing_company dwelling:D2,person:P1 @2",
                "I06 account:K 4 housing_company person:P1 @1")));

    [Fact]
    public void Build_TwoLeasesOfOnePerson_OpenOneCaseForTheCompany() =>
        Assert.Equal(
            "housing_company@1 lease:1/K1 = T03-person:P1",
            Shown(Cases("T03 person:P1 2 housing_company lease:1/K1,lease:1/K2 @1")));

    [Fact]
    public void Build_LeaseFindingForTheAnalyst_OpensOnTheDwelling() =>
        Assert.Equal(
            "analyst dwelling:D1 = T01-lease:1/K1",
            Shown(Cases("T01 lease:1/K1 3 analyst dwelling:D1,person:P1,person:P2")));

    [Fact]
    public void Build_PersonWhereTwoFindingsMeet_GetsACaseOfItsOwn() =>
        Assert.Equal(
            """
            analyst dwelling:D1 = T01-lease:1/K1
            analyst person:P1 = C02-person:P1 T01-lease:1/K1
            """.ReplaceLineEndings("\n"),
            Shown(Cases("T01 lease:1/K1 3 analyst dwelling:D1,person:P1", "C02 person:P1 2 analyst company:C1")));

    [Fact]
    public void Build_CompanyRuleForSocialServices_NeedsTheRoleRuleOnTheSameCompany()
    {
        const string Identity = "I01 person:P1 4 social_services decision:B1";
        const string Serial = "C02 person:P1 2 analyst|social_services company:C1,company:C2";

        Assert.DoesNotContain(Cases(Identity, Serial), c => c.Recipient == "social_services" && c.FindingIds.Count > 1);
        Assert.Contains(
            Cases(Identity, Serial, "B08 person:P1 1 social_services company:C1"),
            c => c.Recipient == "social_services" && c.FindingIds.Count == 3);
        Assert.DoesNotContain(
            Cases(Identity, Serial, "B08 person:P1 1 social_services company:C9"),
            c => c.Recipient == "social_services" && c.FindingIds.Contains("C02-person:P1"));
    }

    [Fact]
    public void Build_RuleOnTrial_OpensNoCase() =>
        Assert.Empty(CaseBuilder.Build([Read("B06 person:P1 4 social_services") with { Pilot = true }], Day, RuleCatalog.Load(), new()));

    [Fact]
    public void Build_TheSameOnALaterDay_KeepsTheIds()
    {
        Finding[] findings = [Read("A04 dwelling:D1 2 analyst person:P1")];

        var today = CaseBuilder.Build(findings, Day, RuleCatalog.Load(), new());
        var later = CaseBuilder.Build(findings, Day.AddDays(30), RuleCatalog.Load(), new());

        Assert.Equal(today.Select(c => c.Id), later.Select(c => c.Id));
    }

    [Property(MaxTest = 50)]
    public Property Build_AnyFindings_KeepThePrincipleInAnyOrder()
    {
        var rules = RuleCatalog.Load();
        return Prop.ForAll(ManyFindings().ToArbitrary(), findings =>
        {
            var cases = CaseBuilder.Build(findings, Day, rules, new());
            var again = CaseBuilder.Build([.. findings.Reverse()], Day, rules, new());
            var byId = findings.ToDictionary(f => f.Id);
            return Shown(cases) == Shown(again)
                && cases.Select(c => c.Id).Distinct().Count() == cases.Count
                && cases.All(c => Holds(c, [.. c.FindingIds.Select(id => byId[id])]));
        });
    }

    private static bool Holds(Case c, Finding[] findings)
    {
        var groups = findings.Select(f => f.RuleId[0]).ToHashSet();
        var exact = findings.Any(f => f.RuleId == "B06" || (f.RuleId == "I01" && f.Points >= 4));
        return findings.All(f => f.Recipients.Contains(c.Recipient) && (f.Subject == c.Subject || f.Related.Contains(c.Subject)))
            && !findings.All(f => f.RuleId is "A02" or "A03" or "A08")
            && (c.Recipient != "social_services" || exact || (groups.Count >= 2 && groups.Overlaps("BI")))
            && (c.Recipient != "housing_company" || groups.IsSubsetOf("AT"));
    }

    private static Gen<Finding[]> ManyFindings()
    {
        string[] rules = ["A02", "A03", "A04", "A08", "T01", "I01", "I06", "B04", "B06"];
        string[] subjects = ["person:P1", "person:P2", "dwelling:D1", "dwelling:D2", "decision:B1", "lease:1/K1"];
        var one =
            from rule in Gen.Elements(rules)
            from subject in Gen.Elements(subjects)
            from related in Gen.Elements(subjects)
            from other in Gen.Elements(subjects)
            from points in Gen.Choose(1, 4)
            select Read($"{rule} {subject} {points} analyst|social_services|housing_company {related},{other} @1");
        return Gen.ListOf(one).Select(all => all.DistinctBy(f => f.Id).ToArray());
    }
}
