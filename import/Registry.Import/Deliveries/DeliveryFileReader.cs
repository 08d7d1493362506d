using System.Security.Cryptography;
using Registry.Import.Csv;
using Registry.Import.Storage;

namespace Registry.Import.Deliveries;

/// <summary>Reads the files of deliveries on all cores, the largest first, and checks what a file must be as a whole.</summary>
internal static class DeliveryFileReader
{
    public static void ReadAll(
        IReadOnlyCollection<DeliveryInput> deliveries,
        ImportOptions options,
        BufferPool buffers,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation)
    {
        var work = deliveries
            .SelectMany(d => d.Files.Select((file, index) => (Delivery: d, File: file, Index: index)))
            .OrderByDescending(w => w.File.Size)
            .ToArray();
        var total = work.Sum(w => w.File.Size);
        var done = 0L;
        ParallelWork.ForEach(
            work,
            w =>
            {
                var buffer = buffers.Take();
                Read(w.Delivery, w.File, w.Index, options, ref buffer, cancellation);
                buffers.Return(buffer);
                var sum = Interlocked.Add(ref done, w.File.Size);
                progress?.Report(new("read", $"{w.Delivery.Name}/{w.File.Format.Name}", sum, total));
            },
            cancellation);
        foreach (var delivery in deliveries)
        {
            LandlordCheck.Check(delivery);
            CheckFailedRows(delivery, options);
        }
    }

    /// <summary>Computes the hash of a file without reading its rows.</summary>
    public static string HashOf(DeliveryInput delivery, FileInput file) =>
        Convert.ToHexStringLower(SHA256.HashData(delivery.Source.Read(file.Format.Name)));

    private static void Read(
        DeliveryInput delivery, FileInput file, int index, ImportOptions options, ref byte[] buffer, CancellationToken cancellation)
    {
        var path = $"{delivery.Name}/{file.Format.Name}";
        var reading = new FileReading(path, index, delivery.Manifest!.Delivery, options);
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = delivery.Source.Read(file.Format.Name, ref buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            file.Parsed = file.Format.Unread(reading);
            file.Parsed.RejectFile(1, string.Empty, ImportRules.FileUnreadable);
            return;
        }

        file.Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        file.Parsed = file.Format.Read(bytes, reading, cancellation);
        if (file.Listed.Sha256 is { } expected && expected != file.Sha256)
        {
            file.Parsed.RejectFile(1, string.Empty, ImportRules.Sha256);
        }

        if (file.Listed.Rows is { } rows && rows != file.Parsed.RowCount && file.Parsed.FileIssues.Count == 0)
        {
            file.Parsed.RejectFile(1, string.Empty, ImportRules.RowCount);
        }
    }

    private static void CheckFailedRows(DeliveryInput delivery, ImportOptions options)
    {
        foreach (var parsed in delivery.Files.Select(f => f.Parsed!))
        {
            if (parsed.Reading.MayNameRealPersons)
            {
                parsed.RejectFile(
                    1,
                    string.Empty,
                    options.IsSimulation ? ImportRules.MustBeBornInTheFuture : ImportRules.MustBeTestNumber);
            }

            if (parsed.Rejected.Count > options.MaxFailedRowShare * parsed.RowCount)
            {
                parsed.RejectFile(1, string.Empty, ImportRules.TooManyFailed);
            }
        }
    }
}
