using Registry.Tck.Values;
using Xunit;

namespace Registry.Tck.Tests;

public sealed class KitValueParserTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("-12", "-12")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e3", "1000.0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("NaN", "NaN")]
    [InlineData("'it\\'s'", "'it's'")]
    [InlineData("[1,'a' , null]", "[1, 'a', null]")]
    [InlineData("{b: 1, a: {}}", "{a: {}, b: 1}")]
    [InlineData("(:B:A {b: 2, a: 1})", "(:A:B {a: 1, b: 2})")]
    [InlineData("()", "()")]
    [InlineData("[:T {a: [1]}]", "[:T {a: [1]}]")]
    [InlineData("<(:A)-[:T]->()<-[:U {n: 1}]-({m: 2})>", "<(:A)-[:T]->()<-[:U {n: 1}]-( {m: 2})>")]
    [InlineData("[<()>, [[:T]]]", "[<()>, [[:T]]]")]
    public void Parse_AnyValue_HasOneText(string cell, string text) =>
        Assert.Equal(text, KitValueParser.Parse(cell).Text(sortsLists: false));

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("'1'", "1")]
    [InlineData("[:T]", "['T']")]
    [InlineData("[1, 2]", "[2, 1]")]
    public void Text_OfDifferentValues_Differs(string left, string right) =>
        Assert.NotEqual(KitValueParser.Parse(left).Text(false), KitValueParser.Parse(right).Text(false));

    [Fact]
    public void Text_WithSortedLists_IgnoresTheirOrder() => Assert.Equal(
        KitValueParser.Parse("[[3, 1], 2]").Text(sortsLists: true),
        KitValueParser.Parse("[2, [1, 3]]").Text(sortsLists: true));

    [Theory]
    [InlineData("")]
    [InlineData("'open")]
    [InlineData("[1")]
    [InlineData("1 2")]
    [InlineData("word")]
    public void Parse_NoValue_IsRefused(string cell) => Assert.Throws<FormatException>(() => KitValueParser.Parse(cell));
}
