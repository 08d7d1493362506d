using System.Text;

namespace Registry.Import.Tests.Protection;

/// <summary>A protected person leaves no trace: not in rows, lists, contacts, accounts, reports or any byte of the data folder.</summary>
public sealed class ProtectionTests : IDisposable
{
    // Protected, her other number, her child, and somebody else; all on the public lists.
    private const string Hidden = "198501122389";
    private const string HiddenEarlier = "198501122397";
    private const string Child = "201504122381";
    private const string Other = "198703222383";
    private const string Phone = "+46701740605";
    private const string Account = "5f2c9be0a1deadbeef";
    private const string Home = "7b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a01";

    private readonly string _root = Directory.CreateTempSubdirectory("registry-protect-").FullName;

    private string Data => Path.Combine(_root, "data");

    private DeliveryStore Store => new(Data);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Import_FlaggedPerson_IsGoneFromEveryFile()
    {
        WritePopulation("in/0-population", "2026-06-30", flag: "J");
        WriteOthers("in");

        var result = Import("in");

        Assert.True(result.Accepted, string.Join('\n', result.Issues));
        AssertGone();
        var loaded = Store.Load();
        Assert.Equal([Other], loaded.SelectMany(d => d.Persons).Select(p => p.Id.ToString()));
        Assert.All(loaded.SelectMany(d => d.SupplierPayments), p => Assert.Null(p.Approver));
        Assert.Equal([Other], loaded.SelectMany(d => d.Associations).SelectMany(a => a.Board).Select(b => b.ToString()));
        Assert.All(loaded.SelectMany(d => d.Employees), e => Assert.Null(e.SideJob));
        Assert.Equal("B-2", Assert.Single(loaded.SelectMany(d => d.Decisions)).DecisionId);
        Assert.Equal("U-3", Assert.Single(loaded.SelectMany(d => d.Payments)).PaymentId);
    }

    [Fact]
    public void Import_FlaggedPerson_LeavesAnonymousMarks()
    {
        WritePopulation("in/0-population", "2026-06-30", flag: "J");
        WriteOthers("in");
        Import("in");

        var mutes = Store.Load().SelectMany(d => d.Mutes).ToArray();

        Assert.Equal(Home, Assert.Single(mutes, m => m.ObjectType == "dwelling").Dwelling.Uuid.ToString());
        Assert.Equal("5560160680/K-1", Assert.Single(mutes, m => m.ObjectType == "lease").LeaseKey);
    }

    [Fact]
    public void Import_FlagAppearsLater_RewritesWhatWasStored()
    {
        WritePopulation("first/0-population", "2026-05-30", flag: "N");
        WriteOthers("first");
        Import("first");
        Assert.Contains(Store.Load().SelectMany(d => d.Persons), p => p.Id.ToString() == Hidden);
        WritePopulation("second/population", "2026-06-30", flag: "ja");

        Assert.True(Import("second").Accepted);

        AssertGone();
        Assert.Contains(Store.Load().SelectMany(d => d.Mutes), m => m.ObjectType == "lease");
    }

    [Fact]
    public void Import_LaterDeliveryOfARememberedPerson_IsCleanedWithoutTheFlag()
    {
        WritePopulation("first/0-population", "2026-05-30", flag: "J");
        WriteOthers("first");
        Import("first");
        WritePopulation("second/0-population", "2026-06-30", flag: "N");
        WriteOthers("second", "2026-06-30");

        Assert.True(Import("second").Accepted);

        AssertGone();
    }

    [Fact]
    public void Import_BrokenRowOfAProtectedPerson_IsNotMentioned()
    {
        WritePopulation("in/0-population", "2026-06-30", flag: "J");
        File.AppendAllText(
            Path.Combine(_root, "in/0-population/folkbokforing.csv"),
            $"{Hidden};1980;;FASTIGHET;2024-13-01;;\n\"19850112-2389\";1980\n{Other};1980;;FASTIGHET;2024-13-01;;\n");

        var result = Import("in");

        Assert.Equal([7, 7], result.Issues.Select(i => i.Line));
    }

    [Fact]
    public void Import_FlagInARowWithAnotherBrokenCell_CountsAllTheSame()
    {
        WritePopulation("in/0-population", "2026-06-30", flag: "J");
        var file = Path.Combine(_root, "in/0-population/personer.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Zandorzell;", "Zandorzell;ÅR1985", StringComparison.Ordinal));
        WriteOthers("in");

        Assert.True(Import("in").Accepted);

        AssertGone();
    }

    [Fact]
    public void Import_FlagOfARefusedDelivery_KeepsThePersonOutOfTheOthers()
    {
        WritePopulation("in/0-population", "2026-06-30", flag: "J");
        File.WriteAllText(Path.Combine(_root, "in/0-population/relationer.csv"), "person_id\n");
        WriteOthers("in");

        Assert.False(Import("in").Accepted);

        AssertGone();
        Assert.DoesNotContain(Store.Load(), d => d.Manifest.Partition == "population");
    }

    [Fact]
    public void ReadProtectionReport_AfterImport_TellsTheRoleHowManyRowsWereDropped()
    {
        WritePopulation("in/0-population", "2026-06-30", flag: "J");
        WriteOthers("in");
        Import("in");

        var report = Store.ReadProtectionReport();

        Assert.Equal(2, report["0-population/personer.csv"]);
        Assert.Equal(3, report["0-population/folkbokforing.csv"]);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in new[] { "protection.json", "protection.key", "rejects.csv" })
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Data, file)));
            }
        }
    }

    [Fact]
    public void Import_ProtectedRegistration_ProtectsWithoutAFlag()
    {
        WritePopulation("in/0-population", "2026-06-30", flag: "N");
        File.AppendAllText(
            Path.Combine(_root, "in/0-population/folkbokforing.csv"), $"{Other};;;SKYDDAD;2026-01-01;;\n");

        Assert.True(Import("in").Accepted);

        Assert.DoesNotContain(Store.Load().SelectMany(d => d.Persons), p => p.Id.ToString() == Other);
    }

    private ImportResult Import(string folder) => Store.Import(Path.Combine(_root, folder), TestDelivery.Lenient);

    private void WritePopulation(string folder, string day, string flag)
    {
        Write(folder, "population", day, new()
        {
            ["personer.csv"] = "person_id;hanvisning;sekretessmarkering;skyddad_folkbokforing;fornamn;efternamn;fodelsedatum\n"
                + $"{Hidden};{HiddenEarlier};{flag};N;Wilma;Zandorzell;\n{HiddenEarlier};;N;N;Wilma;Zandorzell;\n{Other};;N;N;Bo;Berg;\n",
            ["folkbokforing.csv"] = "person_id;kommunkod;lagenhet_uuid;folkbokford_typ;fran_datum;till_datum;careof\n"
                + $"{Other};1980;{Home};FASTIGHET;2024-05-01;;C/O ZANDORZELL\n{Hidden};1980;{Home};FASTIGHET;2024-05-01;;\n{HiddenEarlier};1980;3b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a02;FASTIGHET;2020-05-01;2024-04-30;\n",
            ["relationer.csv"] = $"person_id;relaterad_id;relationstyp\n{Other};{Hidden};M\n{Child};{HiddenEarlier};MO\n",
            ["kontaktuppgifter.csv"] = $"person_id;typ;varde;kalla\n{Hidden};telefon;{Phone};kommun\n{Other};telefon;0701740605;kommun\n",
            ["undantag.csv"] = "objekt;kod;giltig_till;beslutad_av\n"
                + $"person:{Hidden};X01;2026-12-31;A\ncontact:{Phone};X02;2026-12-31;A\naccount:{Account};X03;2026-12-31;A\ncompany:{Hidden};X04;2026-12-31;A\n",
        });
    }

    private void WriteOthers(string folder, string day = "2026-05-30")
    {
        Write($"{folder}/housing", "housing", day, new()
        {
            ["hyreskontrakt.csv"] = "kontrakt_id;bolag_orgnr;lagenhet_uuid;kontraktstyp;startdatum\n"
                + $"K-1;5560160680;{Home};forsta_hand;2024-05-01\n",
            ["kontraktsparter.csv"] = $"kontrakt_id;part_id;roll\nK-1;{Hidden};huvudhyresgast\nK-1;{Other};medhyresgast\n",
        });
        Write($"{folder}/social", "social", day, new()
        {
            ["bistandsbeslut.csv"] = "hushall_id;beslut_id;arende_nr;avser_manad;sokande_id;belopp_beviljat\n"
                + $"H-1;B-1;E-1;2026-02;{Other};100\nH-2;B-2;E-2;2026-02;{Other};100\n",
            ["bistand_medlemmar.csv"] = $"hushall_id;avser_manad;person_id;roll\nH-1;2026-02;{Hidden};barn\nH-2;2026-02;{Other};vuxen\n",
            ["utbetalningar.csv"] = "utbetalning_id;beslut_id;mottagare_id;datum;belopp;betalsatt;konto_nyckel;mottagartyp\n"
                + $"U-1;B-1;{Other};2026-02-01;100;konto;;annan\nU-2;B-3;{Hidden};2026-02-01;100;konto;{Account};sokande\n"
                + $"U-3;B-2;{Other};2026-02-01;100;konto;{Account};sokande\n",
        });
        Write($"{folder}/company", "company", day, new()
        {
            ["foretag.csv"] = $"orgnr;namn\n{Hidden};Zandorzell firma\n5560160680;Falska AB\n",
            ["foretagsroller.csv"] = $"orgnr;person_id;roll\n5560160680;{Hidden};ledamot\n{Hidden};{Other};suppleant\n",
            ["leverantorsbetalningar.csv"] = "faktura_id;orgnr;verksamhet;datum;belopp;konto_nyckel;attestant_id\n"
                + $"F-1;5560160680;ovrigt;2026-02-01;5;{Account};{Hidden}\nF-2;{Hidden};ovrigt;2026-02-01;5;;{Other}\n",
            ["foreningar.csv"] = "orgnr;namn;styrelse_ids;bidragsar;bidragstyp;konto_nyckel\n"
                + $"8020051952;Falska IF;{Hidden}|{Other};2026;a;{Account}\n",
        });
        Write($"{folder}/audit", "audit", day, new()
        {
            ["personal.csv"] = $"person_id;anstallning_fran;attestratt;bisyssla_orgnr\n{Hidden};2018-01-01;J;\n{Other};2018-01-01;J;{Hidden}\n",
        });
    }

    private void Write(string folder, string partition, string day, Dictionary<string, string> files)
    {
        var path = Path.Combine(_root, folder);
        Directory.CreateDirectory(path);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(path, name), text);
        }

        var list = string.Join(',', files.Keys.Select(n => $$"""{"name":"{{n}}"}"""));
        File.WriteAllText(
            Path.Combine(path, "manifest.json"),
            $$"""
            {"source":"x","extractDate":"{{day}}","controller":"{{partition}}","partition":"{{partition}}","mode":"full",
            "environment":"test","files":[{{list}}]}
            """);
    }

    // Texts are stored as UTF-8 and person ids as variable-length integers: both are looked for in every file.
    private void AssertGone()
    {
        foreach (var file in Directory.GetFiles(Data, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var text in new[] { Hidden, HiddenEarlier, Phone, Account, "Zandorzell", "ZANDORZELL" })
            {
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0, $"A text of the person is in {file}.");
            }

            Assert.False(bytes.AsSpan().IndexOf(Variable(long.Parse(Hidden))) >= 0, $"The number is in {file}.");
            Assert.False(bytes.AsSpan().IndexOf(Variable(long.Parse(HiddenEarlier))) >= 0, $"The earlier number is in {file}.");
        }
    }

    private static byte[] Variable(long value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(0x80 | (value & 0x7F)));
        }

        return [.. bytes, (byte)value];
    }
}
