using System.Text;
using Registry.Import.Tests.Deliveries;

namespace Registry.Import.Tests.Protection;

/// <summary>Rejected rows are kept for correction: sealed, bounded, and none that leads to a protected person.</summary>
public sealed class RejectedRowsTests
{
    private const string Hidden = "198501122389";
    private const string Other = "198703222383";
    private const string Phone = "+46701740605";
    private const string Home = "7b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a01";
    private const string Returned = "person_id;avsandare;datum;orsak";

    [Fact]
    public void Import_BadRow_IsKeptSealedAndForItsOwner()
    {
        using var town = Town("N", $"{Returned}\n{Other};Kvarnen;2026-02-30;okänd \"på\" adressen\n{Other};Kvarnen;2026-02-03;");

        Assert.True(town.Import().Accepted);

        var row = Assert.Single(town.Store.ReadRejectedRows());
        Assert.Equal(("population/returpost.csv", 2), (row.File, row.Line));
        Assert.Equal($"{Other};Kvarnen;2026-02-30;okänd \"på\" adressen", row.Text);
        Assert.Equal([long.Parse(Other)], row.Persons);
        Assert.Equal("population/returpost.csv:2", row.ToString());
        Assert.DoesNotContain(Directory.GetFiles(town.Data), f => File.ReadAllBytes(f).AsSpan().IndexOf("Kvarnen"u8) >= 0);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in (string[])["rejected-rows.bin", "rejected-rows.key"])
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(town.Data, file)));
            }
        }
    }

    [Theory]
    [InlineData(0, Hidden + ";Kvarnen;x;")]
    [InlineData(0, "850112-2389;Kvarnen;x;")]
    [InlineData(0, "19850112-2389;Kvarnen;x;")]
    [InlineData(0, "8501122389;Kvarnen;2026-02-03;")]
    [InlineData(0, "198501122398;Kvarnen;2026-02-03;")]
    [InlineData(0, "198501122380;Kvarnen;2026-02-03;")]
    [InlineData(0, Other + ";Kvarnen;x;gäller 19850112-2389")]
    [InlineData(0, Other + ";Kvarnen;x;070-174 06 05")]
    [InlineData(0, Other + ";Kvarnen;x;c/o Zandorzell")]
    [InlineData(0, Other + ";Kvarnen;x;" + Home)]
    [InlineData(0, Other + ";Kvarnen;x;B-1")]
    [InlineData(0, "x;Kvarnen;x;" + Hidden)]
    [InlineData(0, "\"oavslutat;" + Hidden)]
    [InlineData(1, "x;Kvarnen;x;")]
    [InlineData(1, Other + ";Kvarnen;x;B-2")]
    [InlineData(1, "198703222384;Kvarnen;2026-02-03;")]
    public void Import_RowThatLeadsToAProtectedPerson_IsNotKept(int kept, string row)
    {
        using var town = Town("J", $"{Returned}\n{row}\n{Other};Kvarnen;2026-02-03;");

        Assert.True(town.Import().Accepted);
        Assert.Equal(kept, town.Store.ReadRejectedRows().Count);
    }

    [Fact]
    public void Import_FlagAppearsLater_TheKeptRowGoesTheSameDay()
    {
        using var town = Town("N", $"{Returned}\n{Hidden};Kvarnen;x;");
        Assert.True(town.Import().Accepted);
        Assert.Single(town.Store.ReadRejectedRows());

        town.Add("later", "population", "2026-07-01", "delta", [("personer.csv", Persons("J"))]);

        Assert.True(town.Import("later").Accepted);
        Assert.Empty(town.Store.ReadRejectedRows());
    }

    [Fact]
    public void Import_RememberedPersonInABrokenRowAlone_IsNeitherKeptNorMentioned()
    {
        using var town = Town("J", Returned);
        Assert.True(town.Import().Accepted);

        town.Add("later", "population", "2026-07-01", "delta", [("returpost.csv", $"{Returned}\n{Hidden};Kvarnen;x;\n{Other};Kvarnen;x;")]);

        var result = town.Import("later");
        Assert.Equal([3], result.Issues.Select(i => i.Line));
        Assert.Equal([3], town.Store.ReadRejectedRows().Select(r => r.Line));
    }

    [Fact]
    public void Import_SameDeliveryAgain_KeepsTheRows()
    {
        using var town = Town("N", $"{Returned}\n{Other};Kvarnen;x;");
        town.Import();
        town.Import();

        Assert.Single(town.Store.ReadRejectedRows());
    }

    [Fact]
    public void Import_HugeRowsAndManyRows_AreBounded()
    {
        var text = new StringBuilder(Returned).Append('\n').Append(Other).Append(";Kvarnen;x;").Append('a', 10_000_000).Append('\n');
        for (var row = 0; row < 1000; row++)
        {
            text.Append(Other).Append(";Kvarnen;x;").Append(row).Append('b', 10_000).Append('\n');
        }

        using var town = Town("N", text.ToString());

        Assert.True(town.Import().Accepted);
        Assert.InRange(new FileInfo(Path.Combine(town.Data, "rejected-rows.bin")).Length, 3_000_000, 5_000_000);
        Assert.DoesNotContain(town.Store.ReadRejectedRows(), r => r.Line == 2);
    }

    [Fact]
    public void Import_FileThatMayNameRealPersons_LeavesNoRow()
    {
        // Well formed and not on the list of test numbers.
        using var town = Town("N", $"{Returned}\n199006151238;Kvarnen;2026-02-03;");

        Assert.False(town.Import().Accepted);
        Assert.Empty(town.Store.ReadRejectedRows());
    }

    [Fact]
    public void Read_DamagedFileOrLostKey_NamesTheFile()
    {
        using var town = Town("N", $"{Returned}\n{Other};Kvarnen;x;");
        town.Import();
        var file = Path.Combine(town.Data, "rejected-rows.bin");
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Contains("rejected-rows.bin", Assert.Throws<InvalidDataException>(town.Store.ReadRejectedRows).Message, StringComparison.Ordinal);

        File.Delete(Path.Combine(town.Data, "rejected-rows.key"));
        Assert.Throws<InvalidDataException>(town.Store.ReadRejectedRows);
    }

    [Fact]
    public void Forget_RowsOfAnEarlierMoment_DeletesThem()
    {
        using var town = Town("N", $"{Returned}\n{Other};Kvarnen;x;");
        town.Import();
        var written = File.GetLastWriteTimeUtc(Path.Combine(town.Data, "rejected-rows.bin"));

        Assert.False(town.Store.ForgetRejectedRows(written));
        Assert.Single(town.Store.ReadRejectedRows());
        Assert.True(town.Store.ForgetRejectedRows(written.AddSeconds(1)));
        Assert.Empty(town.Store.ReadRejectedRows());
    }

    private static string Persons(string flag) =>
        "person_id;fornamn;efternamn;sekretessmarkering;skyddad_folkbokforing\n"
        + $"{Hidden};Wilma;Zandorzell;{flag};N\n{Other};Bo;Berg;N;N";

    /// <summary>A person with a telephone, a home and a decision, flagged or not, and the returned mail of a test.</summary>
    private static Municipality Town(string flag, string returned) => new Municipality()
        .Add(
            "population", "population", "2026-06-30", "full",
            [
                ("personer.csv", Persons(flag)),
                ("folkbokforing.csv", $"person_id;kommunkod;lagenhet_uuid;folkbokford_typ;fran_datum\n{Hidden};1980;{Home};FASTIGHET;2024-05-01"),
                ("kontaktuppgifter.csv", $"person_id;typ;varde;kalla\n{Hidden};telefon;{Phone};kommun"),
                ("returpost.csv", returned),
            ])
        .Add(
            "social", "social", "2026-06-30", "full",
            [
                ("bistandsbeslut.csv",
                    $"hushall_id;beslut_id;arende_nr;avser_manad;sokande_id;belopp_beviljat\nH-1;B-1;E-1;2026-02;{Hidden};100\nH-2;B-2;E-2;2026-02;{Other};100"),
            ],
            controller: "population");
}
