using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>
/// Numbers dwellings: first those of the register in the order of their keys, then those that rows name and the register
/// does not know, in the order of theirs. First every reference is resolved, then the table is sealed.
/// </summary>
internal sealed class DwellingTable
{
    private const string AmbiguousMark = "|?";

    private readonly FoldedFile<DwellingRow> _register;
    private readonly Dictionary<string, UnknownDwelling> _unknown = new(StringComparer.Ordinal);
    private readonly List<(int[] Numbers, int Index, DwellingRef Dwelling, string Municipality)> _pending = [];
    private readonly Dictionary<string, int> _unknownNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _uuidKeyByAddress = new(StringComparer.Ordinal);

    public DwellingTable(FoldedFile<DwellingRow> register)
    {
        _register = register;
        Index = DwellingIndex.Build(Enumerable.Range(0, register.Count).Select(InRegister));
    }

    public DwellingIndex Index { get; }

    /// <summary>Gets the number of dwellings in the register.</summary>
    public int KnownCount => Index.Rows.Count;

    /// <summary>Gets the number of all dwellings, when sealed.</summary>
    public int Count => KnownCount + Unknown.Count;

    /// <summary>Gets the dwellings that the register does not know, when sealed.</summary>
    public IReadOnlyList<UnknownDwelling> Unknown { get; private set; } = [];

    /// <summary>The key of a dwelling of the register: its uuid, else its address.</summary>
    public static string KeyOf(in DwellingRef dwelling)
        => dwelling.Uuid is { } uuid ? uuid.ToString("D") : dwelling.Address?.ToString() ?? string.Empty;

    /// <summary>Finds the dwelling of one row, now or at the sealing; -1 where the row names none that can be told.</summary>
    public void Resolve(int[] numbers, int index, in DwellingRef dwelling, string municipality = "")
    {
        numbers[index] = -1;
        if (dwelling.IsEmpty)
        {
            return;
        }

        var match = Index.Find(dwelling);
        if (match.Kind == DwellingMatchKind.Found)
        {
            numbers[index] = match.Number;
            return;
        }

        _pending.Add((numbers, index, dwelling, municipality));
        if (dwelling.Uuid is { } uuid)
        {
            var key = uuid.ToString("D");
            var told = UnknownDwelling.From(key, dwelling, municipality, isAmbiguous: false);
            _unknown[key] = _unknown.TryGetValue(key, out var other) ? other.Or(told) : told;
        }
    }

    /// <summary>Numbers what the register does not know and resolves what waited for it.</summary>
    public void Seal()
    {
        foreach (var (key, dwelling) in _unknown)
        {
            if (dwelling.AddressKey is { } address)
            {
                _uuidKeyByAddress[address] = _uuidKeyByAddress.ContainsKey(address) ? null : key;
            }
        }

        foreach (var (_, _, dwelling, municipality) in _pending)
        {
            AddUnknown(dwelling, municipality);
        }

        Unknown = [.. _unknown.Values.OrderBy(dwelling => dwelling.Key, StringComparer.Ordinal)];
        for (var i = 0; i < Unknown.Count; i++)
        {
            _unknownNumbers.Add(Unknown[i].Key, KnownCount + i);
        }

        foreach (var (numbers, index, dwelling, municipality) in _pending)
        {
            numbers[index] = Find(dwelling, municipality);
        }

        _pending.Clear();
    }

    /// <summary>Finds a dwelling in the sealed table, known to the register or not; -1 where there is none.</summary>
    public int Find(in DwellingRef dwelling, string municipality = "")
    {
        var match = Index.Find(dwelling);
        return match.Kind == DwellingMatchKind.Found
            ? match.Number
            : UnknownKey(dwelling, municipality) is { } key ? _unknownNumbers.GetValueOrDefault(key, -1) : -1;
    }

    private DwellingRow InRegister(int number)
    {
        var row = _register[number];
        return _register.GoneOn(number) == 0 ? row : row with { Status = "avregistrerad" };
    }

    private void AddUnknown(in DwellingRef dwelling, string municipality)
    {
        if (dwelling.Uuid is null && UnknownKey(dwelling, municipality) is { } key)
        {
            var told = UnknownDwelling.From(
                key, dwelling, municipality, Index.Find(dwelling).Kind == DwellingMatchKind.Ambiguous);
            _unknown[key] = _unknown.TryGetValue(key, out var other) ? other.Or(told) : told;
        }
    }

    // An address without municipality is the same text in two towns, so it names no dwelling at all.
    private string? UnknownKey(in DwellingRef dwelling, string municipality)
    {
        if (dwelling.Uuid is { } uuid)
        {
            return uuid.ToString("D");
        }

        var address = UnknownDwelling.Complete(dwelling.Address, municipality);
        if (address is null || address.Municipality.Length == 0)
        {
            return null;
        }

        var key = address.ToString();
        return Index.Find(dwelling).Kind == DwellingMatchKind.Ambiguous
            ? key + AmbiguousMark
            : _uuidKeyByAddress.GetValueOrDefault(key) ?? key;
    }
}
