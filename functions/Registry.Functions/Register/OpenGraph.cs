using Registry.Functions.Evaluation;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Population.Building;

namespace Registry.Functions.Register;

/// <summary>The snapshot of one evaluation, opened from its file.</summary>
public sealed class OpenGraph : IDisposable
{
    public OpenGraph(EvaluationRow evaluation, string path, GraphServer server)
    {
        Evaluation = evaluation;
        Snapshot = PopulationSnapshot.Open(path);
        Engine = new(Graph);
        Asked = server.IsUsed ? server.Engine(Graph) : Engine;
        Views = new(Graph);
    }

    public EvaluationRow Evaluation { get; }

    public PopulationSnapshot Snapshot { get; }

    public GraphSnapshot Graph => Snapshot.Graph;

    public QueryEngine Engine { get; }

    /// <summary>Gets the engine that callers' own queries go to: that of the settings.</summary>
    public IGraphEngine Asked { get; }

    public CallerViews Views { get; }

    /// <summary>Unmaps the file; only when the program ends, since anybody may still be reading.</summary>
    public void Dispose() => Snapshot.Dispose();
}
