namespace Registry.Population.Tests;

public sealed class FactTableTests
{
    [Fact]
    public void Read_OneFactALine_GivesDeliveriesByPartition()
    {
        var deliveries = FactTable.Read("""
            resident P1 D1 2020-01-01 to=2025-05-01   # P1 and D1 need no line of their own
            lease K1 C1 D1 rent=8000
            party K1 P1
            decision B1 H1 2026-05 P2 stated=A1
            """);

        Assert.Equal(["population", "housing", "social"], deliveries.Select(d => d.Manifest.Partition));
        Assert.Equal(["P1", "P2"], deliveries[0].Persons.Select(p => $"P{p.Id.Number % 10}"));
        Assert.Equal(8000m, deliveries[1].Leases.Single().MonthlyRent);
        Assert.Equal(new DateOnly(2026, 5, 1), deliveries[2].Decisions.Single().Month);
        Assert.Equal(
            deliveries[0].Dwellings.Single().Dwelling.Address, deliveries[2].Decisions.Single().Stated.Address);
    }
}
