using System.Globalization;
using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>A04 and A08: a flat that people pass through, and homes that do not exist.</summary>
internal static class AddressSchemes
{
    private const string PassThrough = "pass_through";
    private const string Impossible = "impossible_dwelling";

    public static IReadOnlyList<Planting> All { get; } =
    [
        Pass("nine_short_stays", Level.Clear, 9, 45),
        Pass("six_stays_of_115_days", Level.Edge, 6, 115),
        Pass("five_movers", Level.Under, 5, 60),
        Pass("stays_of_125_days", Level.Under, 6, 125),
        new(Impossible, "unknown_number", Level.Clear, 0, stage => UnknownNumber(stage, 400)),
        new(Impossible, "unknown_number_66_days", Level.Edge, 0, stage => UnknownNumber(stage, 66)),
        new(Impossible, "unknown_number_30_days", Level.Under, 0, stage => UnknownNumber(stage, 30)),
        new(Impossible, "number_missing", Level.Clear, 0, NumberMissing),
        new(Impossible, "removed_from_register", Level.Clear, 1, Removed),
    ];

    private static Planting Pass(string variant, Level level, int movers, int stayDays) => new(PassThrough, variant, level, 1, stage =>
    {
        var home = stage.Flat(2);
        PlayMovers(stage, home, movers, stayDays);
        var (tenant, lease) = stage.Tenant(home, 1400);
        stage.Primary(home);
        stage.Related(tenant);
        stage.Related(lease);
        stage.Judge("A04");
    });

    /// <summary>Lets people come and go within the last year, one every ten days.</summary>
    internal static void PlayMovers(Stage stage, Dwelling home, int movers, int stayDays)
    {
        for (var i = 0; i < movers; i++)
        {
            var person = stage.Person(20, 50);
            var from = stage.Town.DaysAgo(350 - (i * 10) - stage.Random.Below(5));
            var (before, after) = (stage.Town.Homes.NewHomeElsewhere(), stage.Town.Homes.NewHomeElsewhere());
            stage.Town.Homes.Register(person, before, from.AddDays(-500), from);
            stage.Town.Homes.Register(person, home, from, from.AddDays(stayDays));
            stage.Town.Homes.Register(person, after, from.AddDays(stayDays));
            stage.Related(person);
        }
    }

    private static void UnknownNumber(Stage stage, int daysAgo)
    {
        var entrance = Entrance(stage);
        var number = stage.Random.Between(1901, 1909).ToString(CultureInfo.InvariantCulture);
        var home = new StatedHome(entrance.Municipality, entrance.Text, number, entrance.Postcode, entrance.Town);
        var person = Register(stage, home, daysAgo);
        stage.Primary("dwelling", (entrance.Key with { DwellingNumber = number }).ToString());
        stage.Related(person);
        stage.Judge("A08");
    }

    private static void NumberMissing(Stage stage)
    {
        var entrance = Entrance(stage);
        var home = new StatedHome(entrance.Municipality, entrance.Text, string.Empty, entrance.Postcode, entrance.Town);
        var person = Register(stage, home, 300);
        stage.Primary("address", entrance.Key.Entrance.ToString());
        stage.Related(person);
        stage.Expect("A08");
    }

    private static void Removed(Stage stage)
    {
        var home = stage.Flat(2);
        home.Cell.RemovedOn = stage.Town.DaysAgo(300).DayNumber;
        var person = stage.Person();
        stage.MoveIn(home, 600, person);
        stage.Primary(home);
        stage.Related(person);
        stage.Expect("A08");
    }

    private static People.Resident Register(Stage stage, StatedHome home, int daysAgo)
    {
        var person = stage.Person();
        var from = stage.Town.DaysAgo(daysAgo);
        stage.Town.Homes.WriteEarlierHome([person], from);
        stage.Town.Homes.Register(person, home, from);
        return person;
    }

    /// <summary>Finds an entrance with several dwellings.</summary>
    private static Dwelling Entrance(Stage stage)
    {
        while (true)
        {
            var home = stage.Town.Map[stage.Random.Below(stage.Town.Map.Cells.Length)];
            if (home.Building.Count > 1)
            {
                return home;
            }
        }
    }
}
