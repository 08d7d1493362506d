using System.Globalization;
using System.Xml;

namespace Registry.Graph.QuikGraph.Exports;

/// <summary>
/// The properties that an XML file declares ahead. GraphML and GEXF give each one type, so a name that stands for
/// several is declared once for each.
/// </summary>
internal sealed class XmlAttributes
{
    private readonly Dictionary<(string Name, string Type), string> _ids = [];

    public XmlAttributes(string prefix, IEnumerable<(string Name, ColumnType Type)> columns)
    {
        foreach (var declared in columns.SelectMany(c => Types(c.Type).Select(t => (c.Name, Type: t))).Distinct())
        {
            _ids.Add(declared, string.Create(CultureInfo.InvariantCulture, $"{prefix}{_ids.Count}"));
            All.Add((_ids[declared], Clean(declared.Name), declared.Type));
        }
    }

    public List<(string Id, string Name, string Type)> All { get; } = [];

    public string IdOf(string name, Value value) => _ids[(name, TypeOf(value))];

    /// <summary>The text of a value; what XML 1.0 cannot hold, most control characters, becomes U+FFFD.</summary>
    public static string Text(Value value) => Clean(ValueFormat.Text(value));

    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
            {
                return Replace(text);
            }
        }

        return text;
    }

    public static XmlWriter Open(Stream output) => XmlWriter.Create(output, new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    });

    private static string Replace(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(characters[i]))
            {
                characters[i] = '\uFFFD';
            }
        }

        return new(characters);
    }

    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Boolean => "boolean",
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        _ => "string",
    };

    private static string[] Types(ColumnType type) => type switch
    {
        ColumnType.Boolean => ["boolean"],
        ColumnType.Int64 => ["long"],
        ColumnType.Double => ["double"],
        ColumnType.Mixed => ["boolean", "long", "double", "string"],
        _ => ["string"],
    };
}
