using Registry.Population.Rules;

namespace Registry.Population.Tests.Rules;

/// <summary>The gate of law.md section 5: no rule reads sex, citizenship, birth country, origin of names or neighbourhood.</summary>
public sealed class ForbiddenInputsTests
{
    [Theory]
    [InlineData("p.sex = 'K'")]
    [InlineData("p.citizenship <> 'SE'")]
    [InlineData("p.birthCountry IS NOT NULL")]
    [InlineData("p.surname STARTS WITH 'A'")]
    [InlineData("p.given = p.middle")]
    [InlineData("d.postcode = '39230'")]
    [InlineData("d.street = 'STORGATAN'")]
    [InlineData("p['surname'] = 'A'")]
    [InlineData("properties(p).x = 1")]
    [InlineData("toInteger(substring(p.id, 10, 1)) % 2 = 1")]
    [InlineData("p.id ENDS WITH '1'")]
    [InlineData("right(p.id, 2) = '11'")]
    public void Read_QueryWithForbiddenInput_IsRefused(string condition)
    {
        var text = RuleTexts.Valid.Replace("d.category = 'vanlig'", condition, StringComparison.Ordinal);

        var problem = Assert.Throws<RuleCatalogException>(() => RuleCatalog.Read([("A99.cypher", text)]));

        Assert.Contains(problem.Issues, issue => issue.Text.StartsWith("a rule must not read", StringComparison.Ordinal) && issue.Line == 24);
    }
}
