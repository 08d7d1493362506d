using Registry.Benchmarks;

namespace Registry.Towns.Tests;

/// <summary>Every benchmark also runs on small input, so that it cannot rot.</summary>
public sealed class BenchmarkTests
{
    [Fact]
    public void Run_OnASmallTown_MeasuresEveryStep()
    {
        var folder = Directory.CreateTempSubdirectory("registry-benchmark-");
        try
        {
            using var output = new StringWriter();

            BenchmarkRun.Run(new() { People = 600, Folder = folder.FullName, WithStart = false }, output);

            var table = output.ToString();
            Assert.All(
                ["Import with all checks", "Graph and derivations", "The sixteen rules", "- T07", "Save the snapshot",
                    "Open the snapshot", "Peak resident memory", "DuckDB", "Import against DuckDB"],
                step => Assert.Contains($"| {step}", table, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--people", "x")]
    [InlineData("--unknown")]
    public void TryRead_WithAnUnknownArgument_IsRefused(params string[] args) => Assert.False(BenchmarkOptions.TryRead(args, out _));
}
