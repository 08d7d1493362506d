namespace Registry.Towns.Places;

/// <summary>Lays out streets until there are enough dwellings, with the shares of tenure that a town wants.</summary>
internal sealed class TownLayout(TownRandom random, int dayYear, IReadOnlyList<int> companyWeights)
{
    private const double HouseShare = 0.40;

    // Among the flats: tenant-owned, the delivering companies, private landlords, students, elderly.
    private static readonly (Tenure Tenure, double Share)[] FlatShares =
    [
        (Tenure.CompanyRental, 0.47),
        (Tenure.Cooperative, 0.36),
        (Tenure.PrivateRental, 0.12),
        (Tenure.StudentRental, 0.025),
        (Tenure.ElderlyRental, 0.025),
    ];

    private static readonly int[] FlatRooms = [14, 34, 34, 14, 4];
    private static readonly int[] HouseRooms = [22, 36, 28, 14];

    private readonly List<Building> _buildings = [];
    private readonly List<Cell> _cells = [];
    private readonly double[] _placed = new double[FlatShares.Length];
    private double _houses;

    public int StreetCount { get; private set; }

    public Building[] Buildings => [.. _buildings];

    public Cell[] Cells => [.. _cells];

    public void Build(int dwellings)
    {
        // Small towns still get every kind of home: rented flats come first.
        while (_cells.Count < dwellings)
        {
            if (_houses < HouseShare * (_cells.Count - 40))
            {
                AddHouseStreet();
            }
            else
            {
                AddFlatStreet();
            }

            StreetCount++;
        }
    }

    private void AddHouseStreet()
    {
        var (houses, built) = (random.Between(14, 34), BuiltYear());
        for (var i = 0; i < houses; i++)
        {
            var rooms = 4 + random.Weighted(HouseRooms);
            _buildings.Add(new()
            {
                Street = StreetCount,
                Number = (short)(i + 1),
                Tenure = Tenure.Owned,
                BuiltYear = (short)(built + random.Between(0, 4)),
                First = _cells.Count,
                Count = 1,
            });
            AddCell(0, rooms, (rooms * 23) + random.Between(15, 45), Category.Ordinary);
        }

        _houses += houses;
    }

    private void AddFlatStreet()
    {
        var numbers = random.Between(3, 6);
        for (var number = 1; number <= numbers; number++)
        {
            var kind = MostMissing();
            var (entrances, floors, perFloor) = (random.Between(1, 3), random.Between(2, 5), random.Between(2, 3));
            var (owner, built) = (Owner(FlatShares[kind].Tenure), BuiltYear());
            for (var entrance = 0; entrance < entrances; entrance++)
            {
                AddEntrance(new()
                {
                    Street = StreetCount,
                    Number = (short)((number * 2) - (StreetCount % 2)),
                    Letter = entrances == 1 ? '\0' : (char)('A' + entrance),
                    Tenure = FlatShares[kind].Tenure,
                    Owner = owner,
                    BuiltYear = (short)built,
                    First = _cells.Count,
                    Count = (short)(floors * perFloor),
                }, perFloor);
            }

            _placed[kind] += entrances * floors * perFloor;
        }
    }

    private void AddEntrance(Building building, int perFloor)
    {
        _buildings.Add(building);
        var category = building.Tenure switch
        {
            Tenure.StudentRental => Category.Student,
            Tenure.ElderlyRental => Category.Elderly,
            _ => Category.Ordinary,
        };
        for (var i = 0; i < building.Count; i++)
        {
            var rooms = category == Category.Ordinary ? 1 + random.Weighted(FlatRooms) : random.Between(1, 2);
            var number = ((10 + (i / perFloor)) * 100) + (i % perFloor) + 1;
            AddCell(number, rooms, (rooms * 21) + random.Between(6, 18), category);
        }
    }

    private void AddCell(int number, int rooms, int area, Category category) => _cells.Add(new()
    {
        Building = _buildings.Count - 1,
        Number = (short)number,
        Rooms = (byte)rooms,
        AreaM2 = (short)area,
        Category = category,
    });

    private int MostMissing()
    {
        double total = 1;
        foreach (var placed in _placed)
        {
            total += placed;
        }

        var most = 0;
        for (var i = 1; i < FlatShares.Length; i++)
        {
            if ((FlatShares[i].Share * total) - _placed[i] > (FlatShares[most].Share * total) - _placed[most])
            {
                most = i;
            }
        }

        return most;
    }

    // The index of the owner among those of its kind.
    private short Owner(Tenure tenure) => tenure switch
    {
        Tenure.CompanyRental => (short)random.Weighted([.. companyWeights]),
        Tenure.Cooperative => (short)random.Below(Math.Max(1, (_cells.Count / 400) + 2)),
        Tenure.PrivateRental => (short)random.Below(3),
        _ => 0,
    };

    // Not younger than eight years: every move of the last three years is then into a house that stands.
    private int BuiltYear() => dayYear - random.Between(8, 90);
}
