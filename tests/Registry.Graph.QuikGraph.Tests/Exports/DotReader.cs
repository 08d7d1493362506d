using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Graph.QuikGraph.Tests.Exports;

/// <summary>Reads the statements of the DOT language that a digraph of nodes and edges needs; anything else fails.</summary>
internal sealed partial class DotReader
{
    private readonly Queue<string> _tokens;
    private readonly List<ReadNode> _nodes = [];
    private readonly List<ReadEdge> _edges = [];

    private DotReader(string text) => _tokens = new(Token().Matches(text).Select(m => m.Value).Where(t => t.Trim().Length > 0));

    public static ReadGraph Read(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        Assert.Equal(string.Empty, Token().Replace(text, string.Empty));
        var reader = new DotReader(text);
        reader.Graph();
        return new(reader._nodes, reader._edges);
    }

    private void Graph()
    {
        Take("digraph");
        _tokens.Dequeue();
        Take("{");
        while (_tokens.Peek() != "}")
        {
            Statement(_tokens.Dequeue());
            Take(";");
        }

        Take("}");
        Assert.Empty(_tokens);
    }

    private void Statement(string first)
    {
        switch (_tokens.Peek())
        {
            case "=":
                _tokens.Dequeue();
                _tokens.Dequeue();
                break;
            case "->":
                _tokens.Dequeue();
                var target = _tokens.Dequeue();
                var edge = Attributes();
                _edges.Add(new(edge["id"], first, target, edge["data_type"], Properties(edge)));
                break;
            default:
                var attributes = Attributes();
                if (first != "node")
                {
                    _nodes.Add(new(first, attributes["data_labels"], Properties(attributes)));
                }

                break;
        }
    }

    private Dictionary<string, string> Attributes()
    {
        var all = new Dictionary<string, string>();
        for (Take("["); _tokens.Peek() != "]";)
        {
            var name = Text(_tokens.Dequeue());
            Take("=");
            all.Add(name, Text(_tokens.Dequeue()));
            if (_tokens.Peek() == ",")
            {
                _tokens.Dequeue();
            }
        }

        Take("]");
        return all;
    }

    private void Take(string token) => Assert.Equal(token, _tokens.Dequeue());

    private static SortedDictionary<string, string> Properties(Dictionary<string, string> attributes) => Readers.Sorted(
        attributes.Where(a => a.Key.StartsWith("data_property_", StringComparison.Ordinal)).Select(a => (a.Key[14..], a.Value)));

    private static string Text(string token) => token[0] == '"' ? Escape().Replace(token[1..^1], "$1") : token;

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|->|[A-Za-z_][A-Za-z_0-9]*|[{}\[\]=,;]|[ \n]
        """, RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("""\\(["\\])""")]
    private static partial Regex Escape();
}
