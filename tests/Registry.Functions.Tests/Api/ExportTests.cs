using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Register;
using Registry.Functions.State;
using Registry.Graph.QuikGraph.Exports;

namespace Registry.Functions.Tests.Api;

/// <summary>Exports hold what the caller sees and nothing else, and each is a logged look-up.</summary>
public sealed class ExportTests(Town town) : IClassFixture<Town>
{
    private ApiClient Api => new(town.Stage.Services);

    [Theory]
    [InlineData("demo-analyst", Role.Analyst)]
    [InlineData("demo-social", Role.SocialServices)]
    [InlineData("demo-housing", Role.HousingCompany)]
    [InlineData("demo-audit", Role.InternalAudit)]
    public void Export_OfAnyPartInAnyFormat_HoldsNothingTheCallerMayNotSee(string key, Role role)
    {
        var caller = new Caller("x", role, role == Role.HousingCompany ? town.Company : null);
        var window = town.Stage.Get<CurrentGraph>().For(caller)!;
        var hidden = new HiddenValues(town).From(key);
        var parts = Parts(window, caller).ToList();
        Assert.NotEmpty(parts);
        Assert.True(hidden.Count > 100, "The town must hold much that the caller may not see.");

        foreach (var (part, format) in parts.SelectMany(p => PartFormat.All.Select(f => (p, f))))
        {
            Assert.DoesNotContain(Words(Text(part.ToBytes(format))), hidden.Contains);
        }
    }

    [Fact]
    public void Export_OfEverythingAsAnalyst_HoldsPersonsAndTheirHomes()
    {
        var export = GraphExport.All(town.Stage.Get<CurrentGraph>().For(new("x", Role.Analyst))!);

        using var document = JsonDocument.Parse(export.ToBytes(PartFormat.Find("json")!));

        var persons = document.RootElement.GetProperty("nodes").EnumerateArray().Count(n => n.GetProperty("labels")[0].GetString() == "Person");
        Assert.InRange(persons, 1000, town.Graph.GroupsWith("Person")[0].Count);
        Assert.Contains(document.RootElement.GetProperty("relationships").EnumerateArray(), r => r.GetProperty("type").GetString() == "REGISTERED_AT");
    }

    [Fact]
    public void Export_ByAnEntryThatTheLawForbids_IsRefusedWithTheLaw()
    {
        var window = town.Stage.Get<CurrentGraph>().For(new("x", Role.SocialServices))!;
        var dwelling = town.Values("Dwelling", "key").First();

        Assert.Contains("2001:637", Assert.Throws<ExportRefusedException>(() => GraphExport.All(window)).Message, StringComparison.Ordinal);
        Assert.Throws<ExportRefusedException>(() => GraphExport.Around(window, "Dwelling", dwelling, 1));
        var person = town.Values("Person", "id").First();
        Assert.Throws<ExportRefusedException>(() => GraphExport.Around(window, "Person", person, GraphExport.MaxStepsFromEntry + 1));
    }

    [Theory]
    [InlineData("graphml", "application/graphml+xml")]
    [InlineData("gexf", "application/gexf+xml")]
    public async Task ExportCase_AsXml_IsTheCasesPictureAndLogged(string format, string mediaType)
    {
        var id = town.FirstCase(Role.Analyst);
        var (status, answer) = await Api.Call("GET", $"cases/{id}/export?format={format}", "demo-analyst", "control");
        var row = town.Stage.Get<LookupLog>().Read(0, 1)[0];
        var (_, picture) = await Api.Call("GET", $"cases/{id}/graph", "demo-analyst", "control");

        Assert.Equal(200, status);
        Assert.Equal(mediaType, PartFormat.Find(format)!.MediaType);
        Assert.Equal(("case_export", $"{id} {format}", "control"), (row.Action, row.Text, row.Purpose));
        Assert.Contains(":", row.Subjects, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(picture);
        Assert.Superset(
            document.RootElement.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()).ToHashSet(),
            XDocument.Parse(answer).Descendants().Where(e => e.Name.LocalName == "node").Select(e => e.Attribute("id")?.Value).ToHashSet());
    }

    [Fact]
    public async Task ExportCase_UnknownFormatOrForeignCase_IsRefused()
    {
        var id = town.FirstCase(Role.HousingCompany);

        Assert.Equal(400, (await Api.Call("GET", $"cases/{id}/export?format=exe", "demo-housing")).Status);
        Assert.Equal(404, (await Api.Call("GET", $"cases/{id}/export?format=dot", "demo-analyst")).Status);
        Assert.Equal(400, (await Api.Call("GET", $"cases/{id}/export?format=dot", "demo-housing", purpose: null)).Status);
    }

    [Fact]
    public void Lookups_OfASubject_ShowTheExportOfEverything()
    {
        var log = town.Stage.Get<LookupLog>();
        log.Append(new("x", "analyst", string.Empty, "control", string.Empty, "export", "--all", [GraphExport.Everything]));

        Assert.Contains(log.Read(0, 5, "person:nobody"), r => r.Text == "--all");
    }

    [Fact]
    public async Task CaseGraph_TellsTheChainsToWhatTheFindingsName()
    {
        var told = 0;
        foreach (var found in town.Stage.Get<CaseStore>().List(new("x", Role.Analyst)).Take(30))
        {
            var (_, answer) = await Api.Call("GET", $"cases/{found.Id}/graph", "demo-analyst", "control");
            using var document = JsonDocument.Parse(answer);
            var (nodes, edges) = (Ids(document, "nodes"), Ids(document, "edges"));
            foreach (var chain in document.RootElement.GetProperty("chains").EnumerateArray())
            {
                told++;
                Assert.Contains(chain.GetProperty("to").GetString(), nodes);
                Assert.All(chain.GetProperty("edges").EnumerateArray(), e => Assert.Contains(e.GetString(), edges));
                Assert.Equal(
                    chain.GetProperty("edges").GetArrayLength(), chain.GetProperty("textSv").GetString()!.Split("; ").Length);
            }

            Assert.All(document.RootElement.GetProperty("ranks").EnumerateArray(), r => Assert.Contains(r.GetProperty("id").GetString(), nodes));
        }

        Assert.True(told > 20, "The town's findings must name things that hang together.");
    }

    private static HashSet<string?> Ids(JsonDocument document, string name) =>
        document.RootElement.GetProperty(name).EnumerateArray().Select(n => n.GetProperty("id").GetString()).ToHashSet();

    private IEnumerable<GraphExport> Parts(RegisterWindow window, Caller caller)
    {
        var hops = window.View.EntryKeys.Count > 0 ? GraphExport.MaxStepsFromEntry : 3;
        foreach (var (label, property) in new[] { ("Person", "id"), ("Decision", "id"), ("Lease", "key"), ("Company", "orgno"), ("Dwelling", "key") })
        {
            if (!window.View.EntryKeys.TryGetValue(label, out var entries) || entries.Contains(property))
            {
                var found = town.Values(label, property).Select(k => GraphExport.Around(window, label, k, hops)).OfType<GraphExport>();
                yield return found.FirstOrDefault() ?? new(window, Registry.Graph.QuikGraph.GraphPart.Of(window.Graph, [], []));
            }
        }

        foreach (var found in town.Stage.Get<CaseStore>().List(caller).Take(10))
        {
            yield return GraphExport.OfCase(window, caller, town.Stage.Get<CaseStore>().Find(caller, found.Id)!, town.Stage.Get<CaseStore>());
        }

        if (window.View.EntryKeys.Count == 0)
        {
            yield return GraphExport.All(window);
        }
    }

    private static string Text(byte[] file)
    {
        if (file is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(file);
        }

        using var archive = new ZipArchive(new MemoryStream(file));
        return string.Join('\n', archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', ',', ';', ':', '"', '(', ')', '<', '>', '=', '\n', '[', ']'], StringSplitOptions.RemoveEmptyEntries)];
}
