using Registry.Graph;

namespace Registry.Population.Building;

/// <summary>
/// The population graph as of a day, and what it rests on. It is one graph: the day and the sources are nodes too, so one
/// file holds everything.
/// </summary>
public sealed class PopulationSnapshot : IDisposable
{
    private PopulationSnapshot(GraphSnapshot graph)
    {
        Graph = graph;
        Day = graph.TryFindNode(SnapshotLabel, SnapshotKey, out var node)
            && graph.NodeProperty(node, "day") is { Kind: ValueKind.Date } day
                ? day.AsDate
                : throw new InvalidDataException("The graph holds no population: it has no day.");
        Sources = [.. graph.GroupsWith(SourceLabel).SelectMany(group => Enumerable.Range(group.First, group.Count)).Select(Read)];
    }

    /// <summary>Gets the graph.</summary>
    public GraphSnapshot Graph { get; }

    /// <summary>Gets the day.</summary>
    public DateOnly Day { get; }

    /// <summary>Gets the sources by partition, controller and file name.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; }

    internal static string SnapshotLabel => "Snapshot";

    internal static string SnapshotKey => "snapshot";

    internal static string SourceLabel => "Source";

    /// <summary>Takes a graph that <see cref="PopulationBuilder"/> wrote.</summary>
    /// <param name="graph">The graph.</param>
    public static PopulationSnapshot From(GraphSnapshot graph) => new(graph);

    /// <summary>Opens a saved snapshot.</summary>
    /// <param name="path">The file.</param>
    public static PopulationSnapshot Open(string path) => new(GraphSnapshot.Open(path));

    /// <summary>Saves the snapshot to one file, whole or not at all; the same snapshot gives the same bytes.</summary>
    /// <param name="path">The file.</param>
    public void Save(string path) => Graph.Save(path);

    /// <inheritdoc/>
    public void Dispose() => Graph.Dispose();

    private SourceStatus Read(int node)
    {
        Value Property(string name) => Graph.NodeProperty(node, name);
        var historyFrom = Property("historyFrom") is { IsNull: false } day ? day.AsDate : (DateOnly?)null;
        return new(
            Property("file").AsText,
            Property("partition").AsText,
            Property("controller").AsText,
            Property("extractDate").AsDate,
            (int)Property("ageDays").AsInt64,
            Property("stale").AsBoolean,
            Property("blocked").AsBoolean,
            (int)Property("rows").AsInt64,
            Property("matchRate") is { IsNull: false } rate ? rate.AsDouble : null,
            historyFrom,
            historyFrom <= Day.AddDays(-SourceStatus.HistoryDays));
    }
}
