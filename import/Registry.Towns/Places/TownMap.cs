using System.Buffers.Binary;
using System.Globalization;
using Registry.Population.Data;

namespace Registry.Towns.Places;

/// <summary>Streets, entrances and dwellings of the town, in the order in which they are filled.</summary>
internal sealed class TownMap
{
    private const int MaxRetries = 40;
    private readonly ulong _seed;
    private readonly string[] _streets;
    private readonly DateOnly _day;
    private readonly string _municipalityName;
    private readonly int _postcodeBase;
    private int _lastBuilding = -1;
    private string _lastText = string.Empty;

    public TownMap(TownOptions options, TownRandom random, IReadOnlyList<int> companyWeights)
    {
        _seed = (ulong)options.Seed;
        _day = options.TownDay;
        Municipality = options.Municipality;
        _municipalityName = ReferenceData.Municipalities.First(m => m.Code == Municipality).ShortName;
        _postcodeBase = 10_000 + (int.Parse(Municipality, CultureInfo.InvariantCulture) % 89 * 1000);
        var layout = new TownLayout(random, _day.Year, companyWeights);
        layout.Build((int)(options.People * 0.475) + 12);
        (Buildings, Cells) = (layout.Buildings, layout.Cells);
        _streets = [.. Enumerable.Range(0, layout.StreetCount).Select(i => StreetNames.Get(i, _seed))];
    }

    public string Municipality { get; }

    public Building[] Buildings { get; }

    public Cell[] Cells { get; }

    public Dwelling this[int index] => new(this, index);

    public string Street(int street) => _streets[street];

    /// <summary>Gets the postcode of a street; invented, a street has one.</summary>
    public string Postcode(int street) => (_postcodeBase + (street % 90 * 10) + 12).ToString(CultureInfo.InvariantCulture);

    public string PostalTown(int street) => (street % 7) switch
    {
        5 => "Norrlåtsa",
        6 => "Påhittstorp",
        _ => _municipalityName,
    };

    /// <summary>Gets the street, number and letter of an entrance; the last one is kept, because a household asks often.</summary>
    public string AddressText(int building)
    {
        if (_lastBuilding != building)
        {
            ref var entrance = ref Buildings[building];
            var letter = entrance.Letter == '\0' ? string.Empty : $" {entrance.Letter}";
            _lastText = string.Create(CultureInfo.InvariantCulture, $"{Street(entrance.Street)} {entrance.Number}{letter}");
            _lastBuilding = building;
        }

        return _lastText;
    }

    /// <summary>Makes the register key of a thing of a kind: a well-formed random UUID of the seed and the number.</summary>
    public string Uuid(char kind, int number)
    {
        var high = TownRandom.Mix(_seed + kind, (ulong)number);
        var low = TownRandom.Mix(high, kind);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    /// <summary>Gets the day on which the present household moved in: it depends on the dwelling alone, so that a
    /// household can be told to have left an earlier home before its present one came.</summary>
    public DateOnly Since(int index)
    {
        var bits = TownRandom.Mix(_seed ^ 0xA5A5, (ulong)index);
        var (pick, place) = ((int)(bits % 1000), (int)(bits >> 32 & 0xFFFFFF));
        var daysAgo = pick < 340 ? 20 + (place % 1075) : 1100 + (place % 8000);
        var built = new DateOnly(Buildings[Cells[index].Building].BuiltYear, 7, 1);
        var since = _day.AddDays(-daysAgo);
        return since < built ? built : since;
    }

    /// <summary>Looks for the former home of a household that moved on a day: one whose present household came later.</summary>
    public bool TryFindFormerHome(TownRandom random, DateOnly left, out Dwelling home)
    {
        for (var attempt = 0; attempt < MaxRetries; attempt++)
        {
            var index = random.Below(Cells.Length);
            if (Cells[index].Use is CellUse.Free or CellUse.Done && !Cells[index].WasFormerHome
                && Cells[index].Category == Category.Ordinary && Since(index) > left)
            {
                Cells[index].WasFormerHome = true;
                home = this[index];
                return true;
            }
        }

        home = default;
        return false;
    }
}
