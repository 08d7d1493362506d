using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>
/// Where companies have their seat: at a dwelling where the register has it or the address names one by number, else
/// at the entrance.
/// </summary>
internal sealed class Seats
{
    private readonly int[] _tickets;

    public Seats(PartyTables parties, FoldedFacts facts, DwellingTable dwellings, AddressTable addresses)
    {
        (Dwellings, _tickets) = (new int[parties.Companies.Count], new int[parties.Companies.Count]);
        CareOf = new string[parties.Companies.Count];
        Array.Fill(Dwellings, -1);
        Array.Fill(_tickets, -1);
        Array.Fill(CareOf, string.Empty);

        // The newest grant comes last; the company register goes before it. A company that left its source has no
        // seat that is known today.
        for (var i = 0; i < facts.Associations.Count; i++)
        {
            Seat(parties.Companies.NumberOf(facts.Associations[i].Id.Number), facts.Associations[i].Premises, dwellings, addresses);
        }

        for (var i = 0; i < facts.Companies.Count; i++)
        {
            var company = parties.Companies.NumberOf(facts.Companies[i].Id.Number);
            if (facts.Companies.GoneOn(i) == 0 && !facts.Companies[i].Address.IsEmpty)
            {
                Seat(company, facts.Companies[i].Address, dwellings, addresses);
                CareOf[company] = string.Join(' ', facts.Companies[i].CareOf.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    /// <summary>Gets the dwelling of each company, -1 where it has none.</summary>
    public int[] Dwellings { get; }

    /// <summary>Gets the c/o name of each company's address, or empty.</summary>
    public string[] CareOf { get; }

    /// <summary>Gets the entrance of a company without dwelling, -1 where it has none.</summary>
    public int AddressOf(int company, AddressTable addresses)
        => _tickets[company] < 0 ? -1 : addresses.NumberOf(_tickets[company]);

    private void Seat(int company, in DwellingRef seat, DwellingTable dwellings, AddressTable addresses)
    {
        if (seat.IsEmpty)
        {
            return;
        }

        var numbered = seat.Uuid is not null || seat.Address!.DwellingNumber.Length > 0;
        if (numbered || dwellings.Index.Find(seat).Kind == DwellingMatchKind.Found)
        {
            _tickets[company] = -1;
            dwellings.Resolve(Dwellings, company, seat);
            return;
        }

        Dwellings[company] = -1;
        var address = seat.Address!;
        if (address.Municipality.Length == 0)
        {
            address = address with { Municipality = dwellings.Index.MunicipalityOf(seat.Postcode, address) };
        }

        _tickets[company] = address.Municipality.Length > 0 ? addresses.Note(address) : -1;
    }
}
