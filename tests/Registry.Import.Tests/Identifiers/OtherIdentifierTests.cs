using Registry.Population.Identifiers;

namespace Registry.Import.Tests.Identifiers;

/// <summary>Organisation numbers, dwelling numbers, addresses, bank numbers and contacts of identifiers.md section 11.</summary>
public sealed class OtherIdentifierTests
{
    private static readonly IdentifierContext Context = new(new(2026, 6, 30));

    [Theory]
    [InlineData("165560160680", "5560160680")]
    [InlineData("556016-0680", "5560160680")]
    [InlineData("16556016-0680", "5560160680")]
    [InlineData("5560160680", "5560160680")]
    [InlineData("212000-0142", "2120000142")]
    [InlineData("802005-1952", "8020051952")]
    public void ParseOrganisation_WellFormed_IsTenDigits(string text, string canonical)
    {
        Assert.Equal(IdentifierFault.None, PartyIdParser.ParseOrganisation(text, out var id));
        Assert.Equal(canonical, id.ToString());
        Assert.False(id.IsPerson);
        Assert.Equal(IdentifierFault.None, PartyIdParser.Parse(text, Context, out var party));
        Assert.Equal(id, party);
    }

    [Fact]
    public void ToVatNumber_Organisation_IsSeAnd01()
    {
        PartyIdParser.ParseOrganisation("165560160680", out var id);

        Assert.Equal("SE556016068001", id.ToVatNumber());
    }

    [Theory]
    [InlineData("556016-0681", IdentifierFault.CheckDigit)]
    [InlineData("850112-2389", IdentifierFault.Group)]
    [InlineData("198501122389", IdentifierFault.Form)]
    [InlineData("55601606", IdentifierFault.Form)]
    [InlineData("SE556016068001", IdentifierFault.Form)]
    [InlineData("å", IdentifierFault.Form)]
    public void ParseOrganisation_Broken_NamesTheRule(string text, IdentifierFault expected) =>
        Assert.Equal(expected, PartyIdParser.ParseOrganisation(text, out _));

    [Theory]
    [InlineData("198501122389")]
    [InlineData("850112-2389")]
    [InlineData("19850112-2389")]
    public void Parse_PersonAsParty_IsPerson(string text)
    {
        Assert.Equal(IdentifierFault.None, PartyIdParser.Parse(text, Context, out var id));
        Assert.True(id.IsPerson);
        Assert.Equal("198501122389", id.ToString());
    }

    [Theory]
    [InlineData("8501122389", IdentifierFault.Ambiguous)]
    [InlineData("198501122380", IdentifierFault.CheckDigit)]
    [InlineData("", IdentifierFault.Form)]
    public void Parse_BrokenParty_NamesTheRule(string text, IdentifierFault expected) =>
        Assert.Equal(expected, PartyIdParser.Parse(text, Context, out _));

    [Theory]
    [InlineData("1001", true)]
    [InlineData("0902", true)]
    [InlineData("1204", true)]
    [InlineData("12", false)]
    [InlineData("902", false)]
    [InlineData("10A1", false)]
    [InlineData("0001", false)]
    [InlineData("1000", false)]
    [InlineData("", false)]
    public void IsValid_DwellingNumber_HasFloorAndPosition(string text, bool expected) =>
        Assert.Equal(expected, DwellingNumber.IsValid(text));

    [Theory]
    [InlineData("STORGATAN 12 B LGH 1203", "STORGATAN", "12", "B", "1203")]
    [InlineData("Storgatan 12b lgh 1203", "STORGATAN", "12", "B", "1203")]
    [InlineData("Storg. 12B LGH 1203", "STORGATAN", "12", "B", "1203")]
    [InlineData("  Storgatan   12 B,  LGH 1203 ", "STORGATAN", "12", "B", "1203")]
    [InlineData("Björkv. 3", "BJÖRKVÄGEN", "3", "", "")]
    [InlineData("Björkst. 3", "BJÖRKSTIGEN", "3", "", "")]
    [InlineData("Go\u0308tgatan 1 ö", "GÖTGATAN", "1", "Ö", "")]
    [InlineData("Storgatan", "STORGATAN", "", "", "")]
    [InlineData("Storgatan 12-14", "STORGATAN 12-14", "", "", "")]
    [InlineData("Storgatan 12 BC", "STORGATAN 12 BC", "", "", "")]
    [InlineData("12", "12", "", "", "")]
    [InlineData("Torp 1 LGH 120", "TORP", "1", "", "120")]
    [InlineData("1:a Långgatan 7A", "1:A LÅNGGATAN", "7", "A", "")]
    public void Parse_AddressText_IsSplit(string text, string street, string number, string letter, string dwelling) =>
        Assert.Equal(new AddressText(street, number, letter, dwelling), AddressText.Parse(text));

    [Theory]
    [InlineData("1980|STORGATAN|12|B|1203", true)]
    [InlineData("1980|STORGATAN|12|B|", true)]
    [InlineData("1980|STORGATAN|12||1203", true)]
    [InlineData("1980|STORGATAN|12|B", false)]
    [InlineData("198|STORGATAN|12|B|1203", false)]
    [InlineData("1980||12|B|1203", false)]
    [InlineData("1980|STORGATAN|12|B|12", false)]
    public void TryParse_AddressKey_ReadsItsOwnText(string text, bool expected)
    {
        Assert.Equal(expected, AddressKey.TryParse(text, out var key));
        Assert.True(!expected || key!.ToString() == text);
    }

    [Theory]
    [InlineData("160-9908", true)]
    [InlineData("5858-2628", true)]
    [InlineData("58582628", true)]
    [InlineData("123-5678", false)]
    [InlineData("60-9908", false)]
    public void IsBankgiro_Vectors_AreJudged(string text, bool expected) => Assert.Equal(expected, BankNumber.IsBankgiro(text));

    [Theory]
    [InlineData("1160499-8", true)]
    [InlineData("11604998", true)]
    [InlineData("1160499-9", false)]
    [InlineData("8", false)]
    public void IsPlusgiro_Vectors_AreJudged(string text, bool expected) => Assert.Equal(expected, BankNumber.IsPlusgiro(text));

    [Theory]
    [InlineData("+46701740605", "+46701740605")]
    [InlineData("070-174 06 05", "+46701740605")]
    [InlineData("0046 (70) 1740605", "+46701740605")]
    [InlineData("+46480 039 5160", "+464800395160")]
    [InlineData("701740605", null)]
    [InlineData("+12345", null)]
    [InlineData("+1234567890123456", null)]
    [InlineData("070-174O605", null)]
    [InlineData("", null)]
    public void TryNormalisePhone_AnySpelling_IsOne(string text, string? expected)
    {
        Assert.Equal(expected is not null, ContactValue.TryNormalisePhone(text, out var value));
        Assert.Equal(expected ?? "", value);
    }

    [Theory]
    [InlineData(" Anna.Exempel@Epost.Example ", "anna.exempel@epost.example")]
    [InlineData("anna@", null)]
    [InlineData("@epost.example", null)]
    [InlineData("anna@b@c", null)]
    [InlineData("anna b@c", null)]
    public void TryNormaliseEmail_AnyCase_IsLower(string text, string? expected)
    {
        Assert.Equal(expected is not null, ContactValue.TryNormaliseEmail(text, out var value));
        Assert.Equal(expected ?? "", value);
    }
}
