namespace Registry.Population.Tests.Building;

public sealed class PopulationBuilderTests
{
    [Fact]
    public void Build_Residents_AreCountedInUnits()
    {
        using var snapshot = GraphReading.Snapshot("""
            dwelling D1 rooms=2
            resident P1 D1 2020-01-01
            resident P2 D1 2020-01-01
            resident P3 D1 2020-01-01
            person P3 born=2015-03-01
            related P3 P1 MO
            """);

        Assert.Equal("3,2,2,2,1,no,yes", snapshot.Node(
            "Dwelling", "D1", "residents", "adults", "familyUnits", "norm2Capacity", "norm2Excess", "exempted", "normal"));
        Assert.Equal(["P1>P3"], snapshot.Edges("KIN_OF"));
        Assert.Equal(["P3>P1:F,-,-,yes"], snapshot.Edges("RELATED_TO", "kind", "from", "to", "current"));
        Assert.Equal(2, snapshot.Count("FamilyUnit"));
    }

    [Fact]
    public void Build_LastDay_BecomesTheDayAfter()
    {
        using var snapshot = GraphReading.Snapshot("""
            resident P1 D1 2024-01-01 to=2024-12-31
            resident P1 D2 2025-01-01 to=2026-06-30
            resident P2 D1 2024-01-01 to=2024-03-01
            resident P2 D2 2024-03-01
            """);

        Assert.Equal(
            [
                "P1>D1:2024-01-01,2025-01-01,no,366",
                "P1>D2:2025-01-01,2026-07-01,yes,-",
                "P2>D1:2024-01-01,2024-03-01,no,60",
                "P2>D2:2024-03-01,-,yes,-",
            ],
            snapshot.Edges("REGISTERED_AT", "from", "to", "current", "stayDays"));
    }
}
