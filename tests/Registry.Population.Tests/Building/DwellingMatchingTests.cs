namespace Registry.Population.Tests.Building;

public sealed class DwellingMatchingTests
{
    [Fact]
    public void Build_UnknownAddress_BecomesADwellingOutsideTheRegister()
    {
        using var snapshot = GraphReading.Snapshot("""
            dwelling D1
            resident P1 0880|NYGATAN|9||1001@39230 2020-01-01
            resident P2 1980|STORGATAN|9||1001 2020-01-01
            """);

        Assert.Equal("no,yes,1,NYGATAN,39230", snapshot.Node(
            "Dwelling", "0880|NYGATAN|9||1001", "inRegister", "registerExpected", "residents", "street", "postcode"));
        Assert.Equal("no,no,1", snapshot.Node(
            "Dwelling", "1980|STORGATAN|9||1001", "inRegister", "registerExpected", "residents"));
        Assert.Contains("0880|NYGATAN|9||1001>0880|NYGATAN|9||", snapshot.Edges("AT"));
    }

    [Fact]
    public void Build_UnknownUuid_TakesTheRowsThatNameItsAddressAlone()
    {
        using var snapshot = GraphReading.Snapshot("""
            absent D9
            dwelling D1
            resident P1 D9 2020-01-01
            resident P2 A9 2020-01-01
            """);

        Assert.Equal(["P1>D9", "P2>D9"], snapshot.Edges("REGISTERED_AT"));
        Assert.Equal("no,yes,2", snapshot.Node("Dwelling", "D9", "inRegister", "registerExpected", "residents"));
    }

    [Fact]
    public void Build_NumberMissingAtAnEntranceWithSeveral_NamesNoneOfThem()
    {
        using var snapshot = GraphReading.Snapshot("""
            dwelling D1 address=0880|STORGATAN|1||1001
            dwelling D2 address=0880|STORGATAN|1||1002
            resident P1 0880|STORGATAN|1|| 2020-01-01
            """);

        Assert.Equal("no,yes,1", snapshot.Node(
            "Dwelling", "0880|STORGATAN|1||", "inRegister", "registerExpected", "residents"));
    }

    [Fact]
    public void Build_OneNameInTwoPlaces_ExpectsNoRecord()
    {
        using var snapshot = GraphReading.Snapshot("""
            dwelling D1 address=0880|KYRKVÄGEN|2||1001@39240
            dwelling D2 address=0880|KYRKVÄGEN|2||1001@39370
            resident P1 0880|KYRKVÄGEN|2||1001 2020-01-01
            """);

        Assert.Equal("no,no,1", snapshot.Node(
            "Dwelling", "0880|KYRKVÄGEN|2||1001|?", "inRegister", "registerExpected", "residents"));
    }

    [Fact]
    public void Build_MunicipalityToldBesideTheAddress_CompletesIt()
    {
        using var snapshot = GraphReading.Snapshot("""
            dwelling 0880|STORGATAN|1||1001
            resident P1 |STORGATAN|1||1001 2020-01-01
            resident P2 |STORGATAN|1||1002 2020-01-01
            """);

        Assert.Equal(
            ["P1>0880|STORGATAN|1||1001", "P2>0880|STORGATAN|1||1002"], snapshot.Edges("REGISTERED_AT"));
    }

    [Fact]
    public void Build_StatedAddressWithoutMunicipality_IsNoDwelling()
    {
        using var snapshot = GraphReading.Snapshot("""
            dwelling 0880|STORGATAN|1||1001@39230
            decision B1 H1 2026-05 P1 stated=|STORGATAN|2||1001@39230
            decision B2 H1 2026-06 P1 stated=|STORGATAN|1||1001@39230
            """);

        Assert.Equal(["B2>0880|STORGATAN|1||1001"], snapshot.Edges("CLAIMS_HOME"));
        Assert.Equal("|STORGATAN|2||1001", snapshot.Node("Decision", "B1", "statedKey"));
        Assert.Equal(1, snapshot.Count("Dwelling"));
    }

    [Fact]
    public void Build_MatchRate_CountsRowsOfTheRegisteredMunicipality()
    {
        using var snapshot = GraphReading.Snapshot("""
            lease K1 C1 D1
            lease K2 C1 D2
            lease K3 C1 0880|NYGATAN|1||1001
            lease K4 C1 1980|NYGATAN|1||1001
            """);

        var source = Assert.Single(snapshot.Sources, source => source.FileName == "hyreskontrakt.csv");
        Assert.Equal(2.0 / 3, source.MatchRate);
        Assert.True(source.BadlyMatched);
        Assert.Equal("yes", snapshot.Node("Lease", "5560000001/K1", "muted"));
    }
}
