using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Registry.Population.Data;
using Registry.Population.Identifiers;

namespace Registry.Towns.Tests;

public sealed class TownGeneratorTests
{
    public static TheoryData<int> Sizes => [500, 5_000, 20_000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Write_WithTheSameOptions_GivesTheSameBytes(int people)
    {
        var options = new TownOptions { People = people, Seed = 11 };
        using var first = new TemporaryTown(options);
        using var second = new TemporaryTown(options);

        Assert.Equal(Hashes(first), Hashes(second));
    }

    [Fact]
    public void Write_WithAnotherSeed_GivesAnotherTown()
    {
        using var first = new TemporaryTown(new() { People = 500, Seed = 1 });
        using var second = new TemporaryTown(new() { People = 500, Seed = 2 });

        Assert.NotEqual(Hashes(first), Hashes(second));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Write_GivesAsManyPersonsAsAskedFor(int people)
    {
        using var town = new TemporaryTown(new() { People = people });

        Assert.Equal(people, town.Rows("population/personer.csv").Count());
        Assert.Equal(people, town.Report.People);
        Assert.Equal(town.Report.Dwellings, town.Rows("population/lagenheter.csv").Count());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Write_InATestTown_UsesTestNumbersOnly(int people)
    {
        using var town = new TemporaryTown(new() { People = people, Seed = 3 });

        var ids = Columns(town, "person_id", "relaterad_id", "sokande_id", "medsokande_id", "part_id", "mottagare_id",
            "andrahandshyresgast_id", "attestant_id").Where(id => id.Length == 12).ToHashSet();
        var persons = town.Rows("population/personer.csv").Select(r => r["person_id"]).ToList();

        Assert.Equal(persons.Count, persons.Distinct().Count());
        Assert.All(ids, id => Assert.True(ReferenceData.IsTestNumber(new(long.Parse(id)))));
        Assert.Empty(ids.Except(persons));
    }

    [Fact]
    public void Write_AboveTheTestList_LiesAHundredYearsAhead()
    {
        using var town = new TemporaryTown(new() { People = 40_000 });

        var persons = town.Rows("population/personer.csv").ToList();

        Assert.Equal("simulation", town.Report.Environment);
        Assert.Equal(new(2126, 6, 30), town.Report.Day);
        Assert.Equal(40_000, persons.Select(r => r["person_id"]).Distinct().Count());
        Assert.All(persons, r => Assert.True(IsWellFormed(r["person_id"])));
        Assert.All(persons, r => Assert.True(string.CompareOrdinal(r["fodelsedatum"], "2032-01-01") >= 0));
        Assert.All(
            Columns(town, "fran_datum", "till_datum", "startdatum", "registreringsdatum", "datum", "giltig_fran").Where(d => d.Length > 0),
            d => Assert.True(string.CompareOrdinal(d, "2027") > 0, d));
    }

    [Theory]
    [InlineData(100, "1980")]
    [InlineData(6_000_000, "1980")]
    [InlineData(1000, "0000")]
    public void Write_WithOptionsOutOfRange_IsRefused(int people, string municipality)
    {
        var options = new TownOptions { People = people, Municipality = municipality };

        Assert.Throws<ArgumentException>(() => new TemporaryTown(options));
    }

    [Fact]
    public void Write_IntoAFolderThatIsNotEmpty_IsRefused()
    {
        using var town = new TemporaryTown(new() { People = 500 });

        Assert.Throws<IOException>(() => TownGenerator.Write(town.Options, town.Folder, null));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Manifests_NameEveryFileWithRowsAndHash(int people)
    {
        using var town = new TemporaryTown(new() { People = people });

        foreach (var manifest in town.Files("manifest.json"))
        {
            var folder = Path.Combine(town.Folder, Path.GetDirectoryName(manifest)!);
            var files = JsonDocument.Parse(File.ReadAllText(Path.Combine(town.Folder, manifest))).RootElement.GetProperty("files");
            var named = files.EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Order(StringComparer.Ordinal);
            Assert.Equal(Directory.GetFiles(folder, "*.csv").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal), named);
            Assert.All(files.EnumerateArray(), f =>
            {
                var path = Path.Combine(folder, f.GetProperty("name").GetString()!);
                Assert.Equal(f.GetProperty("sha256").GetString(), Hash(path));
                Assert.Equal(f.GetProperty("rows").GetInt64(), File.ReadLines(path).LongCount() - 1);
            });
        }
    }

    [Fact]
    public void Registrations_OfAPerson_DoNotOverlap()
    {
        using var town = new TemporaryTown(new() { People = 20_000, Seed = 5 });

        foreach (var person in town.Rows("population/folkbokforing.csv").GroupBy(r => r["person_id"]))
        {
            var episodes = person.Select(r => (From: Day(r["fran_datum"]), To: r["till_datum"].Length == 0 ? DateOnly.MaxValue : Day(r["till_datum"])))
                .OrderBy(e => e.From).ToList();
            Assert.All(episodes, e => Assert.True(e.To >= e.From && e.From <= town.Report.Day));
            Assert.All(episodes.Zip(episodes.Skip(1)), p => Assert.True(p.Second.From > p.First.To));
        }
    }

    [Fact]
    public void Write_AtTwentyThousand_HasTheReferenceFigures()
    {
        using var town = new TemporaryTown(new());

        var active = town.Files("hyreskontrakt.csv").Sum(f => town.Rows(f).Count(r => r["slutdatum"].Length == 0));
        var households = town.Rows("social/bistandsbeslut.csv").Select(r => r["hushall_id"]).Distinct().Count();
        var companies = town.Rows("company/foretag.csv").Count();
        var associations = town.Rows("company/foreningar.csv").Select(r => r["orgnr"]).Distinct().Count();

        Assert.InRange(town.Report.Dwellings, 9_300, 10_300);
        Assert.InRange(active, 2_200, 2_900);
        Assert.InRange(households, 380, 650);
        Assert.InRange(companies, 1_500, 2_200);
        Assert.InRange(associations, 40, 80);
        Assert.InRange(town.Rows("population/personer.csv").Count(r => r["sekretessmarkering"] == "J" || r["skyddad_folkbokforing"] == "J"), 40, 90);
    }

    private static IEnumerable<string> Columns(TemporaryTown town, params string[] columns) =>
        from file in town.Files("*.csv")
        from row in town.Rows(file)
        from column in columns
        where row.ContainsKey(column) && row[column].Length > 0
        select row[column];

    private static bool IsWellFormed(string id)
    {
        var sum = 0;
        for (var i = 2; i < 12; i++)
        {
            var product = (id[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += (product / 10) + (product % 10);
        }

        var day = int.Parse(id[6..8]);
        return sum % 10 == 0 && id[..2] is "20" or "21" && new PersonId(long.Parse(id)).ToString() == id
            && DateOnly.TryParseExact($"{id[..6]}{(day > 60 ? day - 60 : day):D2}", "yyyyMMdd", out _);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<string> Hashes(TemporaryTown town) =>
        [.. town.Files("*").Select(f => $"{f} {Hash(Path.Combine(town.Folder, f))}"), Hash(town.TruthPath)];

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
