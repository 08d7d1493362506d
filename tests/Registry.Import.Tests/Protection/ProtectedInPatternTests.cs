using Registry.Import.Tests.Deliveries;

namespace Registry.Import.Tests.Protection;

/// <summary>
/// One of four persons stands in the pattern of each rule. Once they are protected every rule is silent: it shows none of
/// them, and it does not accuse the others, who stay below its limits without them.
/// </summary>
public sealed class ProtectedInPatternTests
{
    private const string Landlord = "5560160680";

    private static readonly string[] Numbers =
    [
        "198401042380", "198402022381", "198403022380", "198403312385", "198404292388", "198405282396", "198406262397",
        "198407252397", "198408232380", "198409212399", "198410202397", "198411192381", "198412172390", "198501152394",
        "198502132387", "198503149885", "198504129886", "198505112394", "198506102386", "198507092388", "198508072389",
        "198509052380", "198510039889", "198511022389", "198512012389", "198512302384", "198601282380", "198602262381",
        "198603272389", "198604252398", "198605242380", "198606222381", "198607212381", "198608192392", "198609182384",
        "198610162391", "198611149991", "198612142383", "198701122387", "198702112387",
    ];

    private static readonly string First = Numbers[0];
    private static readonly string FalseIdentity = Numbers[1];
    private static readonly string Dead = Numbers[39];
    private static readonly string Homeless = Numbers[38];
    private static readonly string[] Protected = [First, FalseIdentity, Dead, Homeless];

    [Fact]
    public void Rules_ProtectedPersonsInEveryPattern_AreSilent()
    {
        using var open = Town("N");
        using var hidden = Town("J");
        Assert.True(open.Import().Accepted);
        Assert.True(hidden.Import().Accepted);

        Assert.Equal(
            ["A02", "A03", "A04", "A08", "B03", "B04", "B06", "I01", "I05", "I06"],
            open.Evaluate().Findings.Select(f => f.RuleId).Distinct());
        Assert.Empty(hidden.Evaluate().Findings);
    }

    [Fact]
    public void Rules_ProtectedLater_AreSilentFromThatDay()
    {
        using var town = Town("N");
        Assert.True(town.Import().Accepted);
        town.Add("9-flags", "population", "2026-06-30", "delta", [("personer.csv", Persons("J", Protected))]);

        Assert.True(town.Import("9-flags").Accepted);
        Assert.Empty(town.Evaluate().Findings);
    }

    private static Municipality Town(string flag)
    {
        var town = new Municipality();
        town.Add("1-population", "population", "2026-06-30", "full", Population(flag));
        town.Add(
            "2-housing", "housing", "2026-06-30", "full",
            [
                ("hyreskontrakt.csv",
                    "kontrakt_id;bolag_orgnr;gatuadress;lagenhetsnummer;kommunkod;kontraktstyp;startdatum;manadshyra\n"
                    + $"K-1;{Landlord};Storgatan 3;1001;0880;forsta_hand;2015-01-01;8000"),
                ("kontraktsparter.csv", $"kontrakt_id;part_id;roll\nK-1;{Numbers[30]};huvudhyresgast"),
                ("andrahand.csv", "kontrakt_id;andrahandshyresgast_id;tillstand_av;skal;fran_datum;till_datum"),
            ]);
        town.Add("3-social", "social", "2026-06-30", "full", Social());
        return town;
    }

    private static string Persons(string flag, IEnumerable<string> who) =>
        "person_id;fornamn;efternamn;sekretessmarkering;skyddad_folkbokforing;avregistrering_kod;avregistrering_datum\n"
        + string.Join('\n', who.Select(p => $"{p};B;Berg;{(Protected.Contains(p) ? flag : "N")};N;{CodeOf(p)}"));

    private static string CodeOf(string person) =>
        person == FalseIdentity ? "FI;2026-01-15" : person == Dead ? "AV;2026-01-15" : ";";

    private static (string, string)[] Population(string flag)
    {
        // A02, A03: four in two rooms. A04: six who passed through. A08: one at a home without a record.
        List<string> rows = [];
        rows.AddRange(Numbers[2..5].Append(First).Select(p => $"{p};0880;Storgatan 1;1001;FASTIGHET;2026-02-01;"));
        rows.AddRange(Numbers[5..10].Append(First).Select((p, n) => $"{p};0880;Lillgatan 1;1001;FASTIGHET;2025-08-{n + 1:00};2025-10-01"));
        rows.AddRange(Numbers[10..40].Where(p => p != Homeless).Select((p, n) => $"{p};0880;Lillgatan {n + 2};1001;FASTIGHET;2010-01-01;"));
        rows.Add($"{Numbers[10]};0880;Lillgatan 2;1001;FASTIGHET;2005-01-01;2009-12-31");
        rows.Add($"{Homeless};0880;Lillgatan 99;1001;FASTIGHET;2020-03-01;");
        return
        [
            ("personer.csv", Persons(flag, Numbers)),
            ("folkbokforing.csv",
                "person_id;kommunkod;gatuadress;lagenhetsnummer;folkbokford_typ;fran_datum;till_datum\n" + string.Join('\n', rows)),
            ("relationer.csv", "person_id;relaterad_id;relationstyp"),
            ("lagenheter.csv",
                "gatuadress;lagenhetsnummer;postnummer;kommunkod;antal_rum;lagenhetskategori\n"
                + string.Join('\n', ((string[])["Storgatan 1", "Storgatan 3", .. Enumerable.Range(1, 31).Select(n => $"Lillgatan {n}")])
                    .Select(home => $"{home};1001;39230;0880;2;vanlig"))),
        ];
    }

    // I01, B06: paid under a false identity, and after a death. I05, I06, B03: shared telephone, account and home. B04: no lease.
    private static (string, string)[] Social()
    {
        string[] applicants = [First, Numbers[11], Numbers[12]];
        var decisions = applicants.SelectMany((p, n) => (string[])[Decision(p, n, "2026-04"), Decision(p, n, "2026-05")]).ToList();
        decisions.RemoveAll(d => d.StartsWith("H2;B2-2026-04", StringComparison.Ordinal));
        decisions.Add($"H7;B7;E7;2026-05;{FalseIdentity};9000;0;;;;");
        decisions.Add($"H9;B9;E9;2026-05;{Dead};9000;0;;;;");
        decisions.Add($"H8;B8;E8;2026-05;{First};9000;8000;Lillgatan 4;1001;0880;{Landlord}");
        var payments = new[] { 0, 1 }.SelectMany(n => (string[])[Payment(n, "2026-04"), Payment(n, "2026-05")]);
        return
        [
            ("bistandsbeslut.csv",
                "hushall_id;beslut_id;arende_nr;avser_manad;sokande_id;belopp_beviljat;boendekostnad_godkand;uppgiven_adress;uppgivet_lagenhetsnummer;kommunkod;hyresvard_orgnr\n"
                + string.Join('\n', decisions)),
            ("bistand_medlemmar.csv", "hushall_id;avser_manad;person_id;roll"),
            ("utbetalningar.csv",
                "utbetalning_id;beslut_id;mottagare_id;datum;belopp;betalsatt;konto_nyckel;mottagartyp\n" + string.Join('\n', payments)
                + $"\nU7;B7;{FalseIdentity};2026-05-27;9000;konto;;sokande\nU9;B9;{Dead};2026-05-27;9000;konto;;sokande"),
            ("kontaktuppgifter.csv",
                "person_id;typ;varde;kalla\n" + string.Join('\n', applicants.Select(p => $"{p};telefon;070-174 06 05;socialtjanst"))),
        ];
    }

    private static string Decision(string person, int household, string month) =>
        $"H{household};B{household}-{month};E{household};{month};{person};9000;{(household < 2 ? 8000 : 0)};Storgatan 3;1001;0880;";

    private static string Payment(int household, string month) =>
        $"U{household}-{month};B{household}-{month};{(household == 0 ? First : Numbers[11])};{month}-27;9000;konto;hash0001;sokande";
}
