using Registry.Towns.Life;
using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>Several families in one flat.</summary>
internal sealed record Crowd(Dwelling Home, Lease Lease, IReadOnlyList<Resident> People)
{
    /// <summary>Fills a flat with families of the given sizes; the first person is the tenant.</summary>
    /// <param name="stage">Where it is played.</param>
    /// <param name="rooms">The rooms of the flat.</param>
    /// <param name="families">One is a single, two a married couple, three and more have children.</param>
    public static Crowd MoveIn(Stage stage, int rooms, params int[] families)
    {
        var home = stage.Flat(rooms);
        var people = new List<Resident>();
        var daysAgo = 1000;
        foreach (var size in families)
        {
            // Weeks lie between the families, so it is no batch.
            daysAgo -= stage.Random.Between(12, 90);
            var family = Family(stage, size);
            stage.MoveIn(home, daysAgo, family);
            people.AddRange(family);
        }

        var lease = stage.Let(home, people[0], 1010);
        return new(home, lease, people);
    }

    /// <summary>Names the crowd in the answer key.</summary>
    public void Name(Stage stage)
    {
        stage.Primary(Home);
        stage.Related(Lease);
        stage.Related([.. People]);
        stage.May("A01", "A02", "A03", "T04", "T06", "B02");
    }

    private static Resident[] Family(Stage stage, int size)
    {
        var first = stage.Person(24, 45);
        if (size == 1)
        {
            return [first];
        }

        var second = stage.Person(24, 45);
        stage.Town.Homes.Marry(first, second);
        var family = new List<Resident> { first, second };
        var youngest = Math.Min(first.AgeOn(stage.Town.Day), second.AgeOn(stage.Town.Day));
        while (family.Count < size)
        {
            var child = stage.Town.NewPerson(0, Math.Max(youngest - 19, 2), first.Surname);
            stage.Town.Homes.Tie(child, first);
            stage.Town.Homes.Tie(child, second, isFirst: false);
            family.Add(child);
        }

        return [.. family];
    }
}
