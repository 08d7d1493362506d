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
    public int KnownCount => Index.Rows.Length;

    /// <summary>Gets the number of all dwellings, when sealed.</summary>
    public int Count => KnownCount + Unknown.Count;

    /// <summary>Gets the dwellings that the register does not know, when sealed.</summary>
    public IReadOnlyList<UnknownDwelling> Unknown { get; private set; } = [];

    /// <summary>The key of a dwelling of the register: its uuid, else its address.</summary>
    public static string KeyOf(in DwellingRef dwelling)
        => dwelling.Uuid is { } uuid ? uuid.ToString("D") : dwelling.Address?.ToString() ?? string.Empty;

    /// <summary>Finds the dwelling of one row, now or at the sealing; -1 where the row names none that can be told.</summary>
    public void Resolve(int[] numbers, int index, in DwellingRef told, string municipality = "")
    {
        numbers[index] = -1;
        if (told.IsEmpty)
        {
            return;
        }

        var dwelling = UnknownDwelling.Complete(told, municipality);
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
            Tell(UnknownDwelling.From(key, dwelling, municipality, isAmbiguous: false));
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
            if (dwelling.Uuid is null && UnknownKey(dwelling) is { } key)
            {
                Tell(UnknownDwelling.From(
                    key, dwelling, municipality, Index.Find(dwelling).Kind == DwellingMatchKind.Ambiguous));
            }
        }

        Unknown = [.. _unknown.Values.OrderBy(dwelling => dwelling.Key, StringComparer.Ordinal)];
        for (var i = 0; i < Unknown.Count; i++)
        {
            _unknownNumbers.Add(Unknown[i].Key, KnownCount + i);
        }

        foreach (var (numbers, index, dwelling, _) in _pending)
        {
            numbers[index] = Find(dwelling);
        }

        _pending.Clear();
    }

    /// <summary>Finds a dwelling in the sealed table, known to the register or not; -1 where there is none.</summary>
    public int Find(in DwellingRef dwelling)
    {
        var match = Index.Find(dwelling);
        return match.Kind == DwellingMatchKind.Found
            ? match.Number
            : UnknownKey(dwelling) is { } key ? _unknownNumbers.GetValueOrDefault(key, -1) : -1;
    }

    private DwellingRow InRegister(int number)
    {
        var row = _register[number];
        return _register.GoneOn(number) == 0 ? row : row with { Status = "avregistrerad" };
    }

    private void Tell(UnknownDwelling told)
        => _unknown[told.Key] = _unknown.TryGetValue(told.Key, out var other) ? other.Or(told) : told;

    // An address without municipality is the same text in two towns, so it names no dwelling at all.
    private string? UnknownKey(in DwellingRef dwelling)
    {
        if (dwelling.Uuid is { } uuid)
        {
            return uuid.ToString("D");
        }

        if (dwelling.Address is not { Municipality.Length: > 0 } address)
        {
            return null;
        }

        var key = address.ToString();
        return Index.Find(dwelling).Kind == DwellingMatchKind.Ambiguous
            ? key + AmbiguousMark
            : _uuidKeyByAddress.GetValueOrDefault(key) ?? key;
    }
}
