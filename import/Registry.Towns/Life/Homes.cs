using System.Globalization;
using Registry.Population.Data;
using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Life;

/// <summary>Who is registered where and when, and who is family.</summary>
internal sealed class Homes(Town town)
{
    /// <summary>How far back the register of the municipality keeps closed episodes.</summary>
    private const int HorizonDays = 1090;

    private readonly Municipality[] _others = [.. ReferenceData.Municipalities.Where(m => m.Code != town.Options.Municipality)];
    private int _offices;

    /// <summary>Registers a person from a day until the day before another; null lasts.</summary>
    public void Register(Resident person, Dwelling home, DateOnly from, DateOnly? until = null, string? careOf = null)
    {
        from = Later(from, person.Born);
        if (person.Protection == Protection.ProtectedRegistration)
        {
            town.Files.Population.Registration(person, "SKYDDAD", from, until?.AddDays(-1), ReportedOn(from));
            return;
        }

        town.Files.Population.Registration(person, home, from, until?.AddDays(-1), ReportedOn(from), careOf);
    }

    public void Register(Resident person, StatedHome home, DateOnly from, DateOnly? until = null)
    {
        from = Later(from, person.Born);
        if (person.Protection == Protection.ProtectedRegistration)
        {
            town.Files.Population.Registration(person, "SKYDDAD", from, until?.AddDays(-1), ReportedOn(from));
            return;
        }

        town.Files.Population.Registration(person, home, from, until?.AddDays(-1), ReportedOn(from));
    }

    public void RegisterOnMunicipality(Resident person, DateOnly from, DateOnly? until = null) =>
        town.Files.Population.Registration(person, "PA_KOMMUNEN_SKRIVEN", from, until?.AddDays(-1), ReportedOn(from));

    /// <summary>Writes where people who moved together lived before; whoever was born later has no earlier home.</summary>
    public void WriteEarlierHome(IReadOnlyList<Resident> people, DateOnly moved)
    {
        if (moved < town.DaysAgo(HorizonDays))
        {
            return;
        }

        var from = moved.AddDays(-town.Random.Between(420, 3000));
        if (town.Random.Chance(0.65) && town.Map.TryFindFormerHome(town.Random, moved, out var home))
        {
            RegisterAll(people, person => Register(person, home, from, moved), moved);
            town.Leases.WriteFormer(home, people[0], Later(from, people[0].Born.AddYears(18)), moved);
            return;
        }

        var away = NewHomeElsewhere();
        RegisterAll(people, person => Register(person, away, from, moved), moved);
    }

    /// <summary>Moves people in on a day, with the earlier home of each.</summary>
    public void Settle(IReadOnlyList<Resident> people, Dwelling home, DateOnly from)
    {
        WriteEarlierHome([.. people.Where(p => p.Born < from)], from);
        foreach (var person in people)
        {
            Register(person, home, from);
        }
    }

    /// <summary>Makes a home in another municipality: an address text without a key.</summary>
    public StatedHome NewHomeElsewhere()
    {
        var municipality = town.Random.Pick(_others);
        return new(municipality.Code, string.Create(CultureInfo.InvariantCulture, $"Annorstädesgatan {town.Random.Between(1, 900)}"),
            "1001", Postcode(municipality), municipality.ShortName);
    }

    /// <summary>Makes an office address: a street without dwellings, a number for every company.</summary>
    public StatedHome NewOffice()
    {
        var number = ++_offices;
        return new(town.Options.Municipality, string.Create(CultureInfo.InvariantCulture, $"Kontorslåtsasvägen {number}"),
            string.Empty, town.Map.Postcode(0), town.Map.PostalTown(0));
    }

    public void Marry(Resident left, Resident right)
    {
        var adult = Later(left.Born, right.Born).AddYears(20);
        var from = adult.AddDays(town.Random.Below(Math.Max(town.Day.DayNumber - adult.DayNumber, 1)));
        town.Files.Population.Relation(left.Number, right.Number, "M", from < town.Day ? from : town.Day, null);
    }

    /// <summary>Ties a child to a parent; the file names the kind of parent, which nothing reads.</summary>
    public void Tie(Resident child, Resident parent, bool isFirst = true) =>
        town.Files.Population.Relation(child.Number, parent.Number, isFirst ? "MO" : "FA", child.Born, null);

    private static void RegisterAll(IReadOnlyList<Resident> people, Action<Resident> register, DateOnly moved)
    {
        foreach (var person in people)
        {
            if (person.Born < moved)
            {
                register(person);
            }
        }
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static string Postcode(Municipality municipality) =>
        (10_000 + (int.Parse(municipality.Code, CultureInfo.InvariantCulture) % 89 * 1000) + 955).ToString(CultureInfo.InvariantCulture);

    private DateOnly ReportedOn(DateOnly from)
    {
        var reported = from.AddDays(town.Random.Between(1, 8));
        return reported < town.Day ? reported : town.Day;
    }
}
