using System.Globalization;
using System.Text;
using Registry.Graph;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Temporal;

namespace Registry.Tck;

/// <summary>One way to write each value of a result table, from the table's text and from the engine's values.</summary>
internal sealed class TckValue(bool ignoreListOrder)
{
    public string Of(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.String => Quote(value.AsText),
        ValueKind.Boolean or ValueKind.Integer => ValueText.Of(value, CultureInfo.InvariantCulture),
        ValueKind.Float => Float(value.AsDouble),
        ValueKind.List => List(value.AsList.Select(v => Of(v, graph))),
        ValueKind.Map => Map(value.AsMap.Select(e => (e.Key, Of(e.Value, graph)))),
        ValueKind.Node => Node(value.AsNode, graph),
        ValueKind.Relationship => Relationship(value.AsRelationship, graph),
        ValueKind.Path => Path(value.AsPath, graph),
        _ => Quote(TemporalText.Of(value)),
    };

    public string Of(string cell) => new Reader(cell.Trim(), this).ReadAll();

    private static string Quote(string text) => $"'{text}'";

    private static string Float(double number) => "float " + (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);

    private string List(IEnumerable<string> items) =>
        $"[{string.Join(", ", ignoreListOrder ? items.Order(StringComparer.Ordinal) : items)}]";

    private static string Map(IEnumerable<(string Key, string Value)> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}"))}}}";

    private static string Entity(IEnumerable<string> labels, string map) =>
        string.Concat(labels.Order(StringComparer.Ordinal).Select(l => ":" + l)) + (map == "{}" ? "" : " " + map);

    private string Node(int node, GraphSnapshot graph)
    {
        var group = graph.NodeGroups[graph.GroupOf(node)];
        var properties = group.Columns.Keys.Select(k => (k, Value: graph.NodeProperty(node, k))).Where(p => !p.Value.IsNull);
        return $"({Entity(group.Labels, Map(properties.Select(p => (p.k, Of(p.Value, graph)))))})";
    }

    private string Relationship(int relationship, GraphSnapshot graph)
    {
        var type = graph.TypeOf(relationship);
        var properties = type.Columns.Keys.Select(k => (k, Value: graph.RelationshipProperty(relationship, k))).Where(p => !p.Value.IsNull);
        return $"[{Entity([type.Type], Map(properties.Select(p => (p.k, Of(p.Value, graph)))))}]";
    }

    private string Path(GraphPath path, GraphSnapshot graph)
    {
        var text = new StringBuilder("<").Append(Node(path.Nodes[0], graph));
        for (var i = 0; i < path.Length; i++)
        {
            var forward = graph.StartOf(path.Relationships[i]) == path.Nodes[i];
            text.Append(forward ? "-" : "<-").Append(Relationship(path.Relationships[i], graph)).Append(forward ? "->" : "-");
            text.Append(Node(path.Nodes[i + 1], graph));
        }

        return text.Append('>').ToString();
    }

    /// <summary>Reads the notation of the tables.</summary>
    private sealed class Reader(string text, TckValue writer)
    {
        private int _at;

        public string ReadAll()
        {
            var value = ReadValue();
            SkipBlanks();
            return _at == text.Length ? value : throw new FormatException($"The cell must end at {_at}: {text}");
        }

        private char Current => _at < text.Length ? text[_at] : '\0';

        private void SkipBlanks()
        {
            while (char.IsWhiteSpace(Current))
            {
                _at++;
            }
        }

        private string ReadValue()
        {
            SkipBlanks();
            return Current switch
            {
                '\'' => Quote(ReadText()),
                '[' when text[_at..].StartsWith("[:", StringComparison.Ordinal) => ReadEntity(']'),
                '[' => writer.List(ReadItems(']')),
                '{' => ReadMap(),
                '(' => ReadEntity(')'),
                '<' => ReadPath(),
                _ => ReadWord(),
            };
        }

        private string ReadText()
        {
            _at++;
            var value = new StringBuilder();
            while (Current != '\'')
            {
                if (Current == '\\')
                {
                    _at++;
                }

                value.Append(Current);
                _at++;
            }

            _at++;
            return value.ToString();
        }

        private List<string> ReadItems(char end)
        {
            _at++;
            var items = new List<string>();
            SkipBlanks();
            while (Current != end)
            {
                items.Add(ReadValue());
                SkipBlanks();
                if (Current == ',')
                {
                    _at++;
                    SkipBlanks();
                }
            }

            _at++;
            return items;
        }

        private string ReadMap()
        {
            _at++;
            var entries = new List<(string, string)>();
            SkipBlanks();
            while (Current != '}')
            {
                var key = ReadName();
                SkipBlanks();
                _at++;
                entries.Add((key, ReadValue()));
                SkipBlanks();
                if (Current == ',')
                {
                    _at++;
                    SkipBlanks();
                }
            }

            _at++;
            return Map(entries);
        }

        private string ReadName()
        {
            SkipBlanks();
            var start = _at;
            while (char.IsLetterOrDigit(Current) || Current == '_')
            {
                _at++;
            }

            return text[start.._at];
        }

        private string ReadEntity(char end)
        {
            var open = Current;
            _at++;
            var labels = new List<string>();
            var map = "{}";
            SkipBlanks();
            while (Current != end)
            {
                if (Current == ':')
                {
                    _at++;
                    labels.Add(ReadName());
                }
                else
                {
                    map = ReadMap();
                }

                SkipBlanks();
            }

            _at++;
            return open + Entity(labels, map) + end;
        }

        private string ReadPath()
        {
            _at++;
            var path = new StringBuilder("<");
            while (Current != '>' || path[^1] == '-')
            {
                path.Append(Current is '(' or '[' ? ReadValue() : Current.ToString());
                if (path[^1] is not (')' or ']'))
                {
                    _at++;
                }
            }

            _at++;
            return path.Append('>').ToString();
        }

        private string ReadWord()
        {
            var start = _at;
            while (_at < text.Length && Current is not (',' or ']' or '}' or ' '))
            {
                _at++;
            }

            var word = text[start.._at];
            return word is "null" or "true" or "false" || long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ? word
                : word == "Inf" ? Float(double.PositiveInfinity)
                : Float(double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture));
        }
    }
}
