using Registry.Population.Building;

namespace Registry.Population.Tests.Building;

public sealed class DwellingIndexTests
{
    private const string Register = """
        dwelling D1 address=0880|STORGATAN|1||1001@39230
        dwelling D2 address=0880|STORGATAN|1||1002@39230
        dwelling D3 address=0880|STORGATAN|3||1001@39230
        dwelling 0880|VILLAGATAN|7|B|@39231
        dwelling D5 address=0880|KYRKVÄGEN|2||1001@39240
        dwelling D6 address=0880|KYRKVÄGEN|2||1001@39370
        dwelling D7 address=0880|RINGEN|4||1001@39250 status=avregistrerad
        dwelling D8 address=0880|RINGEN|4||1101@39250
        """;

    [Theory]
    [InlineData("0880|STORGATAN|1||1002", 1)]
    [InlineData("0880|STORGATAN|3||", 2)]
    [InlineData("0880|VILLAGATAN|7|B|", 3)]
    [InlineData("|STORGATAN|1||1002@39230", 1)]
    [InlineData("|STORGATAN|3||@39230", 2)]
    [InlineData("0880|RINGEN|4||", 7)]
    [InlineData("0880|RINGEN|4||1001", 6)]
    public void Find_AddressThatFitsOneDwelling_IsFound(string address, int number)
        => Assert.Equal(new(DwellingMatchKind.Found, number), Index().Find(FactNames.Dwelling(address)));

    [Theory]
    [InlineData("0880|STORGATAN|1||", DwellingMatchKind.None)]
    [InlineData("0880|STORGATAN|3||1002", DwellingMatchKind.None)]
    [InlineData("0880|VILLAGATAN|7|B|1001", DwellingMatchKind.None)]
    [InlineData("|STORGATAN|1||1002", DwellingMatchKind.None)]
    [InlineData("|STORGATAN|1||1002@11111", DwellingMatchKind.None)]
    [InlineData("0880|KYRKVÄGEN|2||1001", DwellingMatchKind.Ambiguous)]
    [InlineData("0880|KYRKVÄGEN|2||1001@39370", DwellingMatchKind.Ambiguous)]
    public void Find_AddressThatFitsNoneOrSeveral_IsNotGuessed(string address, DwellingMatchKind kind)
        => Assert.Equal(kind, Index().Find(FactNames.Dwelling(address)).Kind);

    [Fact]
    public void Find_UuidAndAddressOfTwoDwellings_UuidWins()
    {
        var both = FactNames.Dwelling("D6") with { Address = FactNames.Dwelling("0880|STORGATAN|3||1001").Address };

        Assert.Equal(new(DwellingMatchKind.Found, 5), Index().Find(both));
    }

    [Theory]
    [InlineData("D1", true)]
    [InlineData("D99", false)]
    [InlineData("0880|STORGATAN|99||", false)]
    [InlineData("1980|STORGATAN|1||1001", null)]
    [InlineData("-", null)]
    public void IsMatched_RowsOfOtherMunicipalities_DoNotCount(string dwelling, bool? matched)
        => Assert.Equal(matched, Index().IsMatched(FactNames.Dwelling(dwelling) with { Address = dwelling[0] == 'D' ? null : FactNames.Dwelling(dwelling).Address }));

    [Fact]
    public void IsMatched_UuidAloneWithoutAnyRegister_DoesNotCount()
        => Assert.Null(DwellingIndex.Build([]).IsMatched(FactNames.Dwelling("D1") with { Address = null }));

    private static DwellingIndex Index() => DwellingIndex.Build(FactTable.Read(Register)[0].Dwellings);
}
