using System.Text;
using Registry.Import.Reports;
using Registry.Import.Tests.Deliveries;

namespace Registry.Import.Tests.Protection;

/// <summary>A row that says itself that its person is protected, and texts of others that tell where or who she is.</summary>
public sealed class ProtectedRowTests
{
    private const string Hidden = "198501122389";
    private const string Other = "198703222383";
    private const string Home = "7b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a01";
    private const string OtherHome = "3b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a02";
    private const string Persons = "person_id;fornamn;efternamn;sekretessmarkering;skyddad_folkbokforing\n";
    private const string Registrations = "person_id;kommunkod;lagenhet_uuid;gatuadress;careof;folkbokford_typ;fran_datum;till_datum\n";
    private const string Companies = "orgnr;namn;lagenhet_uuid;careof\n";
    private const string Exemptions = "objekt;kod;giltig_till;beslutad_av;motivering\n";

    [Theory]
    [InlineData(0, "1980;;;;SKYDDAD;2024-05-01;")]
    [InlineData(1, "1980;;Storgatan 2;;SKYDDAD;2024-05-01;")]
    [InlineData(0, ";;Storgatan 2;C/O Zandorzell;SKYDDAD;2024-05-01;")]
    [InlineData(1, $"1980;{Home};Storgatan 2;;SKYDDAD;2024-05-01;")]
    [InlineData(0, "1980;x;Storgatan 2;;SKYDDAD;2024-05-01;")]
    [InlineData(0, "1980;;Storgatan 2;;SKYDDAD;2024-13-01;")]
    public void Import_ProtectedRegistration_ProtectsWithOrWithoutAnAddress(int marks, string cells)
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;N;N", $"{Hidden};{cells}");

        var result = town.Import();

        Assert.True(result.Accepted);
        Assert.Empty(result.Issues);
        var (report, _) = FilesOf(result);
        Assert.Equal((3, 3, 0), (report.Rows, report.Accepted, report.Rejected));
        Assert.Equal([Other], town.Store.Load().SelectMany(d => d.Persons).Select(p => p.Id.ToString()));
        Assert.Equal(2, town.Store.ReadProtectionReport()["population/folkbokforing.csv"]);
        Assert.Empty(town.Store.ReadRejectedRows());
        Assert.Equal(marks, town.Store.Load().SelectMany(d => d.Mutes).Count());
        AssertGone(town, Hidden, "Zandorzell");
    }

    [Fact]
    public void Import_EndedProtectedRegistrationWithAnAddress_IsKeptWithoutIt()
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;N;N", $"{Hidden};1980;;Storgatan 2;C/O Vikander;SKYDDAD;2022-05-01;2023-05-01");

        var result = town.Import();

        Assert.Empty(result.Issues);
        Assert.Contains(town.Store.Load().SelectMany(d => d.Persons), p => p.Id.ToString() == Hidden);
        var row = Assert.Single(town.Store.Load().SelectMany(d => d.Registrations), r => r.Kind == "SKYDDAD");
        Assert.True(row.Dwelling.IsEmpty && row.CareOf.Length == 0);
        Assert.Equal(1, town.Store.ReadProtectionReport()["population/folkbokforing.csv"]);
        AssertGone(town, "STORGATAN", "Vikander");
    }

    [Fact]
    public void Import_OrdinaryRegistrationWithAnAddress_IsUntouched()
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;N;N", $"{Hidden};1980;{Home};;C/O Vikander;FASTIGHET;2024-05-01;");

        Assert.Empty(town.Import().Issues);

        var row = Assert.Single(town.Store.Load().SelectMany(d => d.Registrations), r => r.To is null && r.Person.ToString() == Hidden);
        Assert.Equal((Home, "C/O Vikander"), (row.Dwelling.Uuid.ToString(), row.CareOf));
        Assert.Empty(town.Store.ReadProtectionReport());
        Assert.Empty(town.Store.Load().SelectMany(d => d.Mutes));
    }

    [Theory]
    [InlineData("198501122380;Wilma;Zandorzell;J;N")]
    [InlineData("x;Wilma;Zandorzell;N;J")]
    [InlineData(";Wilma;Zandorzell;J;J")]
    public void Import_FlagInARowWhoseNumberIsBroken_IsHeardOfByTheProtectionRoleAlone(string row)
    {
        using var town = Town($"{row}\n{row}");

        var result = town.Import();

        Assert.Empty(result.Issues);
        var (_, report) = FilesOf(result);
        Assert.Equal((3, 3, 0), (report.Rows, report.Accepted, report.Rejected));
        Assert.Empty(report.Duplicates);
        Assert.Empty(town.Store.ReadRejectedRows());
        Assert.Equal(1, town.Store.ReadProtectionReport()["population/personer.csv"]);
        AssertGone(town, "Zandorzell");
    }

    [Theory]
    [InlineData($"{Hidden};Wilma;Zandorzell;J;N;x")]
    [InlineData($"{Hidden};Wilma;Zandorzell;J")]
    [InlineData($"{Hidden};Zandorzell;N;J")]
    [InlineData($"{Hidden};Wilma;von;Zandorzell;N;J")]
    [InlineData($"{Hidden};Wilma;\"Zandorzell;N;J")]
    [InlineData($"{Hidden};Wil\"ma;Zandorzell;1;N")]
    public void Import_FlagInALineThatIsNoRow_Counts(string line)
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;N;N", $"{Hidden};1980;{Home};;C/O Zandorzell;FASTIGHET;2024-05-01;");
        Assert.True(town.Import().Accepted);

        town.Add("later", "population", "2026-07-01", "full", [("personer.csv", $"{Persons}{Other};Bo;Berg;N;N\n{line}")]);

        Assert.Empty(town.Import("later").Issues);
        Assert.DoesNotContain(town.Store.Load().SelectMany(d => d.Persons), p => p.Id.ToString() == Hidden);
        Assert.Equal(1, town.Store.ReadProtectionReport()["later/personer.csv"]);
        AssertGone(town, Hidden, "Zandorzell");
    }

    [Theory]
    [InlineData($"{Hidden};Wilma;Zandorzell;N;N;x")]
    [InlineData($"{Hidden};J;Zandorzell;N;N;x")]
    [InlineData($"{Hidden};Wilma;Zandorzell")]
    public void Import_LineThatIsNoRowWithoutAFlag_IsReported(string line)
    {
        using var town = Town(line);

        Assert.Single(town.Import().Issues);
        Assert.Empty(town.Store.ReadProtectionReport());
    }

    [Fact]
    public void Import_FlagBesideALineThatSwallowsItsNeighbours_ProtectsNobodyElse()
    {
        using var town = Town($"{Hidden};\"Wilma;Zandorzell;N;N\n198701152380;Ada;Ek;J;N\n");

        Assert.Equal(3, Assert.Single(town.Import().Issues).Line);
        Assert.Equal(1, town.Store.ReadProtectionReport()["population/personer.csv"]);
    }

    [Theory]
    [InlineData(Home, "")]
    [InlineData("", "Storgatan 2")]
    public void Import_CareOfThatComesLater_TellsNoProtectedName(string uuid, string street)
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;J;N", $"{Hidden};1980;{Home};Storgatan 2;;FASTIGHET;2024-05-01;");
        Assert.True(town.Import().Accepted);

        town.Add("later", "population", "2026-07-01", "delta", [
            ("folkbokforing.csv", $"{Registrations}{Other};1980;{uuid};{street};C/O Zandorzell;FASTIGHET;2026-06-01;"),
            ("undantag.csv", $"{Exemptions}dwelling:{Home};X02;2026-12-31;A;hälsar Zandorzell\nperson:{Other};X02;2026-12-31;A;hälsar Berg"),
        ]);
        Assert.True(town.Import("later").Accepted);

        Assert.All(town.Store.Load().SelectMany(d => d.Registrations), r => Assert.Empty(r.CareOf));
        Assert.Equal([string.Empty, "hälsar Berg"], town.Store.Load().SelectMany(d => d.Exemptions).Select(e => e.Motivation));
        AssertGone(town, "Zandorzell");
    }

    [Fact]
    public void Import_BrokenNumberWithoutAFlag_IsReported()
    {
        using var town = Town("198501122380;Wilma;Zandorzell;N;N");

        Assert.Equal("population/personer.csv", Assert.Single(town.Import().Issues).File);
        Assert.Empty(town.Store.ReadProtectionReport());
    }

    [Fact]
    public void Import_CareOfACompany_TellsNoProtectedName()
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;J;N", $"{Hidden};1980;{Home};;;FASTIGHET;2024-05-01;").Add(
            "company", "company", "2026-06-30", "full",
            [
                ("foretag.csv",
                    $"{Companies}5560160680;Falska AB;{Home};C/O Zandorzell\n5560743089;Kvarnen AB;{OtherHome};C/O Berg\n"
                    + $"5560125790;Bruket AB;{Home};C/O Vikander"),
            ]);

        Assert.True(town.Import().Accepted);

        Assert.Equal(
            [string.Empty, "C/O Berg", "C/O Vikander"],
            town.Store.Load().SelectMany(d => d.Companies).Select(c => c.CareOf));
        Assert.Equal(1, town.Store.ReadProtectionReport()["company/foretag.csv"]);
        AssertGone(town, "Zandorzell");
    }

    [Theory]
    [InlineData($"se {Hidden}")]
    [InlineData("(19850112-2389)")]
    [InlineData("se 850112-2389, 850112 2389")]
    [InlineData($"se {Other} och 8501122389.")]
    public void Import_MotivationWithTheNumberOfAProtectedPerson_IsNotStored(string motivation)
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;J;N").Add(
            "exempt", "population", "2026-06-30", "delta", [("undantag.csv", Exemption(motivation))]);

        Assert.True(town.Import().Accepted);

        Assert.Empty(Assert.Single(town.Store.Load().SelectMany(d => d.Exemptions)).Motivation);
        Assert.Equal(1, town.Store.ReadProtectionReport()["exempt/undantag.csv"]);
    }

    [Fact]
    public void Import_MotivationWithTheNumberOfARememberedPerson_IsNotStored()
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;J;N");
        Assert.True(town.Import().Accepted);
        town.Add("exempt", "population", "2026-07-01", "delta", [("undantag.csv", Exemption($"se {Hidden}"))]);

        Assert.True(town.Import("exempt").Accepted);

        Assert.Empty(Assert.Single(town.Store.Load().SelectMany(d => d.Exemptions)).Motivation);
    }

    [Fact]
    public void Import_FlagAppearsLater_ClearsTheStoredTexts()
    {
        using var town = Town($"{Hidden};Wilma;Zandorzell;N;N", $"{Hidden};1980;{Home};;;FASTIGHET;2024-05-01;")
            .Add("company", "company", "2026-06-30", "full", [("foretag.csv", $"{Companies}5560160680;Falska AB;{Home};C/O Zandorzell")])
            .Add("exempt", "population", "2026-06-30", "delta", [("undantag.csv", Exemption($"se {Hidden}"))]);
        Assert.True(town.Import().Accepted);
        Assert.Equal("C/O Zandorzell", Assert.Single(town.Store.Load().SelectMany(d => d.Companies)).CareOf);
        Assert.Equal($"se {Hidden}", Assert.Single(town.Store.Load().SelectMany(d => d.Exemptions)).Motivation);

        town.Add("later", "population", "2026-07-01", "delta", [("personer.csv", $"{Persons}{Hidden};Wilma;Zandorzell;J;N")]);

        Assert.True(town.Import("later").Accepted);
        Assert.Empty(Assert.Single(town.Store.Load().SelectMany(d => d.Companies)).CareOf);
        Assert.Empty(Assert.Single(town.Store.Load().SelectMany(d => d.Exemptions)).Motivation);
        AssertGone(town, Hidden, "Zandorzell");
    }

    private static string Exemption(string motivation) => $"{Exemptions}person:{Other};X02;2026-12-31;A;{motivation}";

    private static (FileReport Registrations, FileReport Persons) FilesOf(ImportResult result)
    {
        var files = Assert.Single(result.Deliveries).Files;
        return (files.Single(f => f.Name == "folkbokforing.csv"), files.Single(f => f.Name == "personer.csv"));
    }

    /// <summary>Somebody unprotected at a home, and the rows of a test; whoever is in them lived elsewhere before.</summary>
    private static Municipality Town(string persons, string registrations = "") => new Municipality().Add(
        "population", "population", "2026-06-30", "full",
        [
            ("personer.csv", $"{Persons}{Other};Bo;Berg;N;N\n{persons}"),
            ("folkbokforing.csv",
                $"{Registrations}{Other};1980;{OtherHome};;;FASTIGHET;2024-05-01;\n"
                + (registrations.Length == 0 ? string.Empty : $"{Hidden};1980;{OtherHome};;;FASTIGHET;2021-05-01;2022-05-01\n{registrations}")),
        ]);

    private static void AssertGone(Municipality town, params string[] texts)
    {
        foreach (var file in Directory.GetFiles(town.Data, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            Assert.All(texts, text => Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0, $"A text is in {file}."));
        }
    }
}
