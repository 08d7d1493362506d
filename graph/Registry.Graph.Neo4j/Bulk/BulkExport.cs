using System.Globalization;
using System.Text.Json;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Writes a graph as a folder for <c>neo4j-admin database import full</c>: headers, shards, the arguments of the importer,
/// the statements that make the constraints, and a manifest. A database that is made from it can be loaded on.
/// </summary>
public static class BulkExport
{
    private const string Arguments = "import.args";
    private const string Schema = "schema.cypher";
    private const string Manifest = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes the folder, whole or not at all.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="day">The day that it is as of.</param>
    /// <param name="folder">The folder; it must not be there yet.</param>
    /// <param name="shardRows">The rows of a shard.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="IOException">The folder is there, or cannot be written.</exception>
    public static BulkManifest Write(GraphSnapshot graph, DateOnly day, string folder, int shardRows = 1_000_000)
    {
        var target = Path.GetFullPath(folder);
        if (Path.Exists(target))
        {
            throw new IOException("The folder for the bulk files must not be there yet.");
        }

        var unfinished = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            MakeFolder(unfinished);
            var manifest = WriteFiles(graph, day, unfinished, shardRows);
            Directory.Move(unfinished, target);
            return manifest;
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static BulkManifest WriteFiles(GraphSnapshot graph, DateOnly day, string folder, int shardRows)
    {
        BulkTable[] tables =
        [
            .. graph.NodeGroups.Where(group => group.Count > 0).Select(BulkTable.Of),
            .. graph.RelationshipGroups.SelectMany(group => BulkTable.Of(group, graph)),
        ];
        var snapshot = graph.Fingerprint();
        var shards = tables.SelectMany(table => Shards(table, shardRows)).ToList();
        var written = shards.AsParallel().AsOrdered().Select(shard => Write(folder, shard)).ToList();
        List<BulkManifestFile> files =
        [
            .. tables.Select(table => WriteText(folder, $"{table.Name}-header.csv", table.Header + "\n")),
            .. written.Select(shard => shard.File),
            .. WriteMarker(folder, snapshot, day),
            WriteText(folder, Arguments, ArgumentsOf(tables, written.Any(shard => shard.HasLineEnds))),
            WriteText(folder, Schema, string.Concat(ServerSchema.Constraints.Select(constraint => constraint + ";\n"))),
        ];
        var manifest = new BulkManifest(
            snapshot, day, graph.NodeCount, graph.RelationshipCount, [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)]);
        WriteText(folder, Manifest, JsonSerializer.Serialize(manifest, Json) + "\n");
        return manifest;
    }

    private static IEnumerable<(BulkTable Table, int Number, int First, int Count)> Shards(BulkTable table, int rows)
    {
        for (var first = 0; first < table.Count; first += rows)
        {
            yield return (table, (first / rows) + 1, first, Math.Min(rows, table.Count - first));
        }
    }

    private static (BulkManifestFile File, bool HasLineEnds) Write(
        string folder, (BulkTable Table, int Number, int First, int Count) shard)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{shard.Table.Name}-{shard.Number:0000}.csv");
        using var file = new BulkFile(folder, name);
        for (var i = 0; i < shard.Count; i++)
        {
            shard.Table.Write(shard.First + i, file);
        }

        return (new(name, shard.Count, file.Finish()), file.HasLineEnds);
    }

    private static BulkManifestFile WriteText(string folder, string name, string text, int rows = 0)
    {
        using var file = new BulkFile(folder, name);
        file.Write(text);
        return new(name, rows, file.Finish());
    }

    // The marker comes with the data: an imported database is whole, and knows what it holds.
    private static IEnumerable<BulkManifestFile> WriteMarker(string folder, string snapshot, DateOnly day)
    {
        var header = $"key:ID({LoadMarker.Label}),{string.Join(',', LoadMarker.BulkColumns)}\n";
        var row = string.Create(CultureInfo.InvariantCulture, $"load,{LoadMarker.Format},{snapshot},{day:yyyy-MM-dd},whole\n");
        yield return WriteText(folder, $"{LoadMarker.Label}-header.csv", header);
        yield return WriteText(folder, $"{LoadMarker.Label}-0001.csv", row, rows: 1);
    }

    private static string ArgumentsOf(IEnumerable<BulkTable> tables, bool hasLineEnds)
    {
        List<string> lines =
        [
            "--overwrite-destination=true", "--id-type=string", "--strict=true",
            $"--multiline-fields={(hasLineEnds ? "true" : "false")}",
            .. tables.Select(table => $"{table.Option}={table.Name}-header.csv,{table.Name}-[0-9]+.csv"),
            $"--nodes={LoadMarker.Label}={LoadMarker.Label}-header.csv,{LoadMarker.Label}-[0-9]+.csv",
        ];
        return string.Join('\n', lines) + "\n";
    }
}
