namespace Registry.Import.Tests.Deliveries;

/// <summary>A row that was rejected is known to exist: nobody is accused of its absence.</summary>
public sealed class RejectedRowMarkTests
{
    private const string Tenant = "198201242396";
    private const string Stranger = "198202172394";
    private const string Landlord = "5560160680";
    private const string Sublets = "kontrakt_id;andrahandshyresgast_id;tillstand_av;skal;fran_datum;till_datum";
    private const string Parties = "kontrakt_id;part_id;roll;fran";
    private const string Leases = "kontrakt_id;bolag_orgnr;gatuadress;lagenhetsnummer;kommunkod;kontraktstyp;startdatum";

    [Theory]
    [InlineData("K-1;{0};hyresvard;studier;2025-01-01;2026-13-31", 0)]
    [InlineData("K-1;{0};hyresvard;studier;2025-01-01;", 0)]
    [InlineData("K-1;19820217-239;hyresvard;studier;2025-01-01;2026-12-31", 0)]
    [InlineData("K-2;{0};hyresvard;studier;2025-01-01;2026-13-31", 1)]
    [InlineData("K-1;{0};hyresvard;studier;2024-01-01;2024-12-31", 1)]
    public void T01_PermissionInABrokenRow_IsSilent(string sublet, int findings)
    {
        using var town = Town($"{Sublets}\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, sublet, Stranger)}");

        Assert.True(town.Import().Accepted);
        Assert.Equal(findings, town.Found("T01").Length);
    }

    [Fact]
    public void Import_BrokenSublet_LeavesAMarkOfTheLeaseAlone()
    {
        using var town = Town($"{Sublets}\nK-1;{Stranger};hyresvard;studier;2025-01-01;2026-13-31");

        Assert.True(town.Import().Accepted);

        var mark = Assert.Single(town.Store.Load().SelectMany(d => d.Mutes));
        Assert.Equal(new("lease", new(null, null, string.Empty, string.Empty), $"{Landlord}/K-1"), mark);
    }

    [Fact]
    public void T01_CorrectedDelivery_TakesTheMarkAway()
    {
        using var town = Town($"{Sublets}\nK-1;{Stranger};hyresvard;studier;2025-01-01;2026-13-31");
        Assert.True(town.Import().Accepted);
        Assert.Empty(town.Found("T01"));

        AddHousing(town, "corrected", $"{Sublets}\nK-1;{Stranger};hyresvard;studier;2025-01-01;2026-01-31");
        Assert.True(town.Import("corrected").Accepted);
        Assert.Equal([$"T01 lease:{Landlord}/K-1 3"], town.Found("T01"));
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("\nK-3;5560160680;Nygatan 2;1001;0880;forsta_hand;2015-13-01", "", 0)]
    [InlineData("\nK-3;5560160680;Nygatan 2;1001;0880;forsta_hand;2015-01-01", "\nK-3;198202172394;hyresgast;", 0)]
    [InlineData("\nK-3;5560160680;Nygatan 2;1001;0880;forsta_hand;2015-01-01", "", 1)]
    public void B04_LeaseOrPartyInABrokenRow_IsSilent(string lease, string party, int findings)
    {
        using var town = Town(Sublets, lease, party);
        town.Add(
            "social", "social", "2026-06-30", "full",
            [
                ("bistandsbeslut.csv",
                    "hushall_id;beslut_id;arende_nr;avser_manad;sokande_id;belopp_beviljat;boendekostnad_godkand;uppgiven_adress;uppgivet_lagenhetsnummer;kommunkod;hyresvard_orgnr\n"
                    + $"H-1;B-1;E-1;2026-05;{Stranger};9000;8000;Nygatan 2;1001;0880;{Landlord}"),
                ("bistand_medlemmar.csv", "hushall_id;avser_manad;person_id;roll"),
            ]);

        Assert.True(town.Import().Accepted);
        Assert.Equal(findings, town.Found("B04").Length);
    }

    /// <summary>The tenant of Storgatan 1 is registered at Nygatan 2 and a stranger at Storgatan 1.</summary>
    private static Municipality Town(string sublets, string lease = "", string party = "")
    {
        var town = new Municipality();
        town.Add(
            "population", "population", "2026-06-30", "full",
            [
                ("personer.csv", $"person_id;fornamn;efternamn;sekretessmarkering;skyddad_folkbokforing\n{Tenant};A;A;N;N\n{Stranger};B;B;N;N"),
                ("folkbokforing.csv",
                    $"person_id;kommunkod;gatuadress;lagenhetsnummer;folkbokford_typ;fran_datum\n{Tenant};0880;Nygatan 2;1001;FASTIGHET;2025-01-01\n{Stranger};0880;Storgatan 1;1001;FASTIGHET;2025-02-01"),
                ("relationer.csv", "person_id;relaterad_id;relationstyp"),
                ("lagenheter.csv", "gatuadress;lagenhetsnummer;kommunkod\nStorgatan 1;1001;0880\nNygatan 2;1001;0880"),
            ]);
        return AddHousing(town, "housing", sublets, lease, party);
    }

    private static Municipality AddHousing(Municipality town, string name, string sublets, string lease = "", string party = "") =>
        town.Add(
            name, "housing", "2026-06-30", "full",
            [
                ("hyreskontrakt.csv", $"{Leases}\nK-1;{Landlord};Storgatan 1;1001;0880;forsta_hand;2015-01-01{lease}"),
                ("kontraktsparter.csv", $"{Parties}\nK-1;{Tenant};huvudhyresgast;{party}"),
                ("andrahand.csv", sublets),
            ]);
}
