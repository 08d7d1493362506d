using Registry.Import.Reports;
using Registry.Import.Storage;
using Registry.Population.Facts;

namespace Registry.Import;

/// <summary>
/// The accepted deliveries of an installation, in a data folder. A delivery is accepted whole or refused whole; whatever
/// happens on the way, the last accepted state stays.
/// </summary>
public sealed class DeliveryStore
{
    private readonly StorePaths _paths;
    private readonly StoreFiles _files;

    /// <summary>Opens the store in a data folder; the first import makes the folder.</summary>
    public DeliveryStore(string dataFolder)
        : this(dataFolder, new StoreFiles())
    {
    }

    internal DeliveryStore(string dataFolder, StoreFiles files)
    {
        _paths = new(dataFolder);
        _files = files;
    }

    /// <summary>Gets the environment that the data folder was made for; null before the first import.</summary>
    public string? Environment => InstallationFile.ReadEnvironment(_paths.Installation);

    /// <summary>
    /// Imports one delivery (a folder or zip archive), or a folder of deliveries in order of extract date. One that is
    /// cancelled leaves the last accepted state and throws <see cref="OperationCanceledException"/>.
    /// </summary>
    /// <param name="folder">The delivery, or the folder of deliveries.</param>
    /// <param name="options">The environment, the day and the limits.</param>
    /// <param name="progress">Hears of long work.</param>
    /// <param name="cancellation">Ends the import at any moment before the new state is accepted.</param>
    public ImportResult Import(
        string folder, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        try
        {
            _files.CreateFolder(_paths.Data);
            using var held = ImportLock.TryTake(_paths.Data);

            using var pause = new CollectionPause();
            return held is null ? Refused(ImportRules.StoreBusy) : Run(folder, options, pause, progress, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk or a folder without rights: nothing was accepted, since the index is replaced last.
            return Refused(ImportRules.StoreUnwritable);
        }
    }

    /// <summary>Reads the accepted deliveries in their order, without protected persons.</summary>
    public IReadOnlyList<Delivery> Load()
    {
        var index = StoreIndex.Read(_paths.Index);
        return [.. Ordered(index.Deliveries).Select(d => DeliveryFolder.Read(_paths.Deliveries, d))];
    }

    /// <summary>Reads the result of the last import; null before the first.</summary>
    public ImportResult? ReadLastResult() => ReportFiles.Read(_paths.Report);

    /// <summary>Reads how many rows of protected persons each file held, by delivery and file: for the protection role only.</summary>
    public IReadOnlyDictionary<string, int> ReadProtectionReport() => ReportFiles.ReadProtection(_paths.ProtectionReport);

    /// <summary>Reads the rows that the last import rejected, for correction. They are personal data: log who reads them.</summary>
    public IReadOnlyList<RejectedRowText> ReadRejectedRows() => RejectedRowsFile.Read(_paths);

    /// <summary>Deletes the kept rows of an import before a moment, which were not corrected in time.</summary>
    /// <returns>Whether there were any.</returns>
    public bool ForgetRejectedRows(DateTime beforeUtc)
    {
        var file = new FileInfo(_paths.RejectedRows);
        if (!file.Exists || file.LastWriteTimeUtc >= beforeUtc)
        {
            return false;
        }

        file.Delete();
        return true;
    }

    internal static IEnumerable<StoredDelivery> Ordered(IEnumerable<StoredDelivery> deliveries) => deliveries
        .OrderBy(d => d.ExtractDate)
        .ThenBy(d => d.Partition == "population" ? 0 : 1)
        .ThenBy(d => d.Partition, StringComparer.Ordinal)
        .ThenBy(d => d.Controller, StringComparer.Ordinal)
        .ThenBy(d => d.Sequence);

    // A method of its own, so that nothing holds the rows any more when the pause ends.
    private ImportResult Run(
        string folder,
        ImportOptions options,
        CollectionPause pause,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation) =>
        new ImportRun(_paths, _files, options, pause, progress, cancellation).Run(folder);

    private ImportResult Refused(ImportRule rule) =>
        new(Accepted: false, [], [new(_paths.Data, 0, string.Empty, rule.Code, rule.Text)]);
}
