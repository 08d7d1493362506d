using System.IO.Compression;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CsvHelper;

namespace Registry.Graph.QuikGraph.Tests.Exports;

/// <summary>Reads exports with other people's readers, or for Graphviz with one made for these tests.</summary>
internal static class Readers
{
    public static ReadGraph GraphMl(byte[] file)
    {
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var root = Xml(file).Root!;
        var names = root.Elements(ns + "key").ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("attr.name")!.Value);
        SortedDictionary<string, string> Properties(XElement element) => Sorted(element.Elements(ns + "data")
            .Where(d => d.Attribute("key")!.Value[0] == 'p')
            .Select(d => (names[d.Attribute("key")!.Value], d.Value)));
        string Own(XElement element, string key) => element.Elements(ns + "data").Single(d => d.Attribute("key")!.Value == key).Value;
        var graph = root.Element(ns + "graph")!;
        return new(
            [.. graph.Elements(ns + "node").Select(n => new ReadNode(n.Attribute("id")!.Value, Own(n, "labels"), Properties(n)))],
            [
                .. graph.Elements(ns + "edge").Select(e => new ReadEdge(
                    e.Attribute("id")!.Value, e.Attribute("source")!.Value, e.Attribute("target")!.Value, Own(e, "type"), Properties(e))),
            ]);
    }

    public static ReadGraph Gexf(byte[] file)
    {
        XNamespace ns = "http://gexf.net/1.3";
        var graph = Xml(file).Root!.Element(ns + "graph")!;
        var names = graph.Elements(ns + "attributes").Elements(ns + "attribute")
            .ToDictionary(a => a.Attribute("id")!.Value, a => a.Attribute("title")!.Value);
        IEnumerable<(string Id, string Value)> Values(XElement element) => element.Elements(ns + "attvalues").Elements()
            .Select(v => (v.Attribute("for")!.Value, v.Attribute("value")!.Value));
        SortedDictionary<string, string> Properties(XElement element) =>
            Sorted(Values(element).Where(v => v.Id[0] == 'p').Select(v => (names[v.Id], v.Value)));
        return new(
            [
                .. graph.Element(ns + "nodes")!.Elements().Select(n => new ReadNode(
                    n.Attribute("id")!.Value, Values(n).Single(v => v.Id == "labels").Value, Properties(n))),
            ],
            [
                .. graph.Element(ns + "edges")!.Elements().Select(e => new ReadEdge(
                    e.Attribute("id")!.Value, e.Attribute("source")!.Value, e.Attribute("target")!.Value,
                    e.Attribute("kind")!.Value, Properties(e))),
            ]);
    }

    public static ReadGraph Json(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        static SortedDictionary<string, string> Properties(JsonElement element) => Sorted(element.GetProperty("properties")
            .EnumerateObject().Select(p => (p.Name, p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()! : p.Value.GetRawText())));
        static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
        return new(
            [
                .. document.RootElement.GetProperty("nodes").EnumerateArray().Select(n => new ReadNode(
                    Text(n, "id"), string.Join(':', n.GetProperty("labels").EnumerateArray().Select(l => l.GetString())), Properties(n))),
            ],
            [
                .. document.RootElement.GetProperty("relationships").EnumerateArray().Select(e => new ReadEdge(
                    Text(e, "id"), Text(e, "from"), Text(e, "to"), Text(e, "type"), Properties(e))),
            ]);
    }

    /// <summary>Empty texts are not told from absent ones by the reader, so the caller leaves them out on both sides.</summary>
    public static ReadGraph Csv(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var (nodes, edges) = (Table(archive, "nodes.csv"), Table(archive, "relationships.csv"));
        return new(
            [.. nodes.Select(n => new ReadNode(n[":ID"], n[":LABEL"], Own(n)))],
            [.. edges.Select(e => new ReadEdge(e[":ID"], e[":START_ID"], e[":END_ID"], e[":TYPE"], Own(e)))]);
    }

    public static SortedDictionary<string, string> Sorted(IEnumerable<(string Name, string Value)> values) =>
        new(values.ToDictionary(v => v.Name, v => v.Value), StringComparer.Ordinal);

    private static SortedDictionary<string, string> Own(Dictionary<string, string> row) =>
        Sorted(row.Where(c => c.Key[0] != ':' && c.Value.Length > 0).Select(c => (c.Key, c.Value)));

    private static List<Dictionary<string, string>> Table(ZipArchive archive, string name)
    {
        using var content = new MemoryStream();
        using (var entry = archive.GetEntry(name)!.Open())
        {
            entry.CopyTo(content);
        }

        using var csv = CsvReader.Create(content.ToArray(), new CsvReaderOptions { Separator = ';', HasHeader = false });
        Assert.True(csv.Read());
        var header = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToList();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            Assert.Equal(header.Count, csv.FieldCount);
            rows.Add(header.Index().ToDictionary(h => h.Item, h => csv.GetString(h.Index)));
        }

        return rows;
    }

    private static XDocument Xml(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
