using System.Text.Json;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Import.Tests.Deliveries;

/// <summary>A municipality's deliveries as folders of CSV text, its data folder, and what the rules find in it.</summary>
internal sealed class Municipality : IDisposable
{
    public static DateOnly Day { get; } = new(2026, 6, 30);

    public string Root { get; } = Directory.CreateTempSubdirectory("registry-municipality-").FullName;

    public string Data => Path.Combine(Root, "data");

    public string Incoming => Path.Combine(Root, "in");

    public DeliveryStore Store => new(Data);

    /// <summary>Writes a delivery; a file is its name and its lines, the header first.</summary>
    public Municipality Add(
        string name, string partition, string day, string mode, (string File, string Lines)[] files, string? controller = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Incoming, name)).FullName;
        foreach (var (file, lines) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), lines + "\n");
        }

        File.WriteAllText(Path.Combine(folder, "manifest.json"), JsonSerializer.Serialize(new
        {
            source = "x",
            extractDate = day,
            controller = controller ?? partition,
            partition,
            mode,
            environment = "test",
            files = files.Select(f => new { name = f.File }),
        }));
        return this;
    }

    /// <summary>Imports one delivery, or the folder of all of them.</summary>
    public ImportResult Import(string? name = null) =>
        Store.Import(name is null ? Incoming : Path.Combine(Incoming, name), TestDelivery.Lenient);

    public Evaluation Evaluate(DateOnly? day = null)
    {
        using var snapshot = PopulationBuilder.Build(Store.Load(), day ?? Day);
        return RuleEvaluator.Evaluate(snapshot, RuleCatalog.Load(), cancellation: TestContext.Current.CancellationToken);
    }

    /// <summary>Gives the findings of some rules as `T01 lease:5560160680/K-1 3`.</summary>
    public string[] Found(params string[] rules) =>
        [.. Evaluate().Findings.Where(f => rules.Contains(f.RuleId)).Select(f => $"{f.RuleId} {f.SubjectType}:{f.SubjectKey} {f.Points}")];

    /// <summary>Gives the bytes of the snapshot of the day.</summary>
    public byte[] Bytes()
    {
        var path = Path.Combine(Root, "snapshot");
        using var snapshot = PopulationBuilder.Build(Store.Load(), Day);
        snapshot.Save(path);
        return File.ReadAllBytes(path);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
