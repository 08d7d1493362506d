using Microsoft.Extensions.Logging;
using Registry.Functions.Retention;
using Registry.Functions.Settings;
using Registry.Import;
using Registry.Population.Facts;

namespace Registry.Functions.Deliveries;

/// <summary>The data folder's deliveries: importing, replaying, and the environment they belong to.</summary>
public sealed class DeliveryDesk(
    RegistryOptions options,
    DataFolder folder,
    ImportReports reports,
    ProtectionWithdrawal withdrawal,
    TimeProvider clock,
    ILogger<DeliveryDesk> logger)
{
    private readonly DeliveryStore _store = new(folder.Root);

    /// <summary>Gets the environment that the data folder keeps; of a new one, that of the settings.</summary>
    public string Environment => KeptEnvironment ?? options.Environment;

    /// <summary>Gets the environment that the data folder keeps; null in a new one.</summary>
    public string? KeptEnvironment => _store.Environment;

    public IReadOnlyList<Delivery> Load() => _store.Load();

    /// <summary>Reads the rows that the last import rejected; whoever shows them logs it.</summary>
    public IReadOnlyList<RejectedRowText> RejectedRows() => _store.ReadRejectedRows();

    /// <summary>Imports one delivery or a folder of deliveries, and keeps the report.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="environment">The environment of a new data folder; an old one keeps its own.</param>
    /// <param name="progress">Hears of long work.</param>
    /// <param name="cancellation">Ends the import; the last accepted state stays.</param>
    public ImportResult Import(
        string path, string? environment, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var import = new ImportOptions
        {
            Environment = KeptEnvironment ?? environment ?? options.Environment,
            Today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            MaxRowBytes = options.Import.MaxRowBytes,
            MaxFileBytes = options.Import.MaxFileBytes,
            MaxFailedRowShare = options.Import.MaxFailedRowShare,
            MinMatchRate = options.Import.MinMatchRate,
            Withdraw = withdrawal.Withdraw,
        };
        reports.Prepare();
        var result = _store.Import(path, import, progress, cancellation);
        reports.Add(result);
        Log.Imported(logger, result.Deliveries.Count, result.Accepted);
        return result;
    }
}
