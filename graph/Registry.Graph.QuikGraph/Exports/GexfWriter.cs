using System.Xml;

namespace Registry.Graph.QuikGraph.Exports;

/// <summary>GEXF 1.3, the format of Gephi.</summary>
public static class GexfWriter
{
    private const string Namespace = "http://gexf.net/1.3";
    private const string Labels = "labels";

    /// <summary>Writes a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="title">The words for a node.</param>
    /// <param name="output">Where to.</param>
    public static void Write(GraphPart part, Func<int, string> title, Stream output)
    {
        using var xml = XmlAttributes.Open(output);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "static");
        var nodes = Declare(xml, "node", new("pn", part.Graph.NodeColumns()), (Labels, Labels, "string"));
        var edges = Declare(xml, "edge", new("pr", part.Graph.RelationshipColumns()));
        xml.WriteStartElement("nodes");
        foreach (var node in part.Vertices)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", Names.Node(node));
            xml.WriteAttributeString("label", XmlAttributes.Clean(title(node)));
            var labels = Value.From(Names.Labels(part, node));
            Values(xml, part.Graph.NodeProperties(node).Select(p => (nodes.IdOf(p.Name, p.Value), p.Value)).Prepend((Labels, labels)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var edge in part.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", Names.Relationship(edge.Number));
            xml.WriteAttributeString("source", Names.Node(edge.Source));
            xml.WriteAttributeString("target", Names.Node(edge.Target));

            // Edges of different kinds may join the same two nodes.
            xml.WriteAttributeString("kind", XmlAttributes.Clean(part.Graph.Type(edge.Number)));
            xml.WriteAttributeString("label", XmlAttributes.Clean(part.Graph.Type(edge.Number)));
            Values(xml, part.Graph.RelationshipProperties(edge.Number).Select(p => (edges.IdOf(p.Name, p.Value), p.Value)));
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private static XmlAttributes Declare(
        XmlWriter xml, string domain, XmlAttributes properties, params (string Id, string Name, string Type)[] own)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", domain);
        foreach (var (id, name, type) in own.Concat(properties.All))
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        return properties;
    }

    private static void Values(XmlWriter xml, IEnumerable<(string Id, Value Value)> values)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (id, value) in values)
        {
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", id);
            xml.WriteAttributeString("value", XmlAttributes.Text(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
