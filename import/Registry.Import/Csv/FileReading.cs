using Registry.Graph;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>What the rows of one file are read against, and what reading them brings to light beside the rows.</summary>
internal sealed class FileReading(string path, int fileIndex, DeliveryManifest manifest, ImportOptions options)
{
    // What one file may have kept of its rejected rows: a hostile file fills neither the memory nor the disk.
    private const int MaxKeptBytes = 4 * 1024 * 1024;

    private readonly Dictionary<AddressText, Entrance> _entrances = [];
    private readonly List<TextPool<string>?> _texts = [];
    private readonly List<TextPool<string>?> _upperTexts = [];
    private TextPool<Entrance>? _addresses;
    private int _keptBytes;

    /// <summary>Gets the delivery folder and file, as reports name it.</summary>
    public string Path { get; } = path;

    public int FileIndex { get; } = fileIndex;

    public DeliveryManifest Manifest { get; } = manifest;

    public ImportOptions Options { get; } = options;

    public IdentifierContext Identifiers { get; } = new(manifest.ExtractDate, options.IsSimulation);

    /// <summary>Gets the pool of addresses by their spelling.</summary>
    public TextPool<Entrance> Addresses => _addresses ??= new(FindEntrance);

    /// <summary>Gets the persons with a flag, also of rows that are rejected for another cell.</summary>
    public HashSet<long> Flagged { get; } = [];

    /// <summary>Gets the surnames of the flagged persons, for as long as the import runs.</summary>
    public HashSet<string> FlaggedNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets how often each warning was given.</summary>
    public SortedDictionary<string, int> Warnings { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets a value indicating whether the file may name real persons and must be rejected as a whole.</summary>
    public bool MayNameRealPersons { get; private set; }

    /// <summary>Gets a value indicating whether some bytes are not in the encoding of the file.</summary>
    public bool HasStrayBytes { get; set; }

    /// <summary>Gets the pool of a column's texts in normal form: each column its own, so that a short list of values stays
    /// in the cache of the processor.</summary>
    public TextPool<string> Texts(int ordinal) => PoolOf(_texts, ordinal, static text => NormalForm.Of(text));

    /// <summary>Gets the pool of a column's texts in upper case.</summary>
    public TextPool<string> UpperTexts(int ordinal) => PoolOf(_upperTexts, ordinal, CellText.NormaliseUpper);

    /// <summary>Copies a rejected row to be kept; nothing of one that is too large, or where the file has kept its share.</summary>
    public byte[] Keep(ReadOnlySpan<byte> record)
    {
        if (record.Length > Options.MaxRowBytes || _keptBytes + record.Length > MaxKeptBytes)
        {
            return [];
        }

        _keptBytes += record.Length;
        return record.ToArray();
    }

    public void Warn(ImportRule rule)
    {
        Warnings.TryGetValue(rule.Code, out var count);
        Warnings[rule.Code] = count + 1;
    }

    /// <summary>Checks that a valid number may be used in this environment.</summary>
    public ImportRule? CheckEnvironment(PersonId id)
    {
        if (Options.IsSimulation)
        {
            // By the clock of the machine, not by the extract date: nobody alive may be hit.
            return id.BirthDate.IsAfter(Options.Today) ? null : RealPerson(ImportRules.MustBeBornInTheFuture);
        }

        var isTestNumber = Population.Data.ReferenceData.IsTestNumber(id);
        if (Options.IsTest)
        {
            return isTestNumber ? null : RealPerson(ImportRules.MustBeTestNumber);
        }

        return isTestNumber ? ImportRules.MustNotBeTestNumber : null;
    }

    private static TextPool<string> PoolOf(List<TextPool<string>?> pools, int ordinal, Func<string, string> make)
    {
        while (pools.Count <= ordinal)
        {
            pools.Add(null);
        }

        return pools[ordinal] ??= new(make);
    }

    private ImportRule RealPerson(ImportRule rule)
    {
        MayNameRealPersons = true;
        return rule;
    }

    private Entrance FindEntrance(string text)
    {
        var parsed = AddressText.Parse(text);
        if (!_entrances.TryGetValue(parsed, out var entrance))
        {
            _entrances.Add(parsed, entrance = new(parsed));
        }

        return entrance;
    }
}
