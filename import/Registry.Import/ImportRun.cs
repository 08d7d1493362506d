using System.Globalization;
using System.Text;
using Registry.Import.Deliveries;
using Registry.Import.Protection;
using Registry.Import.Reports;
using Registry.Import.Storage;
using Registry.Population.Building;
using Registry.Population.Facts;

namespace Registry.Import;

/// <summary>
/// One import from beginning to end: read everything, check everything, take protected persons out, write new folders, and
/// then replace the index, which is the moment in which it happens.
/// </summary>
internal sealed class ImportRun(StorePaths paths, StoreFiles files, ImportOptions options, IProgress<ImportProgress>? progress)
{
    private readonly SortedDictionary<string, int> _protectedRows = new(StringComparer.Ordinal);
    private readonly Dictionary<DeliveryInput, IReadOnlyDictionary<string, DwellingMatches>> _matches = [];
    private StoreIndex _index = new();

    public ImportResult Run(string path)
    {
        files.CreateFolder(paths.Deliveries);
        if (CheckEnvironment() is { } refused)
        {
            return refused;
        }

        _index = StoreIndex.Read(paths.Index);
        RemoveLeftovers();
        DeliveryInput[] all = [.. DeliverySource.Find(path).Select(s => new DeliveryInput(s, options))];
        foreach (var delivery in all)
        {
            delivery.ReadManifest();
        }

        var inputs = InOrder(all);
        FindRepeated(inputs);
        DeliveryInput[] readable = [.. inputs.Where(d => d.Manifest is not null && !d.IsRepeated)];
        DeliveryFileReader.ReadAll(readable, options, progress);
        var hidden = Accept([.. readable.Where(d => d.IsAccepted)], [.. readable.Where(d => !d.IsAccepted)]);
        return Report(inputs, hidden, path);
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
            return new(Accepted: false, [], [new(string.Empty, 0, "environment", rule.Code, rule.Text)]);
        }

        return null;
    }

    // Folders that the index does not name are what a killed import left behind, or data that was purged.
    private void RemoveLeftovers()
    {
        var named = _index.Deliveries.Select(d => d.Folder).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(paths.Deliveries))
        {
            if (!named.Contains(Path.GetFileName(folder)))
            {
                files.DeleteFolder(folder);
            }
        }
    }

    private void FindRepeated(DeliveryInput[] inputs)
    {
        foreach (var delivery in inputs.Where(d => d.Manifest is not null && d.IsAccepted))
        {
            var manifest = delivery.Manifest!.Delivery;
            var candidates = _index.Deliveries
                .Where(d => d.Partition == manifest.Partition && d.Controller == manifest.Controller
                    && d.ExtractDate == manifest.ExtractDate && d.Files.Count == delivery.Files.Count)
                .ToArray();
            if (candidates.Length > 0)
            {
                var hashes = delivery.Files.Select(f => (f.Format.Name, DeliveryFileReader.HashOf(delivery, f)));
                var identity = DeliveryIdentity.Of(delivery, hashes);
                delivery.IsRepeated = candidates.Any(c => c.Identity == identity);
            }
        }
    }

    private ProtectedSet Accept(DeliveryInput[] accepted, DeliveryInput[] refused)
    {
        var tombstones = new Tombstones(ProtectionKey.ReadOrCreate(files, paths.ProtectionKey));
        foreach (var text in _index.Tombstones)
        {
            tombstones.AddText(text);
        }

        var flagged = FlaggedOf(accepted);
        Delivery[] deliveries = [.. accepted.Select(d => d.ToDelivery())];

        // Stored deliveries are opened only where somebody becomes protected who was not.
        var stored = flagged.Any(p => !tombstones.Contains(Tombstones.Person, Tombstones.PersonText(p)))
            ? _index.Deliveries.Select(d => DeliveryFolder.Read(paths.Deliveries, d)).ToArray()
            : [];
        var batch = ProtectedSet.Gather(flagged, [.. deliveries, .. stored], tombstones);

        // The flags of a refused delivery keep its persons out of this import, but nothing is remembered of what was refused.
        var hidden = refused.Length == 0
            ? batch
            : ProtectedSet.Gather(flagged.Concat(FlaggedOf(refused)), [.. deliveries, .. stored], tombstones);
        batch.RememberIn(tombstones);
        foreach (var delivery in deliveries)
        {
            CountProtected(delivery, ProtectionFilter.Apply(delivery, hidden));
        }

        if (deliveries.Length > 0)
        {
            progress?.Report(new("write", string.Empty, 0, 0));
            var register = DwellingRegister(deliveries);
            var matching = Task.Run(() => Match(accepted, deliveries, register));
            Commit(accepted, deliveries, stored, batch, tombstones);
            matching.GetAwaiter().GetResult();
        }

        return hidden;
    }

    private static HashSet<long> FlaggedOf(IEnumerable<DeliveryInput> deliveries) =>
        [.. deliveries.SelectMany(d => d.Files).SelectMany(f => f.Parsed!.Reading.Flagged)];

    private void Commit(DeliveryInput[] accepted, Delivery[] deliveries, Delivery[] stored, ProtectedSet batch, Tombstones tombstones)
    {
        var generation = _index.Generation + 1;
        var entries = new List<StoredDelivery>();
        for (var i = 0; i < _index.Deliveries.Count; i++)
        {
            entries.Add(i < stored.Length ? Rewrite(_index.Deliveries[i], stored[i], batch, generation) : _index.Deliveries[i]);
        }

        var sequence = entries.Count == 0 ? 0 : entries.Max(e => e.Sequence);
        for (var i = 0; i < deliveries.Length; i++)
        {
            var flagged = FlaggedOf([accepted[i]])
                .Select(p => tombstones.TextOf(Tombstones.Person, Tombstones.PersonText(p)))
                .Order(StringComparer.Ordinal);
            entries.Add(Store(accepted[i], deliveries[i], generation, ++sequence) with { Protected = [.. flagged] });
        }

        var index = new StoreIndex { Generation = generation, Deliveries = entries, Tombstones = tombstones.ToTexts() };
        files.WriteWhole(paths.Index, index.ToBytes());
        _index = index;
        RemoveLeftovers();
    }

    // Without a register in this batch the stored ones count, in their order, so that the newest row of a dwelling wins.
    private List<DwellingRow> DwellingRegister(Delivery[] deliveries)
    {
        List<DwellingRow> register = [.. deliveries.SelectMany(d => d.Dwellings)];
        if (register.Count == 0)
        {
            register.AddRange(DeliveryStore.Ordered(_index.Deliveries)
                .SelectMany(d => DeliveryFolder.ReadDwellings(paths.Deliveries, d)));
        }

        return register;
    }

    private void Match(DeliveryInput[] accepted, Delivery[] deliveries, List<DwellingRow> register)
    {
        var index = DwellingIndex.Build(register);
        for (var i = 0; i < deliveries.Length; i++)
        {
            _matches[accepted[i]] = DwellingMatches.Of(deliveries[i], index);
        }
    }

    // A person whose flag appears now is gone from every earlier delivery in the same step.
    private StoredDelivery Rewrite(StoredDelivery entry, Delivery delivery, ProtectedSet protectedSet, int generation)
    {
        var dropped = ProtectionFilter.Apply(delivery, protectedSet);
        if (dropped.Count == 0)
        {
            return entry;
        }

        CountProtected(delivery, dropped);
        return entry with { Stored = WriteFolder(entry.Identity, delivery, generation, out var folder), Folder = folder };
    }

    private StoredDelivery Store(DeliveryInput input, Delivery delivery, int generation, int sequence)
    {
        var identity = DeliveryIdentity.Of(input, input.Files.Select(f => (f.Format.Name, f.Sha256)));
        var stored = WriteFolder(identity, delivery, generation, out var folder);
        return new()
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
            Sequence = sequence,
            Files = delivery.FileNames,
            Stored = stored,
        };
    }

    private SortedDictionary<string, string> WriteFolder(string identity, Delivery delivery, int generation, out string folder)
    {
        folder = string.Create(CultureInfo.InvariantCulture, $"{identity.AsSpan(0, 16)}-{generation}");
        var target = Path.Combine(paths.Deliveries, folder);
        var hashes = DeliveryFolder.Write(files, target + ".partial", delivery);
        files.MoveFolder(target + ".partial", target);
        return hashes;
    }

    private void CountProtected(Delivery delivery, IReadOnlyDictionary<string, int> dropped)
    {
        foreach (var (file, rows) in dropped)
        {
            var key = $"{delivery.Name}/{file}";
            _protectedRows[key] = _protectedRows.GetValueOrDefault(key) + rows;
        }
    }

    private ImportResult Report(DeliveryInput[] inputs, ProtectedSet hidden, string path)
    {
        var newest = _index.Deliveries.Select(d => d.ExtractDate).DefaultIfEmpty(options.Today).Max();
        var day = options.Environment == "production" ? options.Today : newest;
        var reports = inputs
            .Select(d => ReportBuilder.Of(d, hidden, _matches.GetValueOrDefault(d), day) with { Repeated = d.IsRepeated })
            .ToArray();
        var issues = inputs.SelectMany(d => ReportBuilder.IssuesOf(d, hidden)).ToList();
        if (inputs.Length == 0)
        {
            var rule = ImportRules.DeliveryMissing;
            issues.Add(new(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), 1, string.Empty, rule.Code, rule.Text));
        }

        var result = new ImportResult(inputs.Length > 0 && inputs.All(d => d.IsAccepted), reports, RejectsFile.Sort(issues))
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
