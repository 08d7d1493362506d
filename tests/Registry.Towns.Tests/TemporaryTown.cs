namespace Registry.Towns.Tests;

/// <summary>A town in a folder of its own that goes away with the test.</summary>
internal sealed class TemporaryTown : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("registry-town-");

    public TemporaryTown(TownOptions options)
    {
        Report = TownGenerator.Write(options, Folder, TruthPath);
        Options = options;
    }

    public TownOptions Options { get; }

    public TownReport Report { get; }

    public string Folder => Path.Combine(_root.FullName, "town");

    public string TruthPath => Path.Combine(_root.FullName, "truth.json");

    /// <summary>Reads a file as rows of cells by column; the files of a town hold no quotes but in one test.</summary>
    public IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var reader = new StreamReader(Path.Combine(Folder, file));
        var header = reader.ReadLine()!.Split(';');
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(';');
            Assert.Equal(header.Length, cells.Length);
            yield return header.Zip(cells).ToDictionary(p => p.First, p => p.Second);
        }
    }

    public IEnumerable<string> Files(string name) =>
        Directory.EnumerateFiles(Folder, name, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(Folder, f));

    public void Dispose() => _root.Delete(recursive: true);
}
