using Registry.Population.Data;
using Registry.Population.Identifiers;

namespace Registry.Import.Tests.Data;

public sealed class ReferenceDataTests
{
    [Fact]
    public void Lists_Embedded_HaveTheirKnownSizes()
    {
        Assert.Equal(41_493, ReferenceData.TestPersonNumbers.Length);
        Assert.Equal(2_264, ReferenceData.TestCoordinationNumbers.Length);
        Assert.Equal(290, ReferenceData.Municipalities.Count);
        Assert.Equal(21, ReferenceData.Counties.Count);
    }

    [Theory]
    [InlineData(198501122389, true)]
    [InlineData(199000702390, true)]
    [InlineData(196408233235, false)]
    [InlineData(0, false)]
    public void IsTestNumber_OnAndOffTheLists_IsMembership(long number, bool expected) =>
        Assert.Equal(expected, ReferenceData.IsTestNumber(new PersonId(number)));

    [Theory]
    [InlineData(125, "0125")]
    [InlineData(1980, "1980")]
    [InlineData(9999, null)]
    [InlineData(-1, null)]
    [InlineData(10_000, null)]
    public void FindMunicipalityCode_AnyNumber_IsCodeOrNull(int code, string? expected) =>
        Assert.Equal(expected, ReferenceData.FindMunicipalityCode(code));
}
