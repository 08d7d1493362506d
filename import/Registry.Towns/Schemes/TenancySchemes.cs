namespace Registry.Towns.Schemes;

/// <summary>T01, T03 and T07: tenants who live elsewhere, have two leases, or are gone.</summary>
internal static class TenancySchemes
{
    private const string Elsewhere = "tenant_elsewhere";
    private const string Double = "double_lease";
    private const string Exit = "lease_after_exit";

    public static IReadOnlyList<Planting> All { get; } =
    [
        new(Elsewhere, "moved_away", Level.Clear, 1, stage => MovedAway(stage, 400, 380)),
        new(Elsewhere, "moved_away_66_days", Level.Edge, 1, stage => MovedAway(stage, 66, 63)),
        new(Elsewhere, "other_since_45_days", Level.Under, 1, stage => MovedAway(stage, 200, 45)),
        new(Elsewhere, "own_house", Level.Clear, 1, OwnHouse) { Houses = 1 },
        new(Elsewhere, "away_50_days", Level.Under, 1, stage => MovedAway(stage, 50, 45)),
        new(Double, "one_year", Level.Clear, 2, stage => TwoLeases(stage, 400)),
        new(Double, "75_days", Level.Edge, 2, stage => TwoLeases(stage, 75)),
        new(Double, "50_days", Level.Under, 2, stage => TwoLeases(stage, 50)),
        new(Double, "second_let_on", Level.Clear, 2, SecondLetOn),
        new(Exit, "emigrated", Level.Clear, 1, stage => Exited(stage, "UV", 300)),
        new(Exit, "dead_100_days", Level.Edge, 1, stage => Exited(stage, "AV", 100)),
        new(Exit, "dead_80_days", Level.Under, 1, stage => Exited(stage, "AV", 80)),
        new(Exit, "dead", Level.Clear, 1, stage => Exited(stage, "AV", 220)),
    ];

    private static void MovedAway(Stage stage, int awayDays, int otherDays)
    {
        var home = stage.Flat(2);
        var (tenant, other) = (stage.Person(28, 60), stage.Person(20, 45));
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(2400), stage.Town.DaysAgo(awayDays));
        stage.Town.Homes.Register(tenant, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(awayDays));
        stage.MoveIn(home, otherDays, other);
        var lease = stage.Let(home, tenant, 2400);
        stage.Primary(lease);
        stage.Related(home);
        stage.Related(tenant, other);
        stage.May("T04");
        stage.Judge("T01");
    }

    private static void OwnHouse(Stage stage)
    {
        var (home, house) = (stage.Flat(3), stage.House());
        var tenant = stage.Person(30, 60);
        stage.MoveIn(house, 900, tenant);
        var lease = stage.Let(home, tenant, 1600);
        var others = new[] { stage.Person(20, 40), stage.Person(20, 40) };
        stage.MoveIn(home, 500, others);
        stage.Primary(lease);
        stage.Related(home);
        stage.Related([tenant, .. others]);
        stage.May("T04");
        stage.Expect("T01");
    }

    private static void TwoLeases(Stage stage, int overlapDays)
    {
        var (tenant, first) = stage.Tenant(stage.Flat(2), 1500);
        var second = stage.Let(stage.Flat(1), tenant, overlapDays);
        stage.Primary(tenant);
        stage.Related(first);
        stage.Related(second);
        stage.May("T02");
        stage.Judge("T03");
    }

    private static void SecondLetOn(Stage stage)
    {
        var (tenant, first) = stage.Tenant(stage.Flat(3), 1500);
        var letOn = stage.Flat(1);
        var second = stage.Let(letOn, tenant, 700);
        var other = stage.Person(20, 40);
        stage.MoveIn(letOn, 500, other);
        stage.Primary(tenant);
        stage.Primary(second);
        stage.Related(first);
        stage.Related(other);
        stage.Related(letOn);
        stage.Expect("T01", "T03");
    }

    private static void Exited(Stage stage, string code, int daysAgo)
    {
        var home = stage.Flat(2);
        var tenant = stage.Person(45, 90);
        tenant.Deregister(code, stage.Town.DaysAgo(daysAgo));
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(3000), stage.Town.DaysAgo(daysAgo));
        var lease = stage.Let(home, tenant, 3000);
        stage.Primary(lease);
        stage.Related(home);
        stage.Related(tenant);
        stage.May("T02");
        stage.Judge("T07");
    }
}
