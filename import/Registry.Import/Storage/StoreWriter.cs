using System.Globalization;
using Registry.Import.Deliveries;
using Registry.Import.Protection;
using Registry.Population.Facts;

namespace Registry.Import.Storage;

/// <summary>
/// Puts accepted deliveries into the store: new folders first, then the index that names them. Until the index is replaced
/// nothing has happened; folders that it does not name are removed.
/// </summary>
internal sealed class StoreWriter(StorePaths paths, StoreFiles files, StoreIndex index)
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
        var stored = WriteFolder(entry.Identity, delivery, () => report, out var folder);
        _entries[_entries.IndexOf(entry)] = entry with { Stored = stored, Folder = folder };
    }

    /// <summary>Writes a new delivery; its report is asked for last, because it may still be computed.</summary>
    public void Add(DeliveryInput input, Delivery delivery, Tombstones tombstones, Func<StoredReport> report)
    {
        var identity = DeliveryIdentity.Of(input, input.Files.Select(f => (f.Format.Name, f.Sha256)));
        var flagged = input.Files.SelectMany(f => f.Parsed!.Reading.Flagged).Distinct()
            .Select(p => tombstones.TextOf(Tombstones.Person, Tombstones.PersonText(p)));
        var stored = WriteFolder(identity, delivery, () => report().ToBytes(), out var folder);
        _entries.Add(new()
        {
            Folder = folder,
            Name = delivery.Name,
            Identity = identity,
            Source = delivery.Manifest.Source,
            ExtractDate = delivery.Manifest.ExtractDate,
            Controller = delivery.Manifest.Controller,
            Partition = delivery.Manifest.Partition,
            Mode = delivery.Manifest.Mode,
            Environment = delivery.Manifest.Environment,
            Sequence = _entries.Count == 0 ? 1 : _entries.Max(e => e.Sequence) + 1,
            Files = delivery.FileNames,
            Stored = stored,
            Protected = [.. flagged.Order(StringComparer.Ordinal)],
        });
    }

    /// <summary>Makes everything written so far the accepted state, in one step.</summary>
    public void Commit(Tombstones tombstones)
    {
        Index = new() { Generation = _generation, Deliveries = _entries, Tombstones = tombstones.ToTexts() };
        files.WriteWhole(paths.Index, Index.ToBytes());
        RemoveLeftovers();
    }

    private SortedDictionary<string, string> WriteFolder(string identity, Delivery delivery, Func<byte[]> report, out string folder)
    {
        folder = string.Create(CultureInfo.InvariantCulture, $"{identity.AsSpan(0, 16)}-{_generation}");
        var target = Path.Combine(paths.Deliveries, folder);
        var hashes = DeliveryFolder.Write(files, target + ".partial", delivery);
        files.Write(Path.Combine(target + ".partial", StoredReport.FileName), report());
        files.MoveFolder(target + ".partial", target);
        return hashes;
    }
}
