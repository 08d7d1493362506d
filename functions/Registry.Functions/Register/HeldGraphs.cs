using Registry.Functions.Settings;
using Registry.Functions.State;
using Registry.Graph;
using Registry.Population.Building;

namespace Registry.Functions.Register;

/// <summary>
/// Which snapshot files the Neo4j servers hold, so that the next load need only compare two files. Nothing is believed of a
/// server for it: its own marker must name the same graph. A file is kept while it names nobody who is gone, a week at most.
/// </summary>
public sealed class HeldGraphs(DataFolder folder, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Opens the file that was kept as the graph with a fingerprint, if there is one.</summary>
    public PopulationSnapshot? Open(string server, string fingerprint)
    {
        var path = Read().Where(h => h.Server == server && h.Fingerprint == fingerprint).Select(PathOf).FirstOrDefault(File.Exists);
        return path is null ? null : PopulationSnapshot.Open(path);
    }

    /// <summary>Says that a server is given a graph: until that is done, it may hold this one or an earlier one.</summary>
    public void Begin(string server, string fingerprint, string file) =>
        Write([.. Read().Where(h => h != new Held(server, fingerprint, file)), new(server, fingerprint, file)]);

    /// <summary>Says that a server holds a graph, and no other any more.</summary>
    public void Finish(string server, string fingerprint, string file) =>
        Write([.. Read().Where(h => h.Server != server), new(server, fingerprint, file)]);

    /// <summary>Gets the files to keep beside the newest graph; forgets those that may not be kept.</summary>
    public IReadOnlySet<string> Keep(GraphSnapshot newest)
    {
        List<Held> kept = [.. Read().Where(held => MayStay(held, newest))];
        Write(kept);
        return kept.Select(held => held.File).ToHashSet();
    }

    private bool MayStay(Held held, GraphSnapshot newest)
    {
        var file = new FileInfo(PathOf(held));
        if (!file.Exists || clock.GetUtcNow() - file.LastWriteTimeUtc > Longest)
        {
            return false;
        }

        using var snapshot = PopulationSnapshot.Open(file.FullName);
        return !snapshot.Graph.GroupsWith("Person").Any(group => NamesOneWhoIsGone(group, newest));
    }

    private static bool NamesOneWhoIsGone(NodeGroup persons, GraphSnapshot newest)
    {
        if (newest.GroupsWith("Person") is not [{ KeyColumn: { } now }])
        {
            return true;
        }

        var keys = persons.KeyColumn!.Dictionary;
        for (var row = 0; row < persons.Count; row++)
        {
            if (!now.Dictionary.TryFind(keys.Utf8(row), out _))
            {
                return true;
            }
        }

        return false;
    }

    private string PathOf(Held held) => Path.Combine(folder.Snapshots, held.File);

    private Held[] Read() => File.Exists(folder.HeldGraphs) ? StoreJson.Read<Held[]>(File.ReadAllText(folder.HeldGraphs)) : [];

    // Another process may read meanwhile: it finds the old list or the new one.
    private void Write(IReadOnlyList<Held> all)
    {
        if (all.Count == 0 && !File.Exists(folder.HeldGraphs))
        {
            return;
        }

        var written = $"{folder.HeldGraphs}.{Guid.NewGuid():N}";
        File.WriteAllText(written, StoreJson.Write(all));
        File.Move(written, folder.HeldGraphs, overwrite: true);
    }

    /// <summary>One server, and one graph that it may hold.</summary>
    /// <param name="Server">Its address, without user and password.</param>
    /// <param name="Fingerprint">The fingerprint of the graph.</param>
    /// <param name="File">The name of the snapshot file.</param>
    private sealed record Held(string Server, string Fingerprint, string File);
}
