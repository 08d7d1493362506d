using System.Globalization;
using Registry.Towns.Files;
using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Life;

/// <summary>Leases of the housing companies and their parties.</summary>
internal sealed class Leases(Town town)
{
    /// <summary>Writes a lease that runs; the dwelling must belong to a housing company that delivers.</summary>
    public Lease Let(Dwelling home, DateOnly start, string kind = "forsta_hand", DateOnly? end = null,
        DateOnly? notice = null, string transfer = "ny")
    {
        var landlord = town.Owners.LandlordOf(home);
        var row = new LeaseRow(town.NextId("K-"), ObjectId(home), kind, start, RentOf(home))
        {
            End = end,
            NoticeOn = notice,
            Transfer = transfer,
        };
        landlord.Files.Lease(row, home);
        return new(row.Id, landlord, home, start, row.Rent);
    }

    /// <summary>Writes the lease that a household had in a home it left, where the home is one with leases.</summary>
    public void WriteFormer(Dwelling home, Resident tenant, DateOnly from, DateOnly left)
    {
        if (home.Building.Tenure != Tenure.CompanyRental || from >= left)
        {
            return;
        }

        var lease = Let(home, from, end: left.AddDays(-1), notice: left.AddDays(-90) > from ? left.AddDays(-90) : from);
        lease.Add(tenant.Number, "huvudhyresgast", last: left.AddDays(-1));
    }

    /// <summary>Gets the rent of a dwelling: by its size, with a little of its own, in whole tens.</summary>
    public static int RentOf(Dwelling home) =>
        (((home.Cell.AreaM2 * 92) + (home.Cell.Rooms * 310) + (home.Index * 37 % 600) + 1100) / 10) * 10;

    private static string ObjectId(Dwelling home) =>
        string.Create(CultureInfo.InvariantCulture, $"{(home.Cell.Building % 90) + 10}-{home.Index + 1000}");
}
