using System.Diagnostics.CodeAnalysis;

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
    // Tables ask for the hash of a key many times; zero is not yet known. A copy may differ, so it starts anew.
    private int _entranceHash;

    private AddressKey(AddressKey original) =>
        (Municipality, Street, Number, Letter, DwellingNumber) = original;

    /// <summary>Gets the key of the entrance: the same without the dwelling number.</summary>
    public AddressKey Entrance => DwellingNumber.Length == 0 ? this : this with { DwellingNumber = string.Empty };

    /// <summary>Gets the hash of the key without the dwelling number.</summary>
    internal int EntranceHash
    {
        get
        {
            if (_entranceHash == 0)
            {
                _entranceHash = HashCode.Combine(Municipality, Street, Number, Letter) | 1;
            }

            return _entranceHash;
        }
    }

    /// <summary>Tells whether two keys have the same parts.</summary>
    public bool Equals(AddressKey? other) => ReferenceEquals(this, other)
        || (other is not null && DwellingNumber == other.DwellingNumber && IsAtEntranceOf(other));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EntranceHash, DwellingNumber);

    /// <summary>Tells whether two dwellings have the same entrance.</summary>
    internal bool IsAtEntranceOf(AddressKey other) => EntranceHash == other.EntranceHash
        && Number == other.Number && Letter == other.Letter
        && Street == other.Street && Municipality == other.Municipality;

    /// <summary>Writes the canonical text of the key.</summary>
    public override string ToString() => $"{Municipality}|{Street}|{Number}|{Letter}|{DwellingNumber}";

    /// <summary>Reads a canonical key. Text is put into canonical case; the municipality must have four digits or be empty,
    /// the dwelling number must be one or be empty.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out AddressKey? key)
    {
        key = null;
        if (text.Split('|') is not [var municipality, var street, var number, var letter, var dwelling])
        {
            return false;
        }

        var known = municipality.Length == 0
            || (municipality.Length == 4 && municipality.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);
        if (!known || street.Length == 0 || (dwelling.Length != 0 && !Identifiers.DwellingNumber.IsValid(dwelling)))
        {
            return false;
        }

        key = new(municipality, AddressText.Squeeze(street), AddressText.Squeeze(number), AddressText.Squeeze(letter), dwelling);
        return true;
    }
}
