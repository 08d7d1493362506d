namespace Registry.Import.Tests.Deliveries;

/// <summary>Full, delta, late and corrected deliveries: the state is that of the extracts, whenever they arrive.</summary>
public sealed class DeliveryOrderTests
{
    private const string Tenant = "198201242396";
    private const string Stranger = "198202172394";
    private const string Moving = "198203142396";
    private const string Landlord = "5560160680";
    private const string Persons = "person_id;fornamn;efternamn;sekretessmarkering;skyddad_folkbokforing";
    private const string Registrations = "person_id;kommunkod;gatuadress;lagenhetsnummer;folkbokford_typ;fran_datum;till_datum";
    private const string Dwellings = "gatuadress;lagenhetsnummer;postnummer;kommunkod;antal_rum;lagenhetskategori;giltig_fran";
    private const string Leases = "kontrakt_id;bolag_orgnr;gatuadress;lagenhetsnummer;kommunkod;kontraktstyp;startdatum;slutdatum;manadshyra";
    private const string Parties = "kontrakt_id;part_id;roll;fran;till";
    private const string Sublets = "kontrakt_id;andrahandshyresgast_id;tillstand_av;skal;fran_datum;till_datum";

    private static readonly (string, string)[] Housing =
    [
        ("hyreskontrakt.csv", $"{Leases}\nK-1;{Landlord};Storgatan 1;1001;0880;forsta_hand;2015-01-01;;8000"),
        ("kontraktsparter.csv", $"{Parties}\nK-1;{Tenant};huvudhyresgast;;"),
        ("andrahand.csv", Sublets),
    ];

    [Fact]
    public void Import_InAnyOrderOrAllAtOnce_GivesTheSameSnapshot()
    {
        string[] names = ["1-first", "2-changes", "3-housing", "4-newest"];
        using var together = Months();
        Assert.True(together.Import().Accepted);
        var expected = together.Bytes();

        foreach (var order in (string[][])[names, [names[3], names[0], names[2], names[1]], [names[2], names[1], names[3], names[0]]])
        {
            using var single = Months();
            Assert.All(order, name => Assert.True(single.Import(name).Accepted));
            Assert.Equal(expected, single.Bytes());
        }
    }

    [Fact]
    public void Import_FullThenDeltaThenLate_KeepsTheStateOfTheNewestExtract()
    {
        using var town = Months();
        foreach (var name in (string[])["4-newest", "3-housing", "2-changes"])
        {
            Assert.True(town.Import(name).Accepted);
        }

        Assert.Equal([$"T01 lease:{Landlord}/K-1 3"], town.Found("T01"));

        // The oldest extract, come last, in which the stranger had not moved in and the tenant was at home.
        Assert.True(town.Import("1-first").Accepted);
        Assert.Equal([$"T01 lease:{Landlord}/K-1 3"], town.Found("T01"));
    }

    [Fact]
    public void Import_CorrectedOnTheSameDay_TheLaterOneCounts()
    {
        using var town = Months();
        Assert.True(town.Import().Accepted);
        town.Add("5-corrected", "population", "2026-06-30", "full", Population($"{Stranger};0880;Storgatan 1;1001;FASTIGHET;2026-06-20;"));

        Assert.True(town.Import("5-corrected").Accepted);
        Assert.Empty(town.Found("T01"));
    }

    [Fact]
    public void Import_DeltaThatClosesARow_TakesItAway()
    {
        using var town = Months();
        Assert.True(town.Import().Accepted);
        town.Add("5-sublet", "housing", "2026-06-30", "delta", [("andrahand.csv", $"{Sublets}\nK-1;{Stranger};hyresvard;studier;2025-01-01;2026-12-31")]);
        Assert.True(town.Import("5-sublet").Accepted);
        Assert.Empty(town.Found("T01"));

        town.Add("6-ended", "housing", "2026-06-30", "delta", [("andrahand.csv", $"{Sublets}\nK-1;{Stranger};hyresvard;studier;2025-01-01;2026-06-29")]);
        Assert.True(town.Import("6-ended").Accepted);
        Assert.Equal([$"T01 lease:{Landlord}/K-1 3"], town.Found("T01"));
    }

    [Fact]
    public void Import_PersonWhomOnlyOtherFilesName_TakesNoPart()
    {
        using var town = new Municipality();
        town.Add("1-population", "population", "2026-06-30", "full", Population($"{Stranger};0880;Storgatan 1;1001;FASTIGHET;2026-01-15;", stranger: string.Empty));
        town.Add("2-housing", "housing", "2026-06-30", "full", Housing);

        Assert.True(town.Import().Accepted);
        Assert.Contains(Stranger, town.Store.Load().SelectMany(d => d.Registrations).Select(r => r.Person.ToString()));
        Assert.Empty(town.Found("T01"));
    }

    [Fact]
    public void Import_TwoCompaniesOfOnePartition_ClosesOnlyTheOwnRows()
    {
        using var town = Months();
        town.Import();
        town.Add(
            "5-other", "housing", "2026-06-30", "full",
            [("hyreskontrakt.csv", Leases), ("kontraktsparter.csv", Parties), ("andrahand.csv", Sublets)],
            controller: "another company");

        Assert.True(town.Import("5-other").Accepted);
        Assert.Equal([$"T01 lease:{Landlord}/K-1 3"], town.Found("T01"));
    }

    /// <summary>The stranger came in January, the tenant left for Nygatan in February; both are known in full only in June.</summary>
    private static Municipality Months()
    {
        var town = new Municipality();
        town.Add("1-first", "population", "2026-01-10", "full", Population($"{Moving};0880;Nygatan 3;1001;FASTIGHET;2010-01-01;", tenantAtHome: true));
        town.Add(
            "2-changes", "population", "2026-02-10", "delta",
            [("folkbokforing.csv", $"{Registrations}\n{Tenant};0880;NYGATAN 2 LGH 1001;;FASTIGHET;2026-02-01;\n{Stranger};0880;Storg. 1;1001;FASTIGHET;2026-01-15;")]);
        town.Add("3-housing", "housing", "2026-06-30", "full", Housing);
        town.Add("4-newest", "population", "2026-06-30", "full", Population($"{Stranger};0880;Storgatan 1;1001;FASTIGHET;2026-01-15;"));
        return town;
    }

    private static (string, string)[] Population(
        string registration, bool tenantAtHome = false, string stranger = $"\n{Stranger};B;B;N;N") =>
    [
        ("personer.csv", $"{Persons}\n{Tenant};A;A;N;N{stranger}\n{Moving};C;C;N;N"),
        ("folkbokforing.csv",
            $"{Registrations}\n{registration}\n{Tenant};0880;{(tenantAtHome ? "Storgatan 1" : "Nygatan 2")};1001;FASTIGHET;{(tenantAtHome ? "2015-01-01" : "2026-02-01")};"),
        ("relationer.csv", "person_id;relaterad_id;relationstyp"),
        ("lagenheter.csv",
            $"{Dwellings}\nStorgatan 1;1001;39230;0880;2;vanlig;1970-01-01\nNygatan 2;1001;39230;0880;2;vanlig;1970-01-01\nNygatan 3;1001;39230;0880;2;vanlig;1970-01-01"),
    ];
}
