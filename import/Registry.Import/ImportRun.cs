using System.Text;
using Registry.Import.Deliveries;
using Registry.Import.Protection;
using Registry.Import.Reports;
using Registry.Import.Storage;
using Registry.Population.Building;
using Registry.Population.Facts;

namespace Registry.Import;

/// <summary>One import from beginning to end: read everything, check everything, take protected persons out, write, report.</summary>
internal sealed class ImportRun(
    StorePaths paths,
    StoreFiles files,
    ImportOptions options,
    CollectionPause pause,
    IProgress<ImportProgress>? progress,
    CancellationToken cancellation)
{
    private readonly SortedDictionary<string, int> _protectedRows = new(StringComparer.Ordinal);
    private readonly Dictionary<DeliveryInput, StoredReport> _reports = [];
    private readonly BufferPool _buffers = new();

    public ImportResult Run(string path)
    {
        files.CreateFolder(paths.Deliveries);
        if (CheckEnvironment() is { } refused)
        {
            return refused;
        }

        var store = new StoreWriter(paths, files, StoreIndex.Read(paths.Index), _buffers);
        store.RemoveLeftovers();
        DeliveryInput[] all = [.. DeliverySource.Find(path).Select(s => new DeliveryInput(s, options))];
        foreach (var delivery in all)
        {
            delivery.ReadManifest();
        }

        var inputs = InOrder(all);
        FindRepeated(inputs, store.Index);
        DeliveryInput[] readable = [.. inputs.Where(d => d.Manifest is not null && !d.IsRepeated)];
        pause.Begin(readable.SelectMany(d => d.Files).Sum(f => f.Size));
        var hidden = ReadAndAccept(readable, store);
        foreach (var delivery in inputs.Where(d => !_reports.ContainsKey(d)))
        {
            var report = ReportOf(delivery, hidden, null, delivery.Manifest?.Delivery.ExtractDate);
            _reports.Add(delivery, report with { Report = report.Report with { Repeated = delivery.IsRepeated } });
        }

        return Publish([.. inputs.Select(d => _reports[d])], path);
    }

    private ProtectedSet ReadAndAccept(DeliveryInput[] readable, StoreWriter store)
    {
        try
        {
            DeliveryFileReader.ReadAll(readable, options, _buffers, progress, cancellation);
            FindTwins(readable);
            return Accept([.. readable.Where(d => d.IsAccepted && !d.IsRepeated)], [.. readable.Where(d => !d.IsAccepted)], store);
        }
        catch
        {
            // Whatever stopped it: what is left of it must not keep a full disk full.
            store.RemoveLeftovers();
            throw;
        }
    }

    private static DeliveryInput[] InOrder(IEnumerable<DeliveryInput> deliveries) =>
    [
        .. deliveries
            .OrderBy(d => d.Manifest?.Delivery.ExtractDate ?? DateOnly.MaxValue)
            .ThenBy(d => d.Manifest?.Delivery.Partition == "population" ? 0 : 1)
            .ThenBy(d => d.Name, StringComparer.Ordinal),
    ];

    private ImportResult? CheckEnvironment()
    {
        var environment = InstallationFile.ReadEnvironment(paths.Installation);
        if (environment is null)
        {
            InstallationFile.Write(files, paths.Installation, options.Environment);
        }
        else if (environment != options.Environment)
        {
            var rule = ImportRules.EnvironmentDiffers;
            return new(Accepted: false, [], [new(Path.GetFileName(paths.Installation), 0, "environment", rule.Code, rule.Text)]);
        }

        return null;
    }

    private void FindRepeated(DeliveryInput[] inputs, StoreIndex index)
    {
        foreach (var delivery in inputs.Where(d => d.Manifest is not null && d.IsAccepted))
        {
            var manifest = delivery.Manifest!.Delivery;
            var candidates = index.Deliveries
                .Where(d => d.Partition == manifest.Partition && d.Controller == manifest.Controller
                    && d.ExtractDate == manifest.ExtractDate && d.Files.Count == delivery.Files.Count)
                .ToArray();
            if (candidates.Length > 0)
            {
                var hashes = delivery.Files.Select(f => (f.Format.Name, DeliveryFileReader.HashOf(delivery, f)));
                var identity = DeliveryIdentity.Of(delivery, hashes);
                if (Array.Find(candidates, c => c.Identity == identity) is { } same)
                {
                    var stored = StoredReport.Read(Path.Combine(paths.Deliveries, same.Folder));
                    delivery.IsRepeated = true;
                    _reports[delivery] = stored with { Report = stored.Report with { Repeated = true } };
                }
            }
        }
    }

    // The same delivery may lie in two folders.
    private static void FindTwins(DeliveryInput[] deliveries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var delivery in deliveries.Where(d => d.IsAccepted))
        {
            delivery.IsRepeated = !seen.Add(delivery.Identity);
        }
    }

    private ProtectedSet Accept(DeliveryInput[] accepted, DeliveryInput[] refused, StoreWriter store)
    {
        var tombstones = new Tombstones(OwnerKey.ReadOrCreate(files, paths.ProtectionKey));
        foreach (var text in store.Index.Tombstones)
        {
            tombstones.AddText(text);
        }

        var flagged = FlaggedOf(accepted);
        Delivery[] deliveries = [.. accepted.Select(d => d.ToDelivery())];

        // The register holds no persons, so it is indexed while the protected ones are sought.
        var register = deliveries.Length == 0 ? null : Task.Run(() => IndexDwellings(deliveries, store.Index));

        // Stored deliveries are opened only where somebody becomes protected who was not.
        var isNew = flagged.Any(p => !tombstones.Contains(Tombstones.Person, Tombstones.PersonText(p)));
        var entries = isNew ? store.Index.Deliveries : [];
        Delivery[] stored = [.. entries.Select(d => DeliveryFolder.Read(paths.Deliveries, d))];
        var batch = ProtectedSet.Gather(flagged, RejectedOf(accepted), NamesOf(accepted), [.. deliveries, .. stored], tombstones);

        // The flags of a refused delivery keep its persons out of this import, but nothing is remembered of what was refused.
        var hidden = refused.Length == 0
            ? batch
            : ProtectedSet.Gather(
                flagged.Concat(FlaggedOf(refused)),
                RejectedOf(accepted.Concat(refused)),
                NamesOf(accepted.Concat(refused)),
                [.. deliveries, .. stored],
                tombstones);
        batch.RememberIn(tombstones);
        var wasKnown = false;
        for (var i = 0; i < stored.Length; i++)
        {
            if (CountProtected(stored[i], ProtectionFilter.Apply(stored[i], batch)))
            {
                store.Rewrite(entries[i], stored[i]);
                wasKnown = true;
            }
        }

        if (wasKnown)
        {
            options.Withdraw?.Invoke([.. batch.Persons.Select(Tombstones.PersonText)]);
        }

        foreach (var delivery in deliveries)
        {
            CountProtected(delivery, ProtectionFilter.Apply(delivery, hidden));
        }

        CountSilent(accepted, hidden);
        KeepRejected([.. accepted, .. refused], hidden, tombstones);
        if (register is not null)
        {
            Write(accepted, deliveries, hidden, register, store, tombstones);
        }

        return hidden;
    }

    // Before the new state is accepted: once somebody is protected in it, no row kept earlier may still be there.
    private void KeepRejected(DeliveryInput[] read, ProtectedSet hidden, Tombstones tombstones)
    {
        if (read.Length > 0)
        {
            RejectedRowsFile.Write(files, paths, new KeptRows(hidden, NamesOf(read), tombstones).Of(read));
        }
    }

    private void Write(
        DeliveryInput[] accepted, Delivery[] deliveries, ProtectedSet hidden, Task<DwellingIndex> register, StoreWriter store,
        Tombstones tombstones)
    {
        progress?.Report(new("write", string.Empty, 0, 0));
        var newest = store.Index.Deliveries.Select(d => d.ExtractDate).Concat(deliveries.Select(d => d.Manifest.ExtractDate)).Max();
        var matching = Task.Run(() => Match(deliveries, register.GetAwaiter().GetResult()));
        StoredReport Report(int i)
        {
            var superseded = Superseded(deliveries[i], deliveries, store.Index);
            return _reports[accepted[i]] = ReportOf(accepted[i], hidden, matching.GetAwaiter().GetResult()[i], newest, superseded);
        }

        store.Add(accepted, deliveries, tombstones, Report, cancellation);
        cancellation.ThrowIfCancellationRequested();
        store.Commit(tombstones);
    }

    // Its age says nothing any more: rules see the newest extract of a file.
    private static HashSet<string> Superseded(Delivery own, Delivery[] deliveries, StoreIndex index) =>
    [
        .. deliveries.Select(d => (d.Manifest.Partition, d.Manifest.Controller, d.Manifest.ExtractDate, Files: d.FileNames))
            .Concat(index.Deliveries.Select(d => (d.Partition, d.Controller, d.ExtractDate, d.Files)))
            .Where(d => d.Partition == own.Manifest.Partition && d.Controller == own.Manifest.Controller
                && d.ExtractDate > own.Manifest.ExtractDate)
            .SelectMany(d => d.Files),
    ];

    private static HashSet<long> FlaggedOf(IEnumerable<DeliveryInput> deliveries) =>
        [.. deliveries.SelectMany(d => d.Files).SelectMany(f => f.Parsed!.Reading.Flagged)];

    private static IEnumerable<long> RejectedOf(IEnumerable<DeliveryInput> deliveries) =>
        deliveries.SelectMany(d => d.Files).SelectMany(f => f.Parsed!.Rejected).SelectMany(r => r.Persons);

    private static IEnumerable<string> NamesOf(IEnumerable<DeliveryInput> deliveries) =>
        deliveries.SelectMany(d => d.Files).SelectMany(f => f.Parsed!.Reading.FlaggedNames);

    // Without a register in this batch the stored ones count, in their order, so that the newest row of a dwelling wins.
    private DwellingIndex IndexDwellings(Delivery[] deliveries, StoreIndex index)
    {
        List<DwellingRow>[] registers = [.. deliveries.Select(d => d.Dwellings).Where(d => d.Count > 0)];
        if (registers.Length == 0)
        {
            registers = [.. DeliveryStore.Ordered(index.Deliveries).Select(d => DeliveryFolder.ReadDwellings(paths.Deliveries, d))];
        }

        return DwellingIndex.Build(registers is [var only] ? only : registers.SelectMany(r => r));
    }

    private static IReadOnlyDictionary<string, DwellingMatches>[] Match(Delivery[] deliveries, DwellingIndex register) =>
        [.. deliveries.Select(d => DwellingMatches.Of(d, register))];

    private bool CountProtected(Delivery delivery, IReadOnlyDictionary<string, int> dropped)
    {
        foreach (var (file, rows) in dropped)
        {
            CountProtected($"{delivery.Name}/{file}", rows);
        }

        return dropped.Count > 0;
    }

    // Rows that could not be used and that no report mentions: only the protection role hears how many there are.
    private void CountSilent(DeliveryInput[] deliveries, ProtectedSet hidden)
    {
        foreach (var file in deliveries.SelectMany(d => d.Files).Select(f => f.Parsed!))
        {
            if (file.Rejected.Count(hidden.Hides) is var rows and > 0)
            {
                CountProtected(file.Reading.Path, rows);
            }
        }
    }

    private void CountProtected(string path, int rows) => _protectedRows[path] = _protectedRows.GetValueOrDefault(path) + rows;

    private StoredReport ReportOf(
        DeliveryInput delivery,
        ProtectedSet hidden,
        IReadOnlyDictionary<string, DwellingMatches>? matches,
        DateOnly? newest,
        IReadOnlySet<string>? superseded = null)
    {
        var day = options.Environment == "production" ? options.Today : newest ?? options.Today;
        return new(
            ReportBuilder.Of(delivery, hidden, matches, day, superseded ?? new HashSet<string>()),
            RejectsFile.Sort(ReportBuilder.IssuesOf(delivery, hidden)));
    }

    private ImportResult Publish(StoredReport[] reports, string path)
    {
        var issues = reports.SelectMany(r => r.Issues).ToList();
        if (reports.Length == 0)
        {
            var rule = ImportRules.DeliveryMissing;
            issues.Add(new(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), 1, string.Empty, rule.Code, rule.Text));
        }

        var accepted = reports.Length > 0 && reports.All(r => r.Report.Accepted);
        var result = new ImportResult(accepted, [.. reports.Select(r => r.Report)], RejectsFile.Sort(issues))
        {
            MinMatchRate = options.MinMatchRate,
        };
        files.WriteWhole(paths.Rejects, RejectsFile.ToBytes(result.Issues));
        files.WriteWhole(paths.Report, ReportFiles.ToJson(result));
        files.WriteWhole(paths.ReportText, Encoding.UTF8.GetBytes(ReportFiles.ToText(result)));
        files.WriteWhole(paths.ProtectionReport, ReportFiles.ToJson(_protectedRows));
        return result;
    }
}
