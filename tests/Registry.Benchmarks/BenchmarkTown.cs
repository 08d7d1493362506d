using Registry.Towns;

namespace Registry.Benchmarks;

/// <summary>A town to measure on, made once for every version of the generator.</summary>
internal sealed record BenchmarkTown(string Folder, TownOptions Options)
{
    /// <summary>Gets the CSV files.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public long Bytes => Files.Sum(f => new FileInfo(f).Length);

    public static BenchmarkTown Get(string parent, int people)
    {
        var options = new TownOptions { People = people };
        var version = typeof(TownGenerator).Module.ModuleVersionId.ToString("N")[..8];
        var folder = Path.Combine(parent, $"town-{people}-{version}");
        var done = folder + ".done";
        if (!File.Exists(done))
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            TownGenerator.Write(options, folder, null);
            File.WriteAllText(done, string.Empty);
        }

        return new(folder, options);
    }

    /// <summary>Reads every file once, so that nobody pays for a cold disk.</summary>
    public void Touch()
    {
        var buffer = new byte[1 << 20];
        foreach (var file in Files)
        {
            using var stream = File.OpenRead(file);
            while (stream.Read(buffer) > 0)
            {
                // The bytes are in the cache of the system now.
            }
        }
    }
}
