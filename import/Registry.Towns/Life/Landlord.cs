using Registry.Towns.Files;

namespace Registry.Towns.Life;

/// <summary>A housing company that delivers its leases.</summary>
internal sealed record Landlord(long Number, string Name, HousingFiles Files);

/// <summary>A lease as later rows refer to it.</summary>
internal sealed record Lease(string Id, Landlord Landlord, Places.Dwelling Home, DateOnly Start, int Rent)
{
    /// <summary>Gets the key of the lease in findings.</summary>
    public string Key => $"{Landlord.Number}/{Id}";

    /// <summary>Writes a party, from the start of the lease unless another day is given.</summary>
    public void Add(long party, string role, DateOnly? from = null, DateOnly? last = null) =>
        Landlord.Files.Party(Id, party, role, from ?? Start, last);

    public void AddMain(People.Resident person) => Add(person.Number, "huvudhyresgast");
}
