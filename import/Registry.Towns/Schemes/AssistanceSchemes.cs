using Registry.Towns.Life;

namespace Registry.Towns.Schemes;

/// <summary>B03, B04 and B06: housing paid twice, leases that do not exist, payments to people who are gone.</summary>
internal static class AssistanceSchemes
{
    private const string Summed = "summed_housing";
    private const string Invented = "invented_lease";
    private const string After = "payment_after_exit";

    public static IReadOnlyList<Planting> All { get; } =
    [
        new(Summed, "rent_twice", Level.Clear, 1, stage => Summing(stage, 1.0, 5, 5)),
        new(Summed, "ratio_126", Level.Edge, 1, stage => Summing(stage, 0.63, 4, 4)),
        new(Summed, "ratio_116", Level.Under, 1, stage => Summing(stage, 0.58, 4, 4)),
        new(Summed, "two_months", Level.Edge, 1, stage => Summing(stage, 1.0, 4, 2)),
        new(Summed, "one_month", Level.Under, 1, stage => Summing(stage, 1.0, 4, 1)),
        new(Invented, "no_lease", Level.Clear, 1, NoLease),
        new(Invented, "rent_112", Level.Edge, 1, stage => RaisedRent(stage, 1.12)),
        new(Invented, "rent_108", Level.Under, 1, stage => RaisedRent(stage, 1.08)),
        new(Invented, "somebody_elses_flat", Level.Clear, 2, SomebodyElsesFlat),
        new(Invented, "rent_135", Level.Clear, 1, stage => RaisedRent(stage, 1.35)),
        new(After, "dead", Level.Clear, 1, stage => PaidAfter(stage, "AV", 100)),
        new(After, "emigrated_36_days", Level.Edge, 1, stage => PaidAfter(stage, "UV", 36)),
        new(After, "dead_25_days", Level.Under, 1, stage => PaidAfter(stage, "AV", 25)),
        new(After, "emigrated", Level.Clear, 1, stage => PaidAfter(stage, "UV", 70)),
    ];

    // Two households state one flat; the second one is a co-tenant, so its lease is in order.
    private static void Summing(Stage stage, double share, int firstMonths, int secondMonths)
    {
        var home = stage.Flat(3);
        var (first, lease) = stage.Tenant(home, 1200);
        var second = stage.Person(24, 55);
        stage.MoveIn(home, 800, second);
        lease.Add(second.Number, "medhyresgast");
        var cost = (int)(lease.Rent * share);
        var one = stage.Town.Assistance.Write(stage.Plan(first, lease, firstMonths) with { HousingCost = cost });
        var other = stage.Town.Assistance.Write(stage.Plan(second, lease, secondMonths) with { HousingCost = cost });
        stage.Primary(one);
        stage.Primary(other);
        stage.Related(first, second);
        stage.Related(home);
        stage.Related(lease);
        stage.May("B02", "B04");
        stage.Judge("B03");
    }

    private static void NoLease(Stage stage)
    {
        var home = stage.Flat(3);
        var (_, lease) = stage.Tenant(home, 1400);
        var guest = stage.Person(22, 50);
        stage.MoveIn(home, 500, guest);
        var assistance = stage.Town.Assistance.Write(stage.Plan(guest, lease, 5) with { LeaseId = stage.Town.NextId("K-") });
        Name(stage, guest, assistance);
        stage.Related(home);
        stage.May("B02");
        stage.Expect("B04");
    }

    private static void SomebodyElsesFlat(Stage stage)
    {
        var (_, lease) = stage.Tenant(stage.Flat(2), 1400);
        var own = stage.Flat(1);
        var applicant = stage.Person(22, 50);
        stage.MoveIn(own, 700, applicant);
        var ownLease = stage.Let(own, applicant, 700);
        var assistance = stage.Town.Assistance.Write(stage.Plan(applicant, lease, 6));
        Name(stage, applicant, assistance);
        stage.Related(ownLease);
        stage.May("B01");
        stage.Expect("B04");
    }

    private static void RaisedRent(Stage stage, double factor)
    {
        var (person, lease) = stage.Tenant(stage.Flat(2), 1100);
        var assistance = stage.Town.Assistance.Write(stage.Plan(person, lease, 4) with { HousingCost = (int)(lease.Rent * factor) });
        Name(stage, person, assistance);
        stage.Related(lease);
        stage.Judge("B04");
    }

    // The lease ended with the departure, so the payment alone is left.
    private static void PaidAfter(Stage stage, string code, int daysAfter)
    {
        var home = stage.Flat(1);
        var person = stage.Person(30, 75);
        var left = stage.Town.DaysAgo(daysAfter + 35);
        person.Deregister(code, left);
        stage.Town.Homes.Register(person, home, stage.Town.DaysAgo(2000), left);
        var lease = stage.Let(home, person, 2000, notice: left.AddDays(-10), end: left.AddDays(20));
        var paid = left.AddDays(daysAfter);
        var plan = new AssistancePlan(person, new DateOnly(paid.Year, paid.Month, 1).AddMonths(-3), 4)
        {
            Home = home,
            HousingCost = lease.Rent,
            Landlord = lease.Landlord.Number,
            LeaseId = lease.Id,
            LastPaidOn = paid,
        };
        var assistance = stage.Town.Assistance.Write(plan);
        stage.Primary(person);
        stage.Related(assistance);
        stage.May("B01", "B04");
        stage.Judge("B06");
    }

    private static void Name(Stage stage, People.Resident applicant, AssistanceCase assistance)
    {
        stage.Primary(assistance);
        stage.Related(applicant);
    }
}
