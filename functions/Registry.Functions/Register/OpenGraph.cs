using Registry.Functions.Evaluation;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Population.Building;

namespace Registry.Functions.Register;

/// <summary>The snapshot of one evaluation, opened from its file.</summary>
public sealed class OpenGraph : IDisposable
{
    public OpenGraph(EvaluationRow evaluation, string path)
    {
        Evaluation = evaluation;
        Snapshot = PopulationSnapshot.Open(path);
        Engine = new(Graph);
        Views = new(Graph);
    }

    public EvaluationRow Evaluation { get; }

    public PopulationSnapshot Snapshot { get; }

    public GraphSnapshot Graph => Snapshot.Graph;

    public QueryEngine Engine { get; }

    public CallerViews Views { get; }

    /// <summary>Unmaps the file; only when the program ends, since anybody may still be reading.</summary>
    public void Dispose() => Snapshot.Dispose();
}
