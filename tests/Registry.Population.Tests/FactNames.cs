using System.Globalization;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Population.Tests;

/// <summary>Turns the short names of a <see cref="FactTable"/> into identifiers, always the same ones.</summary>
internal static class FactNames
{
    private const string Municipality = "0880";

    /// <summary>P7 is 198001010007; twelve digits are themselves.</summary>
    public static PersonId Person(string name) => new(name[0] == 'P' ? 198001010000 + Number(name) : Number("P" + name));

    /// <summary>C7 is 5560000007, P7 the person, ten or twelve digits themselves.</summary>
    public static PartyId Party(string name) => name[0] switch
    {
        'C' => new(5560000000 + Number(name)),
        'P' => PartyId.From(Person(name)),
        _ => new(Number("C" + name)),
    };

    /// <summary>
    /// D7 is a dwelling with a uuid at STORGATAN 7, lgh 1001; A7 the same place by its address alone;
    /// `0880|STORGATAN|7||1001`, with `@39230` for a postcode, is an address; `-` names none.
    /// </summary>
    public static DwellingRef Dwelling(string name)
    {
        if (name.Contains('|', StringComparison.Ordinal))
        {
            var (key, postcode) = name.Split('@') is [var left, var right] ? (left, right) : (name, string.Empty);
            var parts = key.Split('|');
            return new(null, new(parts[0], parts[1], parts[2], parts[3], parts[4]), postcode, string.Empty);
        }

        return name[0] switch
        {
            'D' => new(Uuid(name), Address(name), "39230", "KALMAR"),
            'A' => new(null, Address(name), "39230", "KALMAR"),
            _ => default,
        };
    }

    /// <summary>The key of dwelling D7 in the graph.</summary>
    public static string DwellingKey(string name) => Uuid(name).ToString("D");

    private static Guid Uuid(string name) => new((int)Number(name), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    private static AddressKey Address(string name)
        => new(Municipality, "STORGATAN", Number(name).ToString(CultureInfo.InvariantCulture), string.Empty, "1001");

    private static long Number(string name) => long.Parse(name.AsSpan(1), CultureInfo.InvariantCulture);
}
