using System.Globalization;

namespace Registry.Benchmarks;

/// <summary>What to measure.</summary>
internal sealed record BenchmarkOptions
{
    public int People { get; init; } = 1_000_000;

    /// <summary>Gets where towns and their data are kept.</summary>
    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "registry-benchmarks");

    /// <summary>Gets a value indicating whether only queries are measured, on the graph of an earlier run.</summary>
    public bool OnlyQueries { get; init; }

    /// <summary>Gets a value indicating whether only loads of a Neo4j server by two ways are measured, on a smaller town.</summary>
    public bool OnlyLoads { get; init; }

    /// <summary>Gets a value indicating whether other programs are started too: the built one, and Neo4j.</summary>
    public bool WithStart { get; init; } = true;

    public static bool TryRead(string[] args, out BenchmarkOptions options)
    {
        options = new();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--people" when i + 1 < args.Length
                    && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var people):
                    options = options with { People = people };
                    i++;
                    break;
                case "--folder" when i + 1 < args.Length:
                    options = options with { Folder = args[++i] };
                    break;
                case "--without-start":
                    options = options with { WithStart = false };
                    break;
                case "--only-queries":
                    options = options with { OnlyQueries = true };
                    break;
                case "--only-loads":
                    options = options with { OnlyLoads = true };
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
