using System.Globalization;
using Registry.Graph;

namespace Registry.Benchmarks.Queries;

/// <summary>A graph as the files that <c>neo4j-admin database import</c> reads, one for each set of labels and each type.</summary>
internal static class Neo4jFiles
{
    public static IEnumerable<string> Constraints(GraphSnapshot graph) => graph.NodeGroups
        .Where(g => g.KeyProperty is not null).Select(g => (Label: g.Labels[0], g.KeyProperty)).Distinct()
        .Select(k => $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{k.Label}) REQUIRE n.{k.KeyProperty} IS UNIQUE");

    /// <summary>Gets the arguments of the import.</summary>
    public static IEnumerable<string> Arguments(GraphSnapshot graph, string folder) =>
    [
        "database", "import", "full", "neo4j", "--id-type=integer", "--overwrite-destination",
        .. graph.NodeGroups.Where(g => g.Count > 0).Select(g => $"--nodes={string.Join(':', g.Labels)}={PathOf(folder, g)}"),
        .. graph.RelationshipGroups.Where(g => g.Count > 0).Select(g => $"--relationships={g.Type}={PathOf(folder, g)}"),
    ];

    public static void Write(GraphSnapshot graph, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var group in graph.NodeGroups.Where(g => g.Count > 0))
        {
            Write(PathOf(folder, group), ":ID", group.Columns.Values, group.Count,
                row => string.Create(CultureInfo.InvariantCulture, $"{group.First + row}"));
        }

        foreach (var type in graph.RelationshipGroups.Where(g => g.Count > 0))
        {
            Write(PathOf(folder, type), ":START_ID,:END_ID", type.Columns.Values, type.Count,
                row => string.Create(CultureInfo.InvariantCulture, $"{type.Starts[row]},{type.Ends[row]}"));
        }
    }

    private static string PathOf(string folder, NodeGroup group) => Path.Combine(folder, $"node-{group.First}.csv");

    private static string PathOf(string folder, RelationshipGroup group) => Path.Combine(folder, $"{group.Type}.csv");

    private static void Write(string path, string head, IEnumerable<Column> columns, int count, Func<int, string> lead)
    {
        Column[] known = [.. columns.Where(c => TypeOf(c) is not null)];
        using var writer = new StreamWriter(path, append: false, new System.Text.UTF8Encoding(false), 1 << 20);
        writer.Write(head);
        foreach (var column in known)
        {
            writer.Write($",{column.Name}:{TypeOf(column)}");
        }

        for (var row = 0; row < count; row++)
        {
            writer.Write('\n');
            writer.Write(lead(row));
            foreach (var column in known)
            {
                writer.Write(',');
                writer.Write(TextOf(column[row]));
            }
        }
    }

    /// <summary>The type in the words of the import; none for a property of mixed types.</summary>
    private static string? TypeOf(Column column) => column switch
    {
        Int64Column => "long",
        DoubleColumn => "double",
        BooleanColumn => "boolean",
        DateColumn => "date",
        TextColumn => "string",
        _ => null,
    };

    private static string TextOf(Value value) => value.Kind switch
    {
        ValueKind.Null => string.Empty,
        ValueKind.Integer => value.AsInt64.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsDouble.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Date => value.AsDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => $"\"{value.AsText.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    };
}
