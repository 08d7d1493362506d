using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>What the rows of one file are read against, and what reading them brings to light beside the rows.</summary>
internal sealed class FileReading(string path, int fileIndex, DeliveryManifest manifest, ImportOptions options)
{
    private readonly Dictionary<(AddressText Text, string Municipality, string Dwelling), AddressKey> _addressKeys =
        new(AddressIdentity.Instance);

    private readonly Dictionary<AddressText, AddressText> _addressTexts = [];
    private readonly List<TextPool<string>?> _texts = [];
    private readonly List<TextPool<string>?> _upperTexts = [];
    private TextPool<AddressText>? _addresses;

    /// <summary>Gets the delivery folder and file, as reports name it.</summary>
    public string Path { get; } = path;

    public int FileIndex { get; } = fileIndex;

    public DeliveryManifest Manifest { get; } = manifest;

    public ImportOptions Options { get; } = options;

    public IdentifierContext Identifiers { get; } = new(manifest.ExtractDate, options.IsSimulation);

    /// <summary>Gets the strings of codes that are short numbers, by the number.</summary>
    public NumberTexts Numbers { get; } = new();

    /// <summary>Gets the pool of parsed addresses.</summary>
    public TextPool<AddressText> Addresses => _addresses ??= new(MakeAddress);

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
    public TextPool<string> Texts(int ordinal) => PoolOf(_texts, ordinal, CellText.Normalise);

    /// <summary>Gets the pool of a column's texts in upper case.</summary>
    public TextPool<string> UpperTexts(int ordinal) => PoolOf(_upperTexts, ordinal, CellText.NormaliseUpper);

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
            return id.BirthDate.Earliest > Options.Today ? null : RealPerson(ImportRules.MustBeBornInTheFuture);
        }

        var isTestNumber = Population.Data.ReferenceData.IsTestNumber(id);
        if (Options.IsTest)
        {
            return isTestNumber ? null : RealPerson(ImportRules.MustBeTestNumber);
        }

        return isTestNumber ? ImportRules.MustNotBeTestNumber : null;
    }

    /// <summary>Gets the one key of an address in this file.</summary>
    public AddressKey AddressKeyOf(AddressText text, string municipality, string dwellingNumber)
    {
        var parts = (text, municipality, dwellingNumber);
        if (!_addressKeys.TryGetValue(parts, out var key))
        {
            key = new(municipality, text.Street, text.Number, text.Letter, dwellingNumber);
            _addressKeys.Add(parts, key);
        }

        return key;
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

    // Spellings of one address share one object, so that keys can be found by reference.
    private AddressText MakeAddress(string text)
    {
        var parsed = AddressText.Parse(text);
        if (_addressTexts.TryGetValue(parsed, out var known))
        {
            return known;
        }

        _addressTexts.Add(parsed, parsed);
        return parsed;
    }

    private sealed class AddressIdentity : IEqualityComparer<(AddressText Text, string Municipality, string Dwelling)>
    {
        public static readonly AddressIdentity Instance = new();

        public bool Equals(
            (AddressText Text, string Municipality, string Dwelling) x,
            (AddressText Text, string Municipality, string Dwelling) y) =>
            ReferenceEquals(x.Text, y.Text)
            && string.Equals(x.Municipality, y.Municipality, StringComparison.Ordinal)
            && string.Equals(x.Dwelling, y.Dwelling, StringComparison.Ordinal);

        public int GetHashCode((AddressText Text, string Municipality, string Dwelling) obj) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Text),
            obj.Municipality.Length == 4 ? obj.Municipality[3] : 0,
            obj.Dwelling.Length == 4 ? HashCode.Combine(obj.Dwelling[1], obj.Dwelling[3]) : 0);
    }
}
