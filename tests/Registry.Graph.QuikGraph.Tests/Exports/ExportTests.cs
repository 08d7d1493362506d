using FsCheck.Xunit;
using Registry.Graph.QuikGraph.Exports;

namespace Registry.Graph.QuikGraph.Tests.Exports;

/// <summary>What is written is read back the same, by readers that are not ours, and holds nothing that the view hides.</summary>
[Properties(Arbitrary = [typeof(RandomParts)], MaxTest = 300)]
public sealed class ExportTests
{
    [Property]
    public void GraphMl_AnyPart_IsReadBackTheSame(RandomPart part) => AssertSame(part, "graphml", Readers.GraphMl, XmlText);

    [Property]
    public void Gexf_AnyPart_IsReadBackTheSame(RandomPart part) => AssertSame(part, "gexf", Readers.Gexf, XmlText);

    [Property]
    public void Dot_AnyPart_IsReadBackTheSame(RandomPart part) =>
        AssertSame(part, "dot", DotReader.Read, text => text.Replace('\0', '\uFFFD'));

    [Property]
    public void Json_AnyPart_IsReadBackTheSame(RandomPart part) => AssertSame(part, "json", Readers.Json, text => text);

    [Property]
    public void Csv_AnyPart_IsReadBackTheSame(RandomPart part)
    {
        var expected = part.Expected();
        var withoutEmpty = new ReadGraph(
            [.. expected.Nodes.Select(n => n with { Properties = WithoutEmpty(n.Properties) })],
            [.. expected.Edges.Select(e => e with { Properties = WithoutEmpty(e.Properties) })]);

        Assert.Equal(withoutEmpty.Lines(t => t), Readers.Csv(Write(part, "csv")).Lines(t => t));
    }

    [Property(MaxTest = 30)]
    public void Write_Twice_GivesTheSameBytes(RandomPart part) =>
        Assert.All(PartFormat.All, f => Assert.Equal(Write(part, f.Name), Write(part, f.Name)));

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public void Xml_DeclaresEveryPropertyOnceBeforeTheGraphUsesIt(string format)
    {
        var text = System.Text.Encoding.UTF8.GetString(Write(new RandomPart(5), format));
        var root = System.Xml.Linq.XDocument.Parse(text).Root!;

        var declared = root.Descendants().Where(e => e.Name.LocalName is "key" or "attribute").Select(e => e.Attribute("id")!.Value).ToList();
        var used = root.Descendants().Select(e => e.Attribute(e.Name.LocalName == "data" ? "key" : "for")?.Value).OfType<string>()
            .Where(id => id is not "node" and not "edge").ToHashSet();

        Assert.Equal(declared.Distinct(), declared);
        Assert.NotEmpty(used);
        Assert.Subset(declared.ToHashSet(), used);
    }

    private static void AssertSame(RandomPart part, string format, Func<byte[], ReadGraph> read, Func<string, string> text) =>
        Assert.Equal(part.Expected().Lines(text), read(Write(part, format)).Lines(t => t));

    private static byte[] Write(RandomPart part, string format)
    {
        using var output = new MemoryStream();
        PartFormat.Find(format)!.Write(part.Whole, RandomPart.Title, output);
        return output.ToArray();
    }

    /// <summary>XML 1.0 has no way to write most control characters.</summary>
    private static string XmlText(string text) => string.Concat(
        text.EnumerateRunes().Select(r => r.Value is < 0x20 and not 9 and not 10 and not 13 or 0xFFFE ? "\uFFFD" : r.ToString()));

    private static SortedDictionary<string, string> WithoutEmpty(SortedDictionary<string, string> properties) =>
        Readers.Sorted(properties.Where(p => p.Value.Length > 0).Select(p => (p.Key, p.Value)));
}
