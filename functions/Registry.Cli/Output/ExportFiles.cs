using Registry.Functions.Register;
using Registry.Graph.QuikGraph.Exports;

namespace Registry.Cli.Output;

/// <summary>Writes an export whole or not at all; a part that is cut off by a full disk must not pass for one.</summary>
public static class ExportFiles
{
    public static void Write(GraphExport export, PartFormat format, string path)
    {
        if (format.Name == "csv")
        {
            Directory.CreateDirectory(path);
            Replace(Path.Combine(path, CsvTables.NodesFile), file => Tables(file, t => CsvTables.WriteNodes(export.Part, export.Title, t)));
            Replace(Path.Combine(path, CsvTables.RelationshipsFile), file => Tables(file, t => CsvTables.WriteRelationships(export.Part, t)));
            return;
        }

        Replace(path, file => export.Write(format, file));
    }

    /// <summary>Writes texts, each under its own name and folder.</summary>
    public static void Write(IEnumerable<(string Name, string Text)> files, string folder)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static void Tables(Stream file, Action<TextWriter> write)
    {
        using var text = new StreamWriter(file, leaveOpen: true);
        write(text);
    }

    private static void Replace(string path, Action<Stream> write)
    {
        var unfinished = path + ".part";
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(file);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
