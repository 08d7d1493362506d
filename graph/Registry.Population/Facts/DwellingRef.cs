using Registry.Population.Identifiers;

namespace Registry.Population.Facts;

/// <summary>How a row names a dwelling: by uuid, by address, or both (then the uuid wins).</summary>
/// <param name="Uuid">The uuid of the national register, where given.</param>
/// <param name="Address">The canonical address, where a street was given.</param>
/// <param name="Postcode">The five-digit postcode, or empty.</param>
/// <param name="Town">The postal town in upper case, or empty.</param>
public readonly record struct DwellingRef(Guid? Uuid, AddressKey? Address, string Postcode, string Town)
{
    /// <summary>Gets the reference of a row that names no dwelling.</summary>
    public static DwellingRef None { get; } = new(null, null, string.Empty, string.Empty);

    /// <summary>Gets a value indicating whether the row names no dwelling at all.</summary>
    public bool IsEmpty => Uuid is null && Address is null;
}
