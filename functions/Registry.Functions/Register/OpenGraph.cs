using Registry.Functions.Evaluation;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Population.Building;

namespace Registry.Functions.Register;

/// <summary>The snapshot of one evaluation, opened from its file.</summary>
public sealed class OpenGraph(EvaluationRow evaluation, PopulationSnapshot snapshot)
{
    public EvaluationRow Evaluation { get; } = evaluation;

    public PopulationSnapshot Snapshot { get; } = snapshot;

    public GraphSnapshot Graph => Snapshot.Graph;

    public QueryEngine Engine { get; } = new(snapshot.Graph);

    public CallerViews Views { get; } = new(snapshot.Graph);
}
