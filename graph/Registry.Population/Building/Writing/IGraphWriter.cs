namespace Registry.Population.Building;

/// <summary>
/// Writes one part of the graph. All nodes are added before anything is written, and no two writers touch one label or type.
/// </summary>
internal interface IGraphWriter
{
    void AddNodes(GraphTarget target);

    void Write(GraphTarget target);
}
