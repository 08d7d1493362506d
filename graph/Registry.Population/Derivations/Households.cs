using Registry.Population.Building;

namespace Registry.Population.Derivations;

/// <summary>
/// The residents of each dwelling on the day, and their family units: the connected components of the residents over
/// "related". A person without relations at the dwelling is a unit of one. Two numbers of one person at a dwelling are one
/// resident.
/// </summary>
internal sealed class Households
{
    private Households(int persons, int dwellings)
    {
        (HomeOf, UnitOf) = (new int[persons], new int[persons]);
        (Residents, Adults, UnitCounts) = (new int[dwellings], new int[dwellings], new int[dwellings]);
        Array.Fill(HomeOf, -1);
        Array.Fill(UnitOf, -1);
    }

    /// <summary>Gets the dwelling of each person, -1 where the person is no resident.</summary>
    public int[] HomeOf { get; }

    /// <summary>Gets the family unit of each person, -1 where the person is no resident.</summary>
    public int[] UnitOf { get; }

    public int[] Residents { get; }

    public int[] Adults { get; }

    public int[] UnitCounts { get; }

    /// <summary>Gets the units in the order of their lowest member.</summary>
    public List<FamilyUnit> Units { get; } = [];

    public static Households Find(
        Episodes episodes, PersonFacts persons, (int Left, int Right)[] kin, List<(int Left, int Right)> same, int dwellingCount)
    {
        var households = new Households(persons.RowOf.Length, dwellingCount);
        for (var i = 0; i < episodes.Count; i++)
        {
            if (episodes.IsCurrent[i])
            {
                households.HomeOf[episodes.Persons[i]] = episodes.Dwellings[i];
            }
        }

        var sets = new DisjointSets(persons.RowOf.Length);
        foreach (var (left, right) in kin.Where(households.LiveTogether))
        {
            sets.Union(left, right);
        }

        var secondNumbers = new HashSet<int>();
        foreach (var (left, right) in same.Where(households.LiveTogether))
        {
            sets.Union(left, right);
            secondNumbers.Add(right);
        }

        households.Count(sets, persons, secondNumbers);
        return households;
    }

    private bool LiveTogether((int Left, int Right) pair) => HomeOf[pair.Left] >= 0 && HomeOf[pair.Left] == HomeOf[pair.Right];

    // The root of a set is its lowest member, so it comes first and opens the unit.
    private void Count(DisjointSets sets, PersonFacts persons, HashSet<int> secondNumbers)
    {
        for (var person = 0; person < HomeOf.Length; person++)
        {
            var home = HomeOf[person];
            if (home < 0)
            {
                continue;
            }

            var root = sets.RootOf(person);
            if (root == person)
            {
                UnitOf[person] = Units.Count;
                Units.Add(new(home, ++UnitCounts[home], 0, 0));
            }

            UnitOf[person] = UnitOf[root];
            if (secondNumbers.Contains(person))
            {
                continue;
            }

            var adult = persons.IsAdult[person] ? 1 : 0;
            Units[UnitOf[root]] = Units[UnitOf[root]].With(adult);
            Residents[home]++;
            Adults[home] += adult;
        }
    }
}

/// <summary>One family unit.</summary>
/// <param name="Dwelling">The number of its dwelling.</param>
/// <param name="Number">Its number within the dwelling, from 1.</param>
/// <param name="Persons">How many persons it has.</param>
/// <param name="Adults">How many of them are adults.</param>
internal readonly record struct FamilyUnit(int Dwelling, int Number, int Persons, int Adults)
{
    public FamilyUnit With(int adults) => this with { Persons = Persons + 1, Adults = Adults + adults };
}
