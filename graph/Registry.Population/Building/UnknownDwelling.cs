using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>A dwelling that rows name and the register does not know.</summary>
/// <param name="Key">Its key: the uuid, else the address.</param>
/// <param name="Uuid">The uuid, where told.</param>
/// <param name="Address">The address, where told.</param>
/// <param name="Municipality">The municipality, where told.</param>
/// <param name="Postcode">The postcode, where told.</param>
/// <param name="Town">The town, where told.</param>
/// <param name="IsAmbiguous">Whether the register has several that fit, so that no row is missing there.</param>
internal sealed record UnknownDwelling(
    string Key, string Uuid, AddressKey? Address, string Municipality, string Postcode, string Town, bool IsAmbiguous)
{
    public string? AddressKey => Address?.ToString();

    public static UnknownDwelling From(string key, in DwellingRef dwelling, string municipality, bool isAmbiguous)
    {
        return new(
            key,
            dwelling.Uuid?.ToString("D") ?? string.Empty,
            dwelling.Address,
            dwelling.Address is { Municipality.Length: > 0 } address ? address.Municipality : municipality,
            dwelling.Postcode,
            dwelling.Town,
            isAmbiguous);
    }

    /// <summary>Adds the municipality that the row tells beside the address.</summary>
    public static DwellingRef Complete(in DwellingRef dwelling, string municipality)
        => dwelling.Address is { Municipality.Length: 0 } address && municipality.Length > 0
            ? dwelling with { Address = address with { Municipality = municipality } }
            : dwelling;

    /// <summary>Joins what two rows tell of one dwelling, the same whichever comes first.</summary>
    public UnknownDwelling Or(UnknownDwelling other) => this with
    {
        Address = (Address, other.Address) switch
        {
            (null, var only) => only,
            (var only, null) => only,
            _ => string.CompareOrdinal(AddressKey, other.AddressKey) <= 0 ? Address : other.Address,
        },
        Uuid = First(Uuid, other.Uuid),
        Municipality = First(Municipality, other.Municipality),
        Postcode = First(Postcode, other.Postcode),
        Town = First(Town, other.Town),
        IsAmbiguous = IsAmbiguous || other.IsAmbiguous,
    };

    private static string First(string left, string right)
        => left.Length == 0 || (right.Length > 0 && string.CompareOrdinal(right, left) < 0) ? right : left;
}
