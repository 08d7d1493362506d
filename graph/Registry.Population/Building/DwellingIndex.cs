using System.Runtime.InteropServices;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>
/// The dwelling register as a place to look up what a row names, in the join order of the house: the uuid; the canonical
/// address key, where a missing dwelling number is allowed if the entrance has exactly one dwelling; and, where the
/// municipality is missing, the postcode instead of it. Text is never guessed: where two dwellings fit, none is found.
/// Safe for any number of readers.
/// </summary>
public sealed class DwellingIndex
{
    private const int Several = -2;

    private readonly List<DwellingRow> _rows;
    private readonly Dictionary<Guid, int> _byUuid = [];
    private readonly Dictionary<AddressKey, int> _byAddress = [];
    private readonly Dictionary<AddressKey, int> _byEntrance = new(EntranceComparer.Instance);
    private readonly HashSet<string> _municipalities = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<PostcodeKey, int>> _byPostcode;
    private readonly Lazy<Dictionary<PostcodeKey, string?>> _municipalityByPostcode;

    private DwellingIndex(IEnumerable<DwellingRow> rows)
    {
        // The rows of one file have keys of their own, so that its list can be the table itself.
        _rows = rows as List<DwellingRow> ?? [.. rows];
        _byUuid.EnsureCapacity(_rows.Count);
        if (!HasOwnKeys())
        {
            var all = _rows;
            _rows = new(all.Count);
            _byUuid.Clear();
            _byAddress.Clear();
            all.ForEach(row => Keep(row));
        }

        IndexTexts();
        _byPostcode = new(IndexPostcodes);
        _municipalityByPostcode = new(IndexEntrancePostcodes);
    }

    /// <summary>Gets the rows of the register by the number of their dwelling.</summary>
    public ReadOnlySpan<DwellingRow> Rows => CollectionsMarshal.AsSpan(_rows);

    /// <summary>Builds the index. A row with the uuid (or, without one, the address) of an earlier row replaces it.</summary>
    /// <param name="rows">The rows of lagenheter.csv; a list must not change while the index is used.</param>
    public static DwellingIndex Build(IEnumerable<DwellingRow> rows) => new(rows);

    /// <summary>Tells whether the register has rows of a municipality, so that a record can be expected there.</summary>
    /// <param name="municipality">The four-digit code.</param>
    public bool Expects(string municipality) => _municipalities.Contains(municipality);

    /// <summary>Looks a dwelling up.</summary>
    /// <param name="dwelling">What the row names.</param>
    public DwellingMatch Find(in DwellingRef dwelling)
    {
        if (dwelling.Uuid is { } uuid && _byUuid.TryGetValue(uuid, out var found))
        {
            return DwellingMatch.Found(found);
        }

        return dwelling.Address switch
        {
            null => DwellingMatch.None,
            { Municipality.Length: 0 } address => FindByPostcode(dwelling.Postcode, address),
            var address => FindByAddress(address),
        };
    }

    /// <summary>
    /// Tells whether a row counts as matched; null where it does not count at all, because it names no dwelling or
    /// one in a municipality without a register. A uuid alone tells no municipality; it counts where there is a register.
    /// </summary>
    /// <param name="dwelling">What the row names.</param>
    /// <param name="municipality">The municipality that the row tells beside the dwelling, or empty.</param>
    public bool? IsMatched(in DwellingRef dwelling, string municipality = "")
    {
        if (dwelling.IsEmpty)
        {
            return null;
        }

        if (Find(dwelling).Kind == DwellingMatchKind.Found)
        {
            return true;
        }

        var told = dwelling.Address is { Municipality.Length: > 0 } address ? address.Municipality : municipality;
        return (told.Length == 0 && _rows.Count > 0) || Expects(told) ? false : null;
    }

    /// <summary>
    /// Finds the municipality of an address that tells none: the only one in which the register has an entrance with
    /// this postcode, street, number and letter. Empty where there is none or several.
    /// </summary>
    internal string MunicipalityOf(string postcode, AddressKey address)
        => postcode.Length > 0
            && _municipalityByPostcode.Value.TryGetValue(PostcodeKey.From(postcode, address).Entrance, out var only)
                ? only ?? string.Empty
                : string.Empty;

    private static bool InForce(in DwellingRow row) => row.Status is not ("avregistrerad" or "planerad");

    private bool HasOwnKeys()
    {
        for (var number = 0; number < _rows.Count; number++)
        {
            var isNew = Rows[number].Dwelling switch
            {
                { Uuid: { } uuid } => _byUuid.TryAdd(uuid, number),
                { Address: { } address } => _byAddress.TryAdd(address, number),
                _ => false,
            };
            if (!isNew)
            {
                return false;
            }
        }

        return true;
    }

    private void Keep(in DwellingRow row)
    {
        var number = _rows.Count;
        if (row.Dwelling.Uuid is { } uuid)
        {
            if (!_byUuid.TryAdd(uuid, number))
            {
                _rows[_byUuid[uuid]] = row;
                return;
            }
        }
        else if (row.Dwelling.Address is not { } address)
        {
            return;
        }
        else if (!_byAddress.TryAdd(address, number))
        {
            _rows[_byAddress[address]] = row;
            return;
        }

        _rows.Add(row);
    }

    // Until here `_byAddress` knows the rows without uuid only; now every row counts for its text.
    private void IndexTexts()
    {
        _byAddress.Clear();
        _byAddress.EnsureCapacity(_rows.Count);
        string? last = null;
        for (var number = 0; number < _rows.Count; number++)
        {
            if (Rows[number].Dwelling.Address is { } address)
            {
                if (!ReferenceEquals(last, address.Municipality))
                {
                    _municipalities.Add(last = address.Municipality);
                }

                Join(_byAddress, address, number, samePostcode: true);
                Join(_byEntrance, address, number, samePostcode: false);
            }
        }

        _municipalities.Remove(string.Empty);
    }

    // A dwelling in force goes before one that is removed or planned. Two dwellings under one dwelling key with two
    // postcodes lie in two places of one name: text is off for both, whatever their status.
    private void Join<TKey>(Dictionary<TKey, int> index, TKey key, int number, bool samePostcode)
        where TKey : notnull
    {
        ref var joined = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out var isKnown);
        if (!isKnown)
        {
            joined = number;
            return;
        }

        if (joined == Several)
        {
            return;
        }

        ref readonly var left = ref Rows[joined];
        ref readonly var right = ref Rows[number];
        var elsewhere = samePostcode && left.Dwelling.Postcode.Length > 0 && right.Dwelling.Postcode.Length > 0
            && left.Dwelling.Postcode != right.Dwelling.Postcode;
        joined = (elsewhere, InForce(left), InForce(right)) switch
        {
            (false, true, false) => joined,
            (false, false, true) => number,
            _ => Several,
        };
    }

    private DwellingMatch FindByAddress(AddressKey address)
    {
        if (_byAddress.TryGetValue(address, out var number))
        {
            return number == Several ? DwellingMatch.Ambiguous : DwellingMatch.Found(number);
        }

        // At an entrance with several dwellings a row without number names none of them.
        return address.DwellingNumber.Length == 0 && _byEntrance.TryGetValue(address, out number) && number != Several
            ? DwellingMatch.Found(number)
            : DwellingMatch.None;
    }

    private DwellingMatch FindByPostcode(string postcode, AddressKey address)
    {
        if (postcode.Length == 0 || !_byPostcode.Value.TryGetValue(PostcodeKey.From(postcode, address), out var number))
        {
            var municipality = MunicipalityOf(postcode, address);
            return municipality.Length == 0
                ? DwellingMatch.None
                : FindByAddress(address with { Municipality = municipality });
        }

        return number == Several ? DwellingMatch.Ambiguous : DwellingMatch.Found(number);
    }

    private Dictionary<PostcodeKey, int> IndexPostcodes()
    {
        var index = new Dictionary<PostcodeKey, int>();
        for (var number = 0; number < _rows.Count; number++)
        {
            if (Rows[number].Dwelling is { Address: { } address, Postcode: { Length: > 0 } postcode })
            {
                Join(index, PostcodeKey.From(postcode, address), number, samePostcode: false);
            }
        }

        return index;
    }

    private Dictionary<PostcodeKey, string?> IndexEntrancePostcodes()
    {
        var index = new Dictionary<PostcodeKey, string?>();
        foreach (var row in _rows)
        {
            if (row.Dwelling is { Address: { } address, Postcode: { Length: > 0 } postcode })
            {
                var key = PostcodeKey.From(postcode, address).Entrance;
                if (!index.TryAdd(key, address.Municipality) && index[key] != address.Municipality)
                {
                    index[key] = null;
                }
            }
        }

        return index;
    }
}
