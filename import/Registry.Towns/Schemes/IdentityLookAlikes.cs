namespace Registry.Towns.Schemes;

/// <summary>Closed and weak numbers with nothing behind them.</summary>
internal static class IdentityLookAlikes
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("number_change", "old_number_on_lease", Level.LookAlike, 1, NumberChange),
        new("number_change", "coordination_number_replaced", Level.LookAlike, 1, Replaced),
        new("closed_number", "nothing_in_use", Level.LookAlike, 1, NothingInUse),
        new("proved_number", "coordination_number_with_assistance", Level.LookAlike, 0, Proved),
    ];

    // The lease still stands on the old number, and the register links it to the new one.
    private static void NumberChange(Stage stage)
    {
        var home = stage.Flat(2);
        var (old, valid) = (stage.Person(25, 50), stage.Person(25, 50));
        old.Deregister("GN", stage.Town.DaysAgo(500));
        stage.Link(old, valid);
        stage.Town.Homes.Register(old, home, stage.Town.DaysAgo(1600), stage.Town.DaysAgo(500));
        stage.Town.Homes.Register(valid, home, stage.Town.DaysAgo(500));
        var lease = stage.Let(home, old, 1600);
        stage.Primary(stage.Town.Assistance.Write(stage.Plan(valid, lease, 4)));
        stage.Primary(old, valid);
        stage.Primary(lease);
        stage.Silent("B04", "I01", "T01", "T07");
    }

    private static void Replaced(Stage stage)
    {
        var home = stage.Flat(2);
        var valid = stage.Person(22, 50);
        var old = stage.Town.NewCoordinationPerson(22, 50, "styrkt", valid);
        old.Deregister("GS", stage.Town.DaysAgo(200));
        stage.Link(old, valid);
        stage.Town.Homes.Register(valid, home, stage.Town.DaysAgo(200));
        var lease = stage.Let(home, valid, 330);
        stage.Primary(stage.Town.Assistance.Write(stage.Plan(old, lease, 3, 8)));
        stage.Primary(stage.Town.Assistance.Write(stage.Plan(valid, lease, 5)));
        stage.Primary(old, valid);
        stage.Silent("B04", "I01");
        stage.Tolerated("B01");
    }

    private static void NothingInUse(Stage stage)
    {
        var home = stage.Flat(1);
        var person = stage.Person();
        var closed = stage.Town.DaysAgo(700);
        person.Deregister("FI", closed);
        stage.Town.Homes.Register(person, home, stage.Town.DaysAgo(1500), closed);
        stage.Primary(person);
        stage.Primary(stage.Let(home, person, 1500, notice: closed, end: closed.AddDays(30)));
        stage.Silent("I01");
    }

    private static void Proved(Stage stage)
    {
        var person = stage.Town.NewCoordinationPerson(22, 50, "styrkt");
        stage.Primary(person);
        stage.Primary(stage.Town.Assistance.Write(new(person, stage.Town.Assistance.Month(4), 5)));
        stage.Silent("I01");
        stage.Tolerated("B01");
    }
}
