namespace Registry.Population.Building;

/// <summary>Writes the day and the sources that the graph rests on.</summary>
internal sealed class SourceWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        target.Nodes(PopulationSnapshot.SnapshotLabel).Add(PopulationSnapshot.SnapshotKey);
        foreach (var source in state.Sources)
        {
            target.Nodes(PopulationSnapshot.SourceLabel).Add($"{source.Partition}/{source.Controller}/{source.FileName}");
        }
    }

    public void Write(GraphTarget target)
    {
        target.Nodes(PopulationSnapshot.SnapshotLabel).Columns.Date("day").Set(0, state.Day);
        var columns = target.Nodes(PopulationSnapshot.SourceLabel).Columns;
        var (file, partition, controller) = (columns.Text("file"), columns.Text("partition"), columns.Text("controller"));
        var (extractDate, ageDays) = (columns.Date("extractDate"), columns.Int64("ageDays"));
        var (stale, blocked, rows) = (columns.Boolean("stale"), columns.Boolean("blocked"), columns.Int64("rows"));
        var (matchRate, historyFrom) = (columns.Double("matchRate"), columns.Date("historyFrom"));
        for (var i = 0; i < state.Sources.Count; i++)
        {
            var source = state.Sources[i];
            file.Set(i, source.FileName);
            partition.Set(i, source.Partition);
            controller.Set(i, source.Controller);
            extractDate.Set(i, source.ExtractDate);
            ageDays.Set(i, source.AgeDays);
            stale.Set(i, source.Stale);
            blocked.Set(i, source.Blocked);
            rows.Set(i, source.Rows);
            historyFrom.Put(i, source.HistoryFrom);
            if (source.MatchRate is { } rate)
            {
                matchRate.Set(i, rate);
            }
        }
    }
}
