using System.Runtime.InteropServices;
using Registry.Population.Building;
using Registry.Population.Facts;

namespace Registry.Import.Reports;

/// <summary>How well the dwellings that a file names are found in the register.</summary>
/// <param name="Rate">The share that was found; null where no row counts.</param>
/// <param name="Contradictions">Rows whose uuid and address point at different dwellings; the uuid counts.</param>
internal readonly record struct DwellingMatches(double? Rate, int Contradictions)
{
    private const int BlockRows = 1 << 16;

    private delegate TValue Named<T, out TValue>(in T row);

    /// <summary>Looks up what every file of a delivery names; gives the outcome by file name.</summary>
    public static IReadOnlyDictionary<string, DwellingMatches> Of(Delivery delivery, DwellingIndex register)
    {
        var counts = new Dictionary<string, DwellingMatches>(StringComparer.Ordinal);
        Count("folkbokforing.csv", delivery.Registrations, (in RegistrationRow r) => r.Dwelling, (in RegistrationRow r) => r.Municipality);
        Count("returpost.csv", delivery.ReturnedMail, (in ReturnedMailRow r) => r.Dwelling);
        Count("hyreskontrakt.csv", delivery.Leases, (in LeaseRow r) => r.Dwelling);
        Count("bistandsbeslut.csv", delivery.Decisions, (in DecisionRow r) => r.Stated);
        Count("foretag.csv", delivery.Companies, (in CompanyRow r) => DwellingOnly(r.Address));
        Count("foreningar.csv", delivery.Associations, (in AssociationRow r) => DwellingOnly(r.Premises));
        return counts;

        void Count<T>(string file, List<T> rows, Named<T, DwellingRef> dwelling, Named<T, string>? municipality = null) =>
            counts[file] = DwellingMatches.Count(rows, dwelling, municipality ?? ((in T _) => string.Empty), register);
    }

    private static DwellingMatches Count<T>(
        List<T> rows, Named<T, DwellingRef> dwelling, Named<T, string> municipality, DwellingIndex register)
    {
        var (counted, matched, contradictions) = (0, 0, 0);
        Parallel.For(0, (rows.Count + BlockRows - 1) / BlockRows, block =>
        {
            var (known, found, contradicted) = (0, 0, 0);
            var (first, after) = (block * BlockRows, Math.Min(rows.Count, (block + 1) * BlockRows));
            foreach (ref readonly var row in CollectionsMarshal.AsSpan(rows)[first..after])
            {
                var named = dwelling(row);
                var match = register.Find(named);
                var isFound = match.Kind == DwellingMatchKind.Found;
                if (isFound || register.IsMatched(named, municipality(row)) is not null)
                {
                    known++;
                    found += isFound ? 1 : 0;
                    contradicted += isFound && Contradicts(named, match.Number, register) ? 1 : 0;
                }
            }

            Interlocked.Add(ref counted, known);
            Interlocked.Add(ref matched, found);
            Interlocked.Add(ref contradictions, contradicted);
        });
        return new(counted == 0 ? null : (double)matched / counted, contradictions);
    }

    // An office at an entrance is no dwelling; only an address that names one counts.
    private static DwellingRef DwellingOnly(DwellingRef named) =>
        named.Uuid is not null || named.Address is { DwellingNumber.Length: > 0 }
            ? named
            : DwellingRef.None;

    // A row that was found by its address has a uuid that the register does not know.
    private static bool Contradicts(in DwellingRef named, int found, DwellingIndex register)
    {
        var dwelling = register.Rows[found].Dwelling;
        if (named is not { Uuid: not null, Address: { } address } || dwelling.Uuid != named.Uuid || dwelling.Address == address)
        {
            return false;
        }

        var byAddress = register.Find(named with { Uuid = null });
        return byAddress.Kind == DwellingMatchKind.Found && byAddress.Number != found;
    }
}
