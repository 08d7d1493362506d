using Registry.Population.Rules;

namespace Registry.Population.Tests.Rules;

public sealed class RuleParserTests
{
    [Fact]
    public void Read_ValidText_IsARule()
    {
        var rule = RuleCatalog.Read([("A99.cypher", RuleTexts.Valid)]).Rules.Single();

        Assert.Equal("A99", rule.Id);
        Assert.StartsWith("// A comment", rule.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("law: { sv: FOL 6 §, en: FOL 6 § }", "", 2, "must have the key law")]
    [InlineData("law: { sv: FOL 6 §, en: FOL 6 § }", "law: { sv: FOL 6 §, en: FOL 6 § }\ncolour: red", 21, "must not have the key colour")]
    [InlineData("id: A99", "id: A9", 2, "a letter and two digits")]
    [InlineData("version: 1", "version: one", 3, "version must be a whole number")]
    [InlineData("group: address", "group: tenancy", 4, "fit the letter of the id")]
    [InlineData("en: Trial", "en: ''", 5, "en must be a text")]
    [InlineData("name: { sv: Prov, en: Trial }", "name: { sv: Prov }", 5, "must have the key en")]
    [InlineData("subject: dwelling", "subject: house", 7, "subject must be one or more of")]
    [InlineData("recipients: [analyst]", "recipients: [everybody]", 8, "recipients must be one or more of")]
    [InlineData("points: 2", "points: 20", 9, "points must be whole numbers")]
    [InlineData("value: 2", "value: two", 11, "must be a number or a list")]
    [InlineData("unit: persons, source: default, adjustable", "source: default", 11, "must have the key unit")]
    [InlineData("guards: [X12]", "guards: [X19]", 13, "X01 to X18")]
    [InlineData("d.residents >= $minPersons", "d.residents >= 2", 21, "must use the parameter minPersons")]
    [InlineData("$minPersons AND", "$minAdults AND", 24, "undeclared parameter minAdults")]
    [InlineData(", d.residents AS persons", "", 21, "must return the number persons")]
    [InlineData("AS persons", "AS persons, d.rooms AS rooms", 21, "column rooms must be declared")]
    [InlineData("d AS subject", "d AS dwelling", 21, "must return subject")]
    [InlineData("{persons} personer", "{people} personer", 21, "must not use {people}")]
    [InlineData("limit: minPersons", "limit: minAdults", 21, "the limit of persons must be a parameter")]
    [InlineData("AS persons", "AS persons, 'x' AS variant", 21, "one explanation per variant")]
    public void Read_BrokenText_NamesFileLineRuleAndWhatMustHold(string from, string to, int line, string problem)
    {
        var broken = RuleTexts.Valid.Replace(from, to, StringComparison.Ordinal);

        var issues = Assert.Throws<RuleCatalogException>(() => RuleCatalog.Read([("A99.cypher", broken)])).Issues;

        Assert.Contains(issues, issue => issue.File == "A99.cypher" && issue.Line == line
            && issue.Text.Contains(problem, StringComparison.Ordinal) && issue.Rule.StartsWith("A9", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_QueryThatTheEngineCannotRead_NamesItsLine()
    {
        var broken = RuleTexts.Valid.Replace("MATCH (d:Dwelling)", "MATCH (d:Dwelling", StringComparison.Ordinal);

        var issue = Assert.Throws<RuleCatalogException>(() => RuleCatalog.Read([("A99.cypher", broken)])).Issues.Single();

        Assert.Equal(25, issue.Line); // A node pattern may hold WHERE, so the fault shows at RETURN.
        Assert.StartsWith("the query must be readable", issue.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (d:Dwelling)", "must begin with a header")]
    [InlineData("/* id: [ */ RETURN 1", "must be YAML")]
    [InlineData("/* just text */ RETURN 1", "must be one mapping")]
    public void Read_NoHeader_IsRefused(string text, string problem) =>
        Assert.Contains(
            problem,
            Assert.Throws<RuleCatalogException>(() => RuleCatalog.Read([("A99.cypher", text)])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Read_SameIdTwice_IsRefused() =>
        Assert.Contains(
            "must not be used by another rule",
            Assert.Throws<RuleCatalogException>(() => RuleCatalog.Read([("a.cypher", RuleTexts.Valid), ("b.cypher", RuleTexts.Valid)])).Message,
            StringComparison.Ordinal);
}
