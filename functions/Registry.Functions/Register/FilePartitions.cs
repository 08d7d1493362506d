using Registry.Functions.Access;

namespace Registry.Functions.Register;

/// <summary>Which roles may know that a finding rests on a row of a file.</summary>
public sealed class FilePartitions(CurrentGraph graph)
{
    public bool MayKnow(Role role, string file)
    {
        var visible = CallerViews.Partitions(role);
        var name = Path.GetFileName(file);
        var sources = graph.Open()?.Snapshot.Sources.Where(s => s.FileName == name).Select(s => s.Partition).Distinct().ToList();

        // A file name that several partitions deliver is known only to those who see them all.
        return sources is { Count: > 0 } && sources.All(visible.Contains);
    }
}
