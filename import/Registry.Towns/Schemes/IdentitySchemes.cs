using Registry.Towns.Life;

namespace Registry.Towns.Schemes;

/// <summary>I01: a number that the register has closed, and that somebody goes on using.</summary>
internal static class IdentitySchemes
{
    private const string Dead = "dead_identity";

    public static IReadOnlyList<Planting> All { get; } =
    [
        new(Dead, "false_identity_with_assistance", Level.Clear, 1, stage => FalseIdentity(stage, 200, 6)),
        new(Dead, "false_identity_one_month_after", Level.Edge, 1, stage => Ended(stage, stage.Town.Assistance.Month(1).AddDays(-12), 4, 1)),
        new(Dead, "false_identity_stopped", Level.Under, 1, stage => Ended(stage, stage.Town.Assistance.Month(6).AddDays(14), 3, 6)),
        new(Dead, "annulled_coordination_number", Level.Clear, 0, Annulled),
        new(Dead, "false_identity_with_lease", Level.Clear, 1, WithLease),
        new(Dead, "old_number_without_link", Level.Clear, 1, WithoutLink),
    ];

    private static void FalseIdentity(Stage stage, int daysAgo, int months)
    {
        var (person, lease) = stage.Tenant(stage.Flat(1));
        person.Deregister("FI", stage.Town.DaysAgo(daysAgo));
        Name(stage, person, stage.Town.Assistance.Write(stage.Plan(person, lease, months)));
        stage.Related(lease);
        stage.Expect("I01");
    }

    // Home and lease ended with the code, so that the decisions alone are left.
    private static void Ended(Stage stage, DateOnly code, int months, int monthsAgo)
    {
        var home = stage.Flat(1);
        var person = stage.Person(26, 60);
        person.Deregister("FI", code);
        stage.Town.Homes.Register(person, home, stage.Town.DaysAgo(1500), code);
        var lease = stage.Let(home, person, 1500, notice: code, end: code.AddDays(10));
        Name(stage, person, stage.Town.Assistance.Write(stage.Plan(person, lease, months, monthsAgo)));
        stage.Judge("I01");
    }

    private static void Annulled(Stage stage)
    {
        var person = stage.Town.NewCoordinationPerson(22, 50, "osaker");
        person.Deregister("AS", stage.Town.DaysAgo(150));
        Name(stage, person, stage.Town.Assistance.Write(new(person, stage.Town.Assistance.Month(3), 4)));
        stage.Expect("I01");
        stage.May("I04");
    }

    private static void WithLease(Stage stage)
    {
        var (person, lease) = stage.Tenant(stage.Flat(2));
        person.Deregister("FI", stage.Town.DaysAgo(90));
        stage.Primary(person);
        stage.Related(lease);
        stage.May("T02");
        stage.Expect("I01");
    }

    private static void WithoutLink(Stage stage)
    {
        var (person, lease) = stage.Tenant(stage.Flat(2));
        person.Deregister("GN", stage.Town.DaysAgo(300));
        Name(stage, person, stage.Town.Assistance.Write(stage.Plan(person, lease, 5)));
        stage.Related(lease);
        stage.Expect("I01");
    }

    private static void Name(Stage stage, People.Resident person, AssistanceCase assistance)
    {
        stage.Primary(person);
        stage.Related(assistance);
        stage.May("B01", "B04", "T02");
    }
}
