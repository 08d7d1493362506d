using System.Globalization;

namespace Registry.Benchmarks;

/// <summary>The figures as one Markdown table; each is also told as it comes, because a run takes minutes.</summary>
internal sealed class BenchmarkTable(Action<string>? progress = null)
{
    private readonly List<(string Step, string Clock, string Processor, string Figure, string Budget)> _rows = [];

    public void Add(string step, Measurement time, string figure = "", string budget = "") =>
        Add((step, $"{time.Clock.TotalSeconds:0.00} s", $"{time.Processor.TotalSeconds:0.00} s", figure, budget));

    public void Add(string step, string figure, string budget = "") => Add((step, string.Empty, string.Empty, figure, budget));

    public void Write(TextWriter output)
    {
        output.WriteLine("| Step | Clock | Processor | Figure | Budget |");
        output.WriteLine("|---|---:|---:|---|---|");
        foreach (var row in _rows)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {row.Step} | {row.Clock} | {row.Processor} | {row.Figure} | {row.Budget} |"));
        }
    }

    private void Add((string Step, string Clock, string Processor, string Figure, string Budget) row)
    {
        _rows.Add(row);
        progress?.Invoke($"{row.Step}: {row.Clock} {row.Figure}");
    }
}
