using System.Xml;

namespace Registry.Graph.QuikGraph.Exports;

/// <summary>GraphML: read by yEd, NetworkX, igraph, Gephi and Neo4j's APOC.</summary>
public static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string Labels = "labels";
    private const string Title = "title";
    private const string Type = "type";

    /// <summary>Writes a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="title">The words for a node.</param>
    /// <param name="output">Where to.</param>
    public static void Write(GraphPart part, Func<int, string> title, Stream output)
    {
        using var xml = XmlAttributes.Open(output);
        xml.WriteStartElement("graphml", Namespace);
        var nodes = Keys(xml, "node", new("pn", part.Graph.NodeColumns()), Labels, Title);
        var edges = Keys(xml, "edge", new("pr", part.Graph.RelationshipColumns()), Type);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "graph");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in part.Vertices)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", Names.Node(node));
            Data(xml, Labels, Names.Labels(part, node));
            Data(xml, Title, title(node));
            Properties(xml, nodes, part.Graph.NodeProperties(node));
            xml.WriteEndElement();
        }

        foreach (var edge in part.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", Names.Relationship(edge.Number));
            xml.WriteAttributeString("source", Names.Node(edge.Source));
            xml.WriteAttributeString("target", Names.Node(edge.Target));
            Data(xml, Type, part.Graph.Type(edge.Number));
            Properties(xml, edges, part.Graph.RelationshipProperties(edge.Number));
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private static XmlAttributes Keys(XmlWriter xml, string domain, XmlAttributes properties, params string[] own)
    {
        foreach (var (id, name, type) in own.Select(o => (o, o, "string")).Concat(properties.All))
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", domain);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        return properties;
    }

    private static void Properties(XmlWriter xml, XmlAttributes keys, IEnumerable<(string Name, Value Value)> properties)
    {
        foreach (var (name, value) in properties)
        {
            Data(xml, keys.IdOf(name, value), ValueFormat.Text(value));
        }
    }

    private static void Data(XmlWriter xml, string key, string text)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlAttributes.Clean(text));
        xml.WriteEndElement();
    }
}
