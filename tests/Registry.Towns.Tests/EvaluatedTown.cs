using Registry.Import;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Towns.Tests;

/// <summary>A town that went the whole way from its files to findings.</summary>
internal sealed class EvaluatedTown : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("registry-town-data-");

    public EvaluatedTown(TownOptions options)
    {
        Town = new(options);
        var store = new DeliveryStore(_data.FullName);

        // A day before any town of the tests, so that a simulated birth lies in the future.
        Import = store.Import(Town.Folder, new() { Environment = options.Environment, Today = new(2026, 11, 1) });
        using var snapshot = PopulationBuilder.Build(store.Load(), options.TownDay);
        Evaluation = RuleEvaluator.Evaluate(snapshot.Graph, snapshot.Day, snapshot.Sources, RuleCatalog.Load());
    }

    public TemporaryTown Town { get; }

    public ImportResult Import { get; }

    public Evaluation Evaluation { get; }

    public void Dispose()
    {
        Town.Dispose();
        _data.Delete(recursive: true);
    }
}
