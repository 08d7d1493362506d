using Registry.Population.Building;
using Registry.Population.Facts;

namespace Registry.Import.Reports;

/// <summary>How well the dwellings that a file names are found in the register.</summary>
/// <param name="Rate">The share that was found; null where no row counts.</param>
/// <param name="Contradictions">Rows whose uuid and address point at different dwellings; the uuid counts.</param>
internal readonly record struct DwellingMatches(double? Rate, int Contradictions)
{
    /// <summary>Looks up what every file of a delivery names; gives the outcome by file name.</summary>
    public static IReadOnlyDictionary<string, DwellingMatches> Of(Delivery delivery, DwellingIndex register)
    {
        var counts = new Dictionary<string, DwellingMatches>(StringComparer.Ordinal);
        Count("folkbokforing.csv", delivery.Registrations, r => r.Dwelling, r => r.Municipality);
        Count("returpost.csv", delivery.ReturnedMail, r => r.Dwelling);
        Count("hyreskontrakt.csv", delivery.Leases, r => r.Dwelling);
        Count("bistandsbeslut.csv", delivery.Decisions, r => r.Stated);
        Count("foretag.csv", delivery.Companies, r => DwellingOnly(r.Address));
        Count("foreningar.csv", delivery.Associations, r => DwellingOnly(r.Premises));
        return counts;

        void Count<T>(string file, List<T> rows, Func<T, DwellingRef> dwelling, Func<T, string>? municipality = null)
        {
            var (counted, matched, contradictions) = (0, 0, 0);
            foreach (var row in rows)
            {
                var named = dwelling(row);
                if (register.IsMatched(named, municipality?.Invoke(row) ?? string.Empty) is { } isMatched)
                {
                    counted++;
                    matched += isMatched ? 1 : 0;
                    contradictions += Contradicts(named, register) ? 1 : 0;
                }
            }

            counts[file] = new(counted == 0 ? null : (double)matched / counted, contradictions);
        }
    }

    // An office at an entrance is no dwelling; only an address that names one counts.
    private static DwellingRef DwellingOnly(DwellingRef named) =>
        named.Uuid is not null || named.Address is { DwellingNumber.Length: > 0 }
            ? named
            : new(null, null, string.Empty, string.Empty);

    private static bool Contradicts(in DwellingRef named, DwellingIndex register)
    {
        if (named is not { Uuid: not null, Address: not null })
        {
            return false;
        }

        var byUuid = register.Find(named with { Address = null });
        if (byUuid.Kind != DwellingMatchKind.Found || register.Rows[byUuid.Number].Dwelling.Address == named.Address)
        {
            return false;
        }

        var byAddress = register.Find(named with { Uuid = null });
        return byAddress.Kind == DwellingMatchKind.Found && byUuid.Number != byAddress.Number;
    }
}
