using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>Much coming and going, and addresses that look wrong, each with its reason.</summary>
internal static class AddressLookAlikes
{
    private static readonly int[] RenumberedDaysAgo = [110, 50, 10];

    public static IReadOnlyList<Planting> All { get; } =
    [
        new("transition_flat", "block_lease", Level.LookAlike, 1, stage => Turnover(stage, "blockhyra")),
        new("transition_flat", "company_lease", Level.LookAlike, 1, stage => Turnover(stage, "foretag")),
        new("student_room", "nine_a_year", Level.LookAlike, 1, stage => Turnover(stage, null, home => home.Cell.Category = Category.Student)),
        new("short_stay_flat", "recorded", Level.LookAlike, 1, stage => Turnover(stage, null, home => stage.Exempt($"dwelling:{home.Uuid}", "X13"))),
        new("street_renumbering", "street", Level.LookAlike, 0, Renumbering) { TakesStreet = true },
        new("family_of_seven_moves_in", "all_stay", Level.LookAlike, 1, FamilyMovesIn),
        new("register_lag", "new_flat", Level.LookAlike, 1, stage => UnknownHome(stage, 40)),
        new("out_of_town", "moved_out", Level.LookAlike, 0, OutOfTown),
        new("odd_spelling", "one_string", Level.LookAlike, 1, OddSpelling),
        new("demolished", "moved_out_in_time", Level.LookAlike, 1, Demolished),
        new("register_lag", "recorded", Level.LookAlike, 1, stage => UnknownHome(stage, 200)),
        new("on_the_municipality", "no_home", Level.LookAlike, 0, OnTheMunicipality),
    ];

    private static void Turnover(Stage stage, string? leaseKind, Action<Dwelling>? explain = null)
    {
        var home = stage.Flat(2);
        explain?.Invoke(home);
        if (leaseKind is not null)
        {
            var lease = stage.Town.Leases.Let(home, stage.Town.DaysAgo(1500), leaseKind);
            lease.Add(stage.Town.Owners.Municipality, "huvudhyresgast");
            stage.Primary(lease);
        }

        AddressSchemes.PlayMovers(stage, home, 9, 45);
        stage.Primary(home);
        stage.Silent("A04");
    }

    // The municipality changes the street's numbers three times; everybody gets a new episode at the same home each time.
    private static void Renumbering(Stage stage)
    {
        var isFirst = true;
        foreach (var house in stage.Street())
        {
            Stage.SetRooms(house, isFirst ? 2 : 5);
            var people = isFirst ? LargeFamily(stage) : [stage.Person(30, 70)];
            var from = stage.Town.DaysAgo(1500 + stage.Random.Below(2000));
            foreach (var person in people)
            {
                var begun = person.Born > from ? person.Born : from;
                foreach (var next in RenumberedDaysAgo.Select(stage.Town.DaysAgo))
                {
                    stage.Town.Homes.Register(person, house, begun, next);
                    begun = next;
                }

                stage.Town.Homes.Register(person, house, begun);
            }

            if (isFirst)
            {
                stage.Primary(house);
            }

            isFirst = false;
        }

        stage.Silent("A04", "A08");
    }

    private static void FamilyMovesIn(Stage stage)
    {
        var home = stage.Flat(2);
        var family = LargeFamily(stage);
        stage.MoveIn(home, 200, family);
        stage.Primary(home);
        stage.Primary(stage.Let(home, family[0], 200));
        stage.Primary(family);
        stage.Silent("A02", "A03", "A04");
        stage.Tolerated("A01");
    }

    private static Resident[] LargeFamily(Stage stage)
    {
        var household = new HouseholdMaker(stage.Town).Family(true, 5);
        return [.. household.Everybody];
    }

    // A flat that the register does not hold yet: new, or known to be on its way.
    private static void UnknownHome(Stage stage, int daysAgo)
    {
        var entrance = stage.Flat(2);
        var home = new StatedHome(entrance.Municipality, entrance.Text, "2001", entrance.Postcode, entrance.Town);
        var key = (entrance.Key with { DwellingNumber = "2001" }).ToString();
        var person = stage.Person();
        stage.Town.Homes.Register(person, home, stage.Town.DaysAgo(daysAgo));
        if (daysAgo > 60)
        {
            stage.Exempt($"dwelling:{key}", "X17");
        }

        stage.Primary("dwelling", key);
        stage.Primary(person);
        stage.Silent("A08");
    }

    private static void OutOfTown(Stage stage)
    {
        var person = stage.Person();
        stage.Town.Homes.Register(person, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(400));
        stage.Primary(person);
        stage.Silent("A08");
    }

    // The same flat as in the register, with everything in one string and no key beside it.
    private static void OddSpelling(Stage stage)
    {
        var home = stage.Flat(2);
        var text = $"{home.Text.ToUpperInvariant().Replace("GATAN", "G.", StringComparison.Ordinal)}  LGH {home.Number}";
        var person = stage.Person();
        stage.Town.Homes.Register(person, new StatedHome(home.Municipality, text, string.Empty, home.Postcode, home.Town), stage.Town.DaysAgo(800));
        stage.Primary(home);
        stage.Primary(person);
        stage.Primary("address", home.Key.Entrance.ToString());
        stage.Silent("A08");
    }

    private static void Demolished(Stage stage)
    {
        var home = stage.Flat(2);
        var person = stage.Person();
        stage.Town.Homes.Register(person, home, stage.Town.DaysAgo(1800), stage.Town.DaysAgo(310));
        stage.Town.Homes.Register(person, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(310));
        home.Cell.RemovedOn = stage.Town.DaysAgo(300).DayNumber;
        stage.Primary(home);
        stage.Primary(person);
        stage.Silent("A08");
    }

    private static void OnTheMunicipality(Stage stage)
    {
        var person = stage.Person();
        stage.Town.Homes.RegisterOnMunicipality(person, stage.Town.DaysAgo(300));
        stage.Primary(person);
        stage.Silent("A08");
    }
}
