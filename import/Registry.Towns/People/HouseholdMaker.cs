using Registry.Towns.Life;
using Registry.Towns.Places;

namespace Registry.Towns.People;

/// <summary>
/// Makes the household of an ordinary dwelling. Every kind is lawful and quiet: friends who share a flat are at most
/// three, and whoever lives together in larger numbers is family by the register.
/// </summary>
internal sealed class HouseholdMaker(Town town)
{
    private enum Kind
    {
        Single,
        Couple,
        Cohabitants,
        Married,
        CohabitantsWithChild,
        SingleParent,
        GrownChild,
        Step,
        Friends,
        Large,
        ThreeGenerations,
    }

    // In the order of the kinds, by rooms: one, two, three, four, five and more.
    private static readonly int[][] Weights =
    [
        [88, 8, 3, 0, 0, 1, 0, 0, 0, 0, 0],
        [66, 13, 12, 2, 2, 5, 0, 0, 0, 0, 0],
        [38, 20, 10, 9, 7, 8, 4, 1, 3, 0, 0],
        [20, 29, 5, 20, 10, 7, 5, 2, 2, 0, 0],
        [14, 31, 3, 25, 12, 4, 5, 2, 0, 3, 1],
    ];

    public Household Make(Dwelling home)
    {
        var category = home.Cell.Category;
        if (category != Category.Ordinary)
        {
            return Alone(category == Category.Student ? 18 : 68, category == Category.Student ? 30 : 100);
        }

        var rooms = Math.Clamp((int)home.Cell.Rooms, 1, Weights.Length);
        return (Kind)town.Random.Weighted(Weights[rooms - 1]) switch
        {
            Kind.Couple => Couple(true, 24, 95),
            Kind.Cohabitants => Couple(false, 20, 60),
            Kind.Married => Family(true, town.Random.Weighted([4, 5, 2, 1]) + 1),
            Kind.CohabitantsWithChild => Family(false, town.Random.Weighted([5, 4, 1]) + 1),
            Kind.SingleParent => SingleParent(town.Random.Weighted([5, 3, 1]) + 1),
            Kind.GrownChild => WithGrownChild(),
            Kind.Step => Step(),
            Kind.Friends => Friends(town.Random.Between(2, 3)),
            Kind.Large => Family(true, town.Random.Between(5, 7)),
            Kind.ThreeGenerations => ThreeGenerations(),
            _ => Alone(19, 100),
        };
    }

    public Household Alone(int minAge, int maxAge)
    {
        var household = new Household();
        household.Adults.Add(town.NewPerson(minAge, maxAge));
        return household;
    }

    /// <summary>Makes two partners; unmarried ones are strangers to the register.</summary>
    public Household Couple(bool married, int minAge, int maxAge)
    {
        var household = new Household { IsCouple = true };
        var first = town.NewPerson(minAge, maxAge);
        var age = first.AgeOn(town.Day);
        var second = town.NewPerson(Math.Max(20, age - 6), Math.Max(26, age + 6), town.Random.Chance(married ? 0.8 : 0.05) ? first.Surname : null);
        household.Adults.AddRange([first, second]);
        if (married)
        {
            town.Homes.Marry(first, second);
        }

        return household;
    }

    public Household Family(bool married, int children)
    {
        var oldest = children > 4 ? 44 : 54;
        var household = Couple(married, children > 4 ? 34 : 23, oldest);
        AddChildren(household, children, town.Random.Pick(household.Adults).Surname);
        return household;
    }

    public Household Friends(int people)
    {
        var household = new Household { IsShared = true };
        for (var i = 0; i < people; i++)
        {
            household.Adults.Add(town.NewPerson(20, 35));
        }

        return household;
    }

    private Household SingleParent(int children)
    {
        var household = Alone(22, 52);
        AddChildren(household, children, household.Adults[0].Surname);
        return household;
    }

    private Household WithGrownChild()
    {
        var household = town.Random.Chance(0.7) ? Couple(true, 43, 62) : Alone(43, 62);
        AddGrownChild(household, 19, 24);
        return household;
    }

    private Household Step()
    {
        var household = Couple(false, 28, 48);
        var parent = household.Adults[town.Random.Below(2)];
        var child = town.NewPerson(2, Math.Clamp(parent.AgeOn(town.Day) - 20, 3, 17), parent.Surname);
        town.Homes.Tie(child, parent);
        household.Children.Add(child);
        return household;
    }

    private Household ThreeGenerations()
    {
        var household = Family(true, 2);
        var parent = household.Adults[0];
        var grandparent = town.NewPerson(Math.Min(parent.AgeOn(town.Day) + 20, 85), Math.Min(parent.AgeOn(town.Day) + 36, 100), parent.Surname);
        town.Homes.Tie(parent, grandparent);
        household.Adults.Add(grandparent);
        return household;
    }

    private void AddGrownChild(Household household, int minAge, int maxAge)
    {
        var child = town.NewPerson(minAge, maxAge, household.Adults[0].Surname);
        TieToAll(household, child);
        household.Adults.Add(child);
    }

    private void AddChildren(Household household, int count, string surname)
    {
        var youngestParent = household.Adults.Min(a => a.AgeOn(town.Day));
        var oldestChild = Math.Clamp(youngestParent - 19, 1, 17);
        for (var i = 0; i < count; i++)
        {
            var child = town.NewPerson(0, Math.Max(oldestChild, 1), surname);
            TieToAll(household, child);
            household.Children.Add(child);
        }
    }

    private void TieToAll(Household household, Resident child)
    {
        var isFirst = true;
        foreach (var parent in household.Adults)
        {
            town.Homes.Tie(child, parent, isFirst);
            isFirst = false;
        }
    }
}
