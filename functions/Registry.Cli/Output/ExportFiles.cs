using Registry.Functions.Register;
using Registry.Graph.QuikGraph.Exports;

namespace Registry.Cli.Output;

/// <summary>Writes an export as the file or the folder that --out names.</summary>
public static class ExportFiles
{
    public static void Write(GraphExport export, PartFormat format, string path)
    {
        if (format.Name == "csv")
        {
            OutputPlace.MakeFolder(path);
            OutputPlace.Replace(
                Path.Combine(path, CsvTables.NodesFile), file => Tables(file, t => CsvTables.WriteNodes(export.Part, export.Title, t)));
            OutputPlace.Replace(
                Path.Combine(path, CsvTables.RelationshipsFile), file => Tables(file, t => CsvTables.WriteRelationships(export.Part, t)));
            return;
        }

        OutputPlace.Replace(path, file => export.Write(format, file));
    }

    /// <summary>Writes texts, each under its own name and folder.</summary>
    public static void Write(IEnumerable<(string Name, string Text)> files, string folder)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            OutputPlace.MakeFolder(Path.GetDirectoryName(path)!);
            OutputPlace.Replace(path, file => Tables(file, t => t.Write(text)));
        }
    }

    private static void Tables(Stream file, Action<TextWriter> write)
    {
        using var text = new StreamWriter(file, leaveOpen: true);
        write(text);
    }
}
