using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Holds all dwellings of one entrance for equal.</summary>
internal sealed class EntranceComparer : IEqualityComparer<AddressKey>
{
    public static EntranceComparer Instance { get; } = new();

    public bool Equals(AddressKey? x, AddressKey? y)
        => ReferenceEquals(x, y) || (x is not null && y is not null && x.IsAtEntranceOf(y));

    public int GetHashCode(AddressKey obj) => obj.EntranceHash;
}

/// <summary>What stands for the municipality where a file does not tell it: the postcode.</summary>
internal readonly record struct PostcodeKey(
    string Postcode, string Street, string Number, string Letter, string DwellingNumber)
{
    public static PostcodeKey From(string postcode, AddressKey address)
        => new(postcode, address.Street, address.Number, address.Letter, address.DwellingNumber);

    public PostcodeKey Entrance => this with { DwellingNumber = string.Empty };
}
