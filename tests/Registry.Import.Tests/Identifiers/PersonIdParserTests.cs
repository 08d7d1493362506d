using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Registry.Population.Data;
using Registry.Population.Identifiers;

namespace Registry.Import.Tests.Identifiers;

/// <summary>The test vectors of identifiers.md section 11, and what holds for every number.</summary>
public sealed class PersonIdParserTests
{
    private const string Today = "2026-06-30";

    [Theory]
    [InlineData("031204+9802", "2003-01-01", "190312049802", "1903-12-04")]
    [InlineData("031204+9802", Today, "190312049802", "1903-12-04")]
    [InlineData("190101-2391", Today, "201901012391", "2019-01-01")]
    [InlineData("900118+9811", "1990-01-01", "189001189811", "1890-01-18")]
    [InlineData("900118-9811", "1989-12-31", "189001189811", "1890-01-18")]
    [InlineData("900118-9811", Today, "199001189811", "1990-01-18")]
    [InlineData("640823-3234", Today, "196408233234", "1964-08-23")]
    [InlineData("198501122389", Today, "198501122389", "1985-01-12")]
    [InlineData("19850112-2389", Today, "198501122389", "1985-01-12")]
    [InlineData("198501122397", Today, "198501122397", "1985-01-12")]
    [InlineData("202601622380", Today, "202601622380", "2026-01-02")]
    [InlineData("191500722390", Today, "191500722390", "1915-00-12")]
    [InlineData("191711602399", Today, "191711602399", "1917-11-00")]
    [InlineData("198000602394", Today, "198000602394", "1980-00-00")]
    [InlineData("199000702390", Today, "199000702390", "1990-00-10")]
    [InlineData("701063-2391", Today, "197010632391", "1970-10-03")]
    public void Parse_WellFormed_IsCanonical(string text, string reference, string canonical, string born)
    {
        var fault = PersonIdParser.Parse(text, Context(reference), out var id);

        Assert.Equal(IdentifierFault.None, fault);
        Assert.Equal(canonical, id.ToString());
        Assert.Equal(born, $"{id.BirthDate.Year:D4}-{id.BirthDate.Month:D2}-{id.BirthDate.Day:D2}");
        Assert.Equal(IdentifierFault.None, PersonIdParser.Parse(Encoding.UTF8.GetBytes(text), Context(reference), out _));
    }

    [Theory]
    [InlineData("0312049802", IdentifierFault.Ambiguous)]
    [InlineData("640823-3235", IdentifierFault.CheckDigit)]
    [InlineData("20000101T220", IdentifierFault.Interim)]
    [InlineData("000101-T220", IdentifierFault.Interim)]
    [InlineData("20000101A220", IdentifierFault.Form)]
    [InlineData("802005-1952", IdentifierFault.Date)]
    [InlineData("198502302380", IdentifierFault.Date)]
    [InlineData("190002292389", IdentifierFault.Date)]
    [InlineData("198513012389", IdentifierFault.Date)]
    [InlineData("198500122389", IdentifierFault.Date)]
    [InlineData("198509912389", IdentifierFault.Date)]
    [InlineData("198501120009", IdentifierFault.BirthNumber)]
    [InlineData("178501122389", IdentifierFault.Century)]
    [InlineData("218501122389", IdentifierFault.Century)]
    [InlineData("", IdentifierFault.Form)]
    [InlineData("19850112 2389", IdentifierFault.Form)]
    [InlineData("19850112+2389", IdentifierFault.Form)]
    [InlineData("1985011２2389", IdentifierFault.Form)]
    [InlineData("19850112238", IdentifierFault.Form)]
    [InlineData("1985011223890000000000000000000000000000000000", IdentifierFault.Form)]
    public void Parse_Broken_NamesTheRule(string text, IdentifierFault expected) =>
        Assert.Equal(expected, PersonIdParser.Parse(text, Context(Today), out _));

    [Fact]
    public void Parse_BornAfterTheReference_IsFault() =>
        Assert.Equal(IdentifierFault.AfterReference, PersonIdParser.Parse("202601622380", Context("2025-12-31"), out _));

    [Fact]
    public void Parse_InSimulation_TakesTheNextCenturies()
    {
        var context = new IdentifierContext(new(2126, 6, 30), Simulation: true);

        Assert.Equal(IdentifierFault.Century, PersonIdParser.Parse("198501122389", context, out _));
        Assert.Equal(IdentifierFault.None, PersonIdParser.Parse("208501122389", context, out _));
        Assert.Equal(IdentifierFault.None, PersonIdParser.Parse("850112-2389", context, out var id));
        Assert.Equal("208501122389", id.ToString());
    }

    [Fact]
    public void Parse_TestNumbers_AreValidButForTheKnown24()
    {
        foreach (var number in ReferenceData.TestPersonNumbers)
        {
            Assert.Equal(IdentifierFault.None, PersonIdParser.Parse(new PersonId(number).ToString(), Context(Today), out _));
        }

        var invalid = ReferenceData.TestCoordinationNumbers.ToArray()
            .Count(n => PersonIdParser.Parse(new PersonId(n).ToString(), Context(Today), out _) != IdentifierFault.None);
        Assert.Equal(24, invalid);
    }

    [Fact]
    public void IsValid_InterimNumber_CountsTheLetterAsOne()
    {
        Assert.True(InterimNumber.IsValid("20000101T220"u8, Context(Today)));
        Assert.False(InterimNumber.IsValid("20000101T221"u8, Context(Today)));
    }

    [Theory]
    [InlineData("198501122389", "2084-12-31", "850112-2389")]
    [InlineData("198501122389", "2085-01-01", "850112+2389")]
    public void ToDisplayText_YearOfTurning100_TakesAPlus(string text, string day, string expected)
    {
        PersonIdParser.Parse(text, Context(Today), out var id);

        Assert.Equal(expected, id.ToDisplayText(Day(day)));
    }

    [Property]
    public Property Display_ReadBackOnTheSameDay_IsTheSameNumber() => Prop.ForAll(Numbers(), id =>
    {
        var day = Day(Today);
        var fault = PersonIdParser.Parse(id.ToDisplayText(day), new(day), out var back);
        return fault == IdentifierFault.None && back == id;
    });

    [Property]
    public Property OneChangedDigit_NeverPasses() => Prop.ForAll(
        Numbers(), Gen.Choose(2, 11).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (id, place, shift) =>
        {
            var digits = id.ToString().ToCharArray();
            digits[place] = (char)('0' + ((digits[place] - '0' + shift) % 10));
            return PersonIdParser.Parse(digits, Context(Today), out _) != IdentifierFault.None;
        });

    private static Arbitrary<PersonId> Numbers()
    {
        var valid = ReferenceData.TestPersonNumbers.ToArray();
        return Gen.Choose(0, valid.Length - 1).Select(i => new PersonId(valid[i])).ToArbitrary();
    }

    private static IdentifierContext Context(string reference) => new(Day(reference));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
