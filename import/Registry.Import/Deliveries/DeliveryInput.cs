using Registry.Import.Csv;
using Registry.Import.Formats;
using Registry.Import.Storage;
using Registry.Population.Facts;

namespace Registry.Import.Deliveries;

/// <summary>One delivery on its way in: its manifest, its files, and all that is wrong with them.</summary>
internal sealed class DeliveryInput(DeliverySource source, ImportOptions options)
{
    private readonly List<ImportIssue> _issues = [];
    private string? _identity;

    public DeliverySource Source { get; } = source;

    public string Name => Source.Name;

    public Manifest? Manifest { get; private set; }

    public List<FileInput> Files { get; } = [];

    /// <summary>Gets the files in the folder that the manifest does not list.</summary>
    public List<string> Unlisted { get; } = [];

    /// <summary>Gets the rules that the delivery or one of its files breaks as a whole.</summary>
    public IEnumerable<ImportIssue> WholeIssues =>
        _issues.Concat(Files.Where(f => f.Parsed is not null).SelectMany(f => f.Parsed!.FileIssues));

    public bool IsAccepted => !WholeIssues.Any();

    /// <summary>Gets the hash over what was delivered, once its files are read.</summary>
    public string Identity => _identity ??= DeliveryIdentity.Of(this, Files.Select(f => (f.Format.Name, f.Sha256)));

    /// <summary>Gets or sets a value indicating whether the same delivery was accepted before.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Reads the manifest and lays out the files to read.</summary>
    public void ReadManifest()
    {
        if (Source is ArchiveSource { IsReadable: false })
        {
            Reject($"{Name}.zip", string.Empty, ImportRules.Archive);
            return;
        }

        if (!Source.Files.ContainsKey(ManifestReader.FileName))
        {
            Reject(ManifestReader.FileName, string.Empty, ImportRules.ManifestMissing);
            return;
        }

        Manifest = ManifestReader.Read(Source.Read(ManifestReader.FileName), options, out var issues);
        foreach (var (field, rule) in issues)
        {
            Reject(ManifestReader.FileName, field, rule);
        }

        if (Manifest is not null)
        {
            ListFiles(Manifest);
        }
    }

    /// <summary>Makes the delivery of the rows that were read; the lists move, they are not copied.</summary>
    public Delivery ToDelivery()
    {
        var delivery = TakeRows();
        RejectedRowMarks.Leave(delivery, Files.SelectMany(f => f.Parsed!.Rejected));
        return delivery;
    }

    private Delivery TakeRows() => new()
    {
        Name = Name,
        Manifest = Manifest!.Delivery,
        Files = [.. Files.Select(f => $"{Name}/{f.Format.Name}")],
        FileNames = [.. Files.Select(f => f.Format.Name)],
        Persons = Take<PersonRow>(),
        Registrations = Take<RegistrationRow>(),
        Relations = Take<RelationRow>(),
        Dwellings = Take<DwellingRow>(),
        ReturnedMail = Take<ReturnedMailRow>(),
        Schools = Take<SchoolRow>(),
        Contacts = Take<ContactRow>(),
        Leases = Take<LeaseRow>(),
        LeaseParties = Take<LeasePartyRow>(),
        Sublets = Take<SubletRow>(),
        Decisions = Take<DecisionRow>(),
        Members = Take<MemberRow>(),
        Payments = Take<PaymentRow>(),
        Companies = Take<CompanyRow>(),
        CompanyRoles = Take<CompanyRoleRow>(),
        SupplierPayments = Take<SupplierPaymentRow>(),
        Associations = Take<AssociationRow>(),
        Care = Take<CareRow>(),
        Employees = Take<EmployeeRow>(),
        Exemptions = Take<ExemptionRow>(),
        Outcomes = Take<OutcomeRow>(),
    };

    // Every kind of row comes from one file, which a delivery lists once.
    private List<T> Take<T>()
        where T : struct
    {
        foreach (var file in Files)
        {
            if (file.Parsed is ParsedFile<T> parsed)
            {
                var rows = parsed.Rows;
                parsed.Rows = [];
                return rows;
            }
        }

        return [];
    }

    private void ListFiles(Manifest manifest)
    {
        var listed = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ManifestReader.FileName };
        foreach (var (index, file) in manifest.Files.Index())
        {
            var format = FormatCatalog.Find(file.Name);
            var rule = format switch
            {
                null => ImportRules.FileUnknown,
                _ when !listed.Add(file.Name) => ImportRules.FileTwice,
                _ when !format.BelongsTo(manifest.Delivery.Partition) => ImportRules.FilePartition,
                _ when !Source.Files.ContainsKey(file.Name) => ImportRules.FileMissing,
                _ when Source.Files[file.Name] > options.MaxFileBytes => ImportRules.FileSize,
                _ => null,
            };
            if (rule is null)
            {
                Files.Add(new(format!, file, Source.Files[file.Name]));
            }
            else
            {
                // A name that is no format may be anything, so it is told by its place in the list.
                listed.Add(file.Name);
                Reject(format?.Name ?? ManifestReader.FileName, format is null ? $"files[{index}]" : string.Empty, rule);
            }
        }

        Unlisted.AddRange(Source.Files.Keys.Where(name => !listed.Contains(name)).Order(StringComparer.Ordinal));
    }

    private void Reject(string file, string column, ImportRule rule) =>
        _issues.Add(new($"{Name}/{file}", 1, column, rule.Code, rule.Text));
}

/// <summary>A file of a delivery: what the manifest says of it, and what reading it gave.</summary>
internal sealed class FileInput(FileFormat format, ManifestFile listed, long size)
{
    public FileFormat Format { get; } = format;

    public ManifestFile Listed { get; } = listed;

    public long Size { get; } = size;

    public string Sha256 { get; set; } = string.Empty;

    public ParsedFile? Parsed { get; set; }
}
