namespace Registry.Population.Identifiers;

/// <summary>
/// The canonical address key of a dwelling (or, with an empty last part, of an entrance):
/// `kommunkod|STREET|NUMBER|LETTER|LGH`, upper case, for example `1980|STORGATAN|12|B|1203`.
/// </summary>
/// <param name="Municipality">The four-digit municipality code; empty where the file does not tell.</param>
/// <param name="Street">The street or village.</param>
/// <param name="Number">The street number; may be empty.</param>
/// <param name="Letter">The entrance letter; may be empty.</param>
/// <param name="DwellingNumber">The four-digit dwelling number; empty for an entrance or a house with one dwelling.</param>
public sealed record AddressKey(string Municipality, string Street, string Number, string Letter, string DwellingNumber)
{
    /// <summary>Gets the key of the entrance: the same without the dwelling number.</summary>
    public AddressKey Entrance => DwellingNumber.Length == 0 ? this : this with { DwellingNumber = string.Empty };

    /// <summary>Writes the canonical text of the key.</summary>
    public override string ToString() => $"{Municipality}|{Street}|{Number}|{Letter}|{DwellingNumber}";
}
