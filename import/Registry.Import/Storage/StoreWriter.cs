using System.Globalization;
using Registry.Import.Deliveries;
using Registry.Import.Protection;
using Registry.Population.Facts;

namespace Registry.Import.Storage;

/// <summary>
/// Puts accepted deliveries into the store: new folders first, then the index that names them. Until the index is replaced
/// nothing has happened; folders that it does not name are removed.
/// </summary>
internal sealed class StoreWriter(StorePaths paths, StoreFiles files, StoreIndex index, BufferPool buffers)
{
    private readonly List<StoredDelivery> _entries = [.. index.Deliveries];
    private readonly int _generation = index.Generation + 1;

    /// <summary>Gets the index as it was read, or as it was replaced.</summary>
    public StoreIndex Index { get; private set; } = index;

    /// <summary>Removes what a killed import left behind, and data that was purged.</summary>
    public void RemoveLeftovers()
    {
        var named = Index.Deliveries.Select(d => d.Folder).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(paths.Deliveries))
        {
            if (!named.Contains(Path.GetFileName(folder)))
            {
                files.DeleteFolder(folder);
            }
        }
    }

    /// <summary>Writes an earlier delivery anew, without the persons who are protected now.</summary>
    public void Rewrite(StoredDelivery entry, Delivery delivery)
    {
        var report = File.ReadAllBytes(Path.Combine(paths.Deliveries, entry.Folder, StoredReport.FileName));
        var folder = FolderOf(entry.Identity);
        var hashes = WriteRows([(folder, delivery)], CancellationToken.None)[0];
        Complete(folder, report);
        _entries[_entries.IndexOf(entry)] = entry with { Stored = hashes, Folder = folder };
    }

    /// <summary>Writes new deliveries; their reports are asked for last, because they may still be computed.</summary>
    public void Add(
        DeliveryInput[] inputs, Delivery[] deliveries, Tombstones tombstones, Func<int, StoredReport> report, CancellationToken cancellation)
    {
        var hashes = WriteRows([.. inputs.Select((input, i) => (FolderOf(input.Identity), deliveries[i]))], cancellation);
        for (var i = 0; i < inputs.Length; i++)
        {
            var folder = FolderOf(inputs[i].Identity);
            Complete(folder, report(i).ToBytes());
            var flagged = inputs[i].Files.SelectMany(f => f.Parsed!.Reading.Flagged).Distinct()
                .Select(p => tombstones.TextOf(Tombstones.Person, Tombstones.PersonText(p)));
            var manifest = deliveries[i].Manifest;
            _entries.Add(new()
            {
                Folder = folder,
                Name = deliveries[i].Name,
                Identity = inputs[i].Identity,
                Source = manifest.Source,
                ExtractDate = manifest.ExtractDate,
                Controller = manifest.Controller,
                Partition = manifest.Partition,
                Mode = manifest.Mode,
                Environment = manifest.Environment,
                Sequence = _entries.Count == 0 ? 1 : _entries.Max(e => e.Sequence) + 1,
                Files = deliveries[i].FileNames,
                Stored = hashes[i],
                Protected = [.. flagged.Order(StringComparer.Ordinal)],
            });
        }
    }

    /// <summary>Makes everything written so far the accepted state, in one step.</summary>
    public void Commit(Tombstones tombstones)
    {
        Index = new() { Generation = _generation, Deliveries = _entries, Tombstones = tombstones.ToTexts() };

        // The folders that the index names must be there whenever the index is.
        files.SyncFolder(paths.Deliveries);
        files.WriteWhole(paths.Index, Index.ToBytes());
        RemoveLeftovers();
    }

    private string FolderOf(string identity) =>
        string.Create(CultureInfo.InvariantCulture, $"{identity.AsSpan(0, 16)}-{_generation}");

    private string PartialOf(string folder) => Path.Combine(paths.Deliveries, folder + ".partial");

    // The files of all deliveries together, so that no core waits for the last file of one.
    private SortedDictionary<string, string>[] WriteRows((string Folder, Delivery Delivery)[] deliveries, CancellationToken cancellation)
    {
        var hashes = deliveries.Select(_ => new SortedDictionary<string, string>(StringComparer.Ordinal)).ToArray();
        foreach (var (folder, _) in deliveries)
        {
            files.CreateFolder(PartialOf(folder));
        }

        var parts = deliveries.SelectMany((d, i) => DeliveryFolder.PartsOf(d.Delivery).Select(part => (d.Folder, Part: part, Hashes: hashes[i])));
        ParallelWork.ForEach([.. parts.OrderByDescending(p => p.Part.RowCount)], Write, cancellation);
        return hashes;

        void Write((string Folder, (string Name, int RowCount, PartWriting Write) Part, SortedDictionary<string, string> Hashes) p)
        {
            var buffer = buffers.Take();
            var bytes = p.Part.Write(ref buffer);
            files.Write(Path.Combine(PartialOf(p.Folder), p.Part.Name), bytes.Head.Span, bytes.Rest.Span);
            var hash = bytes.Hash();
            lock (p.Hashes)
            {
                p.Hashes[p.Part.Name] = hash;
            }

            buffers.Return(buffer);
        }
    }

    private void Complete(string folder, byte[] report)
    {
        files.Write(Path.Combine(PartialOf(folder), StoredReport.FileName), report);
        files.SyncFolder(PartialOf(folder));
        files.MoveFolder(PartialOf(folder), Path.Combine(paths.Deliveries, folder));
    }
}
