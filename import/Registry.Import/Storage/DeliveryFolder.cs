using System.Security.Cryptography;
using Registry.Import.Formats;
using Registry.Import.Storage.Codecs;
using Registry.Population.Facts;

namespace Registry.Import.Storage;

/// <summary>Makes the bytes of a stored file in a buffer.</summary>
internal delegate StoredBytes PartWriting(ref byte[] buffer);

/// <summary>Makes and reads the stored form of one delivery: one file of rows for each delivered file, and the mute marks.</summary>
internal static class DeliveryFolder
{
    private const string MutesFile = "mutes.bin";
    private const string DwellingsFile = "lagenheter.csv";

    /// <summary>Lists the stored files of a delivery, each with the making of its bytes.</summary>
    public static IEnumerable<(string Name, int RowCount, PartWriting Write)> PartsOf(Delivery delivery)
    {
        foreach (var name in delivery.FileNames)
        {
            var format = FormatCatalog.Find(name)!;
            yield return (StoredName(format), format.CountRows(delivery), (ref byte[] buffer) => format.Store(delivery, ref buffer));
        }

        yield return (MutesFile, delivery.Mutes.Count, (ref byte[] buffer) => OtherCodecs.Mute.Write(delivery.Mutes, ref buffer));
    }

    /// <summary>Reads a delivery back.</summary>
    public static Delivery Read(string deliveriesFolder, StoredDelivery stored)
    {
        var delivery = new Delivery
        {
            Name = stored.Name,
            Manifest = new(
                stored.Source, stored.ExtractDate, stored.Controller, stored.Partition, stored.Mode, stored.Environment),
            Files = [.. stored.Files.Select(f => $"{stored.Name}/{f}")],
            FileNames = stored.Files,
            Protected = [.. stored.Protected],
        };
        var folder = Path.Combine(deliveriesFolder, stored.Folder);
        ParallelWork.ForEach([.. Enumerable.Range(0, stored.Files.Count + 1)], i =>
        {
            if (i == stored.Files.Count)
            {
                OtherCodecs.Mute.Read(ReadChecked(folder, MutesFile, stored), 0, delivery.Mutes);
                return;
            }

            var format = FormatCatalog.Find(stored.Files[i])!;
            format.Restore(ReadChecked(folder, StoredName(format), stored), i, delivery);
        });
        return delivery;
    }

    /// <summary>Reads the dwelling register of a delivery alone.</summary>
    public static List<DwellingRow> ReadDwellings(string deliveriesFolder, StoredDelivery stored)
    {
        var rows = new List<DwellingRow>();
        if (stored.Files.Contains(DwellingsFile))
        {
            var name = Path.ChangeExtension(DwellingsFile, ".bin");
            PopulationCodecs.Dwelling.Read(ReadChecked(Path.Combine(deliveriesFolder, stored.Folder), name, stored), 0, rows);
        }

        return rows;
    }

    private static string StoredName(FileFormat format) => Path.ChangeExtension(format.Name, ".bin");

    private static byte[] ReadChecked(string folder, string name, StoredDelivery stored)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        return stored.Stored.TryGetValue(name, out var hash) && hash == Convert.ToHexStringLower(SHA256.HashData(bytes))
            ? bytes
            : throw new InvalidDataException($"The stored file {stored.Folder}/{name} is damaged.");
    }
}
