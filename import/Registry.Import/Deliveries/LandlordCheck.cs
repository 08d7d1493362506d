using Registry.Import.Csv;
using Registry.Import.Formats;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Deliveries;

/// <summary>Parties and sub-lets must name the landlord where a delivery holds leases of several.</summary>
internal static class LandlordCheck
{
    public static void Check(DeliveryInput delivery)
    {
        var leases = delivery.Files.Select(f => f.Parsed).OfType<ParsedFile<LeaseRow>>().SelectMany(f => f.Rows);
        if (leases.Select(l => l.Landlord).Distinct().Take(2).Count() < 2)
        {
            return;
        }

        foreach (var file in delivery.Files.Select(f => f.Parsed))
        {
            switch (file)
            {
                case ParsedFile<LeasePartyRow> parties:
                    RejectWithout(parties, p => p.Landlord, p => p.Source.Line, LeasePartyCsv.LandlordColumn);
                    break;
                case ParsedFile<SubletRow> sublets:
                    RejectWithout(sublets, s => s.Landlord, s => s.Source.Line, SubletCsv.LandlordColumn);
                    break;
            }
        }
    }

    private static void RejectWithout<T>(
        ParsedFile<T> file, Func<T, PartyId?> landlord, Func<T, int> line, string column)
        where T : struct
    {
        foreach (var row in file.Rows.Where(r => landlord(r) is null))
        {
            file.Rejected.Add(new(line(row), [new(column, ImportRules.LandlordMissing)], PersonsOf(row)));
        }

        file.Rows.RemoveAll(r => landlord(r) is null);
    }

    private static long[] PersonsOf<T>(T row) => row switch
    {
        LeasePartyRow { Party: { IsPerson: true } party } => [party.Number],
        SubletRow sublet => [sublet.Subtenant.Number],
        _ => [],
    };
}
