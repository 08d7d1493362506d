using System.Text.Json;

namespace Registry.Towns.Tests;

public sealed class PlantedCaseTests
{
    private static readonly string[] Rules =
        ["A02", "A03", "A04", "A08", "B03", "B04", "B06", "C01", "C02", "C05", "I01", "I05", "I06", "T01", "T03", "T07"];

    [Theory]
    [InlineData(500)]
    [InlineData(5_000)]
    [InlineData(20_000)]
    public void Write_PlantsASchemeOfEveryRuleAndNotFewerLookAlikes(int people)
    {
        using var town = new TemporaryTown(new() { People = people, Seed = 7 });
        var cases = Cases(town);

        var planted = cases.Where(c => !IsInnocent(c)).SelectMany(c => Texts(c, "rules")).ToHashSet();

        Assert.Empty(Rules.Except(planted));
        Assert.True(cases.Count(IsInnocent) >= cases.Count(c => !IsInnocent(c)));
        Assert.Equal(town.Report.Schemes, cases.Count(c => !IsInnocent(c)));
        Assert.Equal(town.Report.LookAlikes, cases.Count(IsInnocent));
    }

    [Fact]
    public void Write_InATownOfTwentyThousand_PlantsEveryKindAtEveryLevel()
    {
        using var town = new TemporaryTown(new());
        var cases = Cases(town);

        var kinds = cases.Select(c => $"{Text(c, "kind")}/{Text(c, "variant")}").ToHashSet();

        Assert.Equal(["clear", "edge", "under"],
            cases.Where(c => !IsInnocent(c)).Select(c => Text(c, "level")).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Schemes.PlantingCatalogue.Schemes, p => Assert.Contains($"{p.Kind}/{p.Variant}", kinds));
        Assert.All(Schemes.PlantingCatalogue.LookAlikes, p => Assert.Contains($"{p.Kind}/{p.Variant}", kinds));
    }

    [Fact]
    public void Cases_NameWhatIsInTheFiles()
    {
        using var town = new TemporaryTown(new() { People = 5_000 });
        var persons = town.Rows("population/personer.csv").Select(r => r["person_id"]).ToHashSet();
        var dwellings = town.Rows("population/lagenheter.csv").Select(r => r["lagenhet_uuid"]).ToHashSet();
        var decisions = town.Rows("social/bistandsbeslut.csv").Select(r => r["beslut_id"]).ToHashSet();
        var companies = town.Rows("company/foretag.csv").Select(r => r["orgnr"]).ToHashSet();
        var leases = town.Files("hyreskontrakt.csv").SelectMany(town.Rows).Select(r => $"{r["bolag_orgnr"]}/{r["kontrakt_id"]}").ToHashSet();

        foreach (var subject in Cases(town).SelectMany(c => Items(c, "primary").Concat(Items(c, "related"))))
        {
            var key = Text(subject, "key");
            Assert.True(Text(subject, "type") switch
            {
                "person" => persons.Contains(key),
                "dwelling" => dwellings.Contains(key) || key.StartsWith("1980|", StringComparison.Ordinal),
                "decision" => decisions.Contains(key),
                "company" => companies.Contains(key),
                "lease" => leases.Contains(key),
                _ => key.Length > 0,
            });
        }
    }

    [Fact]
    public void LookAlikes_ShareNoSubjectWithASchemeOfTheirRules()
    {
        using var town = new TemporaryTown(new());
        var cases = Cases(town);
        var schemes = cases.Where(c => !IsInnocent(c)).SelectMany(c => Items(c, "primary").Concat(Items(c, "related")))
            .Select(s => $"{Text(s, "type")}:{Text(s, "key")}").ToHashSet();

        var shared = cases.Where(IsInnocent).SelectMany(c => Items(c, "primary")).Select(s => $"{Text(s, "type")}:{Text(s, "key")}")
            .Where(schemes.Contains);

        Assert.Empty(shared);
    }

    [Fact]
    public void ProtectedPersons_HaveASurnameThatNothingElseContains()
    {
        using var town = new TemporaryTown(new() { Seed = 9 });
        var truth = JsonDocument.Parse(File.ReadAllText(town.TruthPath)).RootElement;
        var surnames = truth.GetProperty("protected").EnumerateArray().Select(p => Text(p, "surname")).ToList();
        var ids = truth.GetProperty("protected").EnumerateArray().Select(p => Text(p, "person_id")).ToHashSet();

        var marked = town.Rows("population/personer.csv")
            .Where(r => r["sekretessmarkering"] == "J" || r["skyddad_folkbokforing"] == "J").ToList();
        var others = town.Rows("population/personer.csv").Where(r => !ids.Contains(r["person_id"])).Select(r => r["efternamn"]).ToHashSet();

        Assert.Equal(ids, marked.Select(r => r["person_id"]).ToHashSet());
        Assert.Equal(surnames.Count, surnames.Distinct().Count());
        Assert.Empty(others.Intersect(surnames));
        Assert.All(town.Rows("population/folkbokforing.csv").Where(r => r["folkbokford_typ"] == "SKYDDAD"),
            r => Assert.Equal(string.Empty, r["gatuadress"] + r["lagenhet_uuid"] + r["postnummer"]));
    }

    private static List<JsonElement> Cases(TemporaryTown town) =>
        [.. JsonDocument.Parse(File.ReadAllText(town.TruthPath)).RootElement.GetProperty("schemes").EnumerateArray()];

    private static bool IsInnocent(JsonElement planted) => planted.GetProperty("innocent").GetBoolean();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) => element.GetProperty(name).EnumerateArray();

    private static IEnumerable<string> Texts(JsonElement element, string name) => Items(element, name).Select(t => t.GetString()!);
}
