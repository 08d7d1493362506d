using Registry.Towns.Life;

namespace Registry.Towns.Schemes;

/// <summary>Assistance that looks paid twice, unfounded or late, and is in order.</summary>
internal static class AssistanceLookAlikes
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("shared_flat", "room_leases", Level.LookAlike, 1, RoomLeases),
        new("shared_flat", "costs_split", Level.LookAlike, 1, CostsSplit),
        new("other_landlord", "private", Level.LookAlike, 0, PrivateLandlord) { Houses = 1 },
        new("other_landlord", "new_lease", Level.LookAlike, 1, NewLease),
        new("lodger", "declared", Level.LookAlike, 1, stage => ByRole(stage, "uppgiven_boende")),
        new("lodger", "co_tenant", Level.LookAlike, 1, stage => ByRole(stage, "medhyresgast")),
        new("lodger", "approved_sublet", Level.LookAlike, 1, Subtenant),
        new("rent_with_heating", "109_percent", Level.LookAlike, 1, Heating),
        new("late_payment", "within_31_days", Level.LookAlike, 1, stage => Late(stage, 28, null)),
        new("late_payment", "guardian", Level.LookAlike, 1, stage => Late(stage, 60, "god_man")),
        new("late_payment", "landlord", Level.LookAlike, 1, stage => Late(stage, 60, "hyresvard")),
        new("late_payment", "partner_remains", Level.LookAlike, 1, PartnerRemains),
        new("late_payment", "recorded", Level.LookAlike, 1, stage => Late(stage, 60, null, isExempt: true)),
        new("late_payment", "for_the_month_of_death", Level.LookAlike, 1, stage => Late(stage, 60, null, isRetroactive: true)),
    ];

    // Every room has a lease of its own, and the rents add up.
    private static void RoomLeases(Stage stage)
    {
        var home = stage.Flat(3);
        for (var i = 0; i < 2; i++)
        {
            var (person, lease) = stage.Tenant(home, 900 - (i * 100));
            stage.Primary(stage.Town.Assistance.Write(stage.Plan(person, lease, 5)));
            stage.Primary(person);
        }

        stage.Silent("B03", "B04");
        stage.Tolerated("B02");
    }

    private static void CostsSplit(Stage stage)
    {
        var home = stage.Flat(3);
        var (first, lease) = stage.Tenant(home, 900);
        var second = stage.Person();
        stage.MoveIn(home, 700, second);
        lease.Add(second.Number, "medhyresgast");
        foreach (var person in new[] { first, second })
        {
            stage.Primary(stage.Town.Assistance.Write(stage.Plan(person, lease, 4) with { HousingCost = lease.Rent / 2 }));
        }

        stage.Silent("B03");
        stage.Tolerated("B02", "B04");
    }

    private static void PrivateLandlord(Stage stage)
    {
        var home = stage.House();
        var person = stage.Person();
        stage.MoveIn(home, 600, person);
        stage.Primary(person);
        stage.Primary(stage.Town.Assistance.Write(new(person, stage.Town.Assistance.Month(5), 6)
        {
            Home = home,
            HousingCost = 9200,
            Landlord = stage.Town.Owners.PrivateLandlord,
            LeaseId = "P-1",
        }));
        stage.Silent("B03", "B04");
    }

    // Granted for the month before the lease begins, which is less than thirty days away.
    private static void NewLease(Stage stage)
    {
        var home = stage.Flat(1);
        var person = stage.Person();
        var start = stage.Town.Assistance.Month(0).AddDays(14);
        start = start < stage.Town.Day ? start : stage.Town.Day;
        stage.Town.Homes.Register(person, home, start);
        var lease = stage.Town.Leases.Let(home, start);
        lease.AddMain(person);
        stage.Primary(person);
        stage.Primary(stage.Town.Assistance.Write(stage.Plan(person, lease, 1, 1)));
        stage.Silent("B04");
        stage.Tolerated("B01");
    }

    private static void ByRole(Stage stage, string role)
    {
        var home = stage.Flat(3);
        var (host, lease) = stage.Tenant(home, 1400);
        var person = stage.Person(20, 40);
        stage.MoveIn(home, 500, person);
        lease.Add(person.Number, role, stage.Town.DaysAgo(500));
        stage.Primary(host, person);
        stage.Primary(stage.Town.Assistance.Write(stage.Plan(person, lease, 5)));
        stage.Silent("B03", "B04", "T01");
        stage.Tolerated("B02");
    }

    private static void Subtenant(Stage stage)
    {
        var home = stage.Flat(2);
        var (tenant, person) = (stage.Person(30, 60), stage.Person(20, 40));
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(2000), stage.Town.DaysAgo(300));
        stage.Town.Homes.Register(tenant, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(300));
        stage.MoveIn(home, 290, person);
        var lease = stage.Let(home, tenant, 2000);
        lease.Landlord.Files.Sublet(lease.Id, person.Number, "hyresnamnd", "studier", stage.Town.DaysAgo(295),
            stage.Town.Day.AddDays(60), lease.Rent);
        stage.Primary(tenant, person);
        stage.Primary(lease);
        stage.Primary(stage.Town.Assistance.Write(stage.Plan(person, lease, 5)));
        stage.Silent("B04", "T01");
    }

    private static void Heating(Stage stage)
    {
        var (person, lease) = stage.Tenant(stage.Flat(2));
        stage.Primary(person);
        stage.Primary(stage.Town.Assistance.Write(stage.Plan(person, lease, 6) with { HousingCost = (int)(lease.Rent * 1.09) }));
        stage.Silent("B03", "B04");
    }

    private static void Late(Stage stage, int daysAfter, string? payeeKind, bool isExempt = false, bool isRetroactive = false)
    {
        var home = stage.Flat(1);
        var person = stage.Person(40, 90);
        var died = stage.Town.DaysAgo(daysAfter + 30);
        person.Deregister("AV", died);
        stage.Town.Homes.Register(person, home, stage.Town.DaysAgo(2500), died);
        var lease = stage.Let(home, person, 2500, notice: died.AddDays(5), end: died.AddDays(25));
        var payee = payeeKind switch
        {
            "god_man" => new AssistancePayee(stage.Person().Number, "konto", stage.Town.NewAccount(), payeeKind),
            "hyresvard" => new AssistancePayee(lease.Landlord.Number, "hyresvard_direkt", stage.Town.NewAccount(), payeeKind),
            _ => null,
        };
        var paid = died.AddDays(daysAfter);
        stage.Primary(stage.Town.Assistance.Write(PlanOf(person, lease, isRetroactive ? died : paid) with
        {
            Payee = payee,
            LastPaidOn = paid,
        }));
        if (isExempt)
        {
            stage.ExemptBySocialServices($"person:{person.Id}", "X15");
        }

        stage.Primary(person);
        stage.Silent("B06", "T07");
        stage.Tolerated("B04");
    }

    // One of two applicants died; the money goes to the other.
    private static void PartnerRemains(Stage stage)
    {
        var home = stage.Flat(2);
        var (dead, partner) = (stage.Person(40, 80), stage.Person(40, 80));
        stage.Town.Homes.Marry(dead, partner);
        var died = stage.Town.DaysAgo(100);
        dead.Deregister("AV", died);
        stage.Town.Homes.Register(dead, home, stage.Town.DaysAgo(2500), died);
        stage.Town.Homes.Register(partner, home, stage.Town.DaysAgo(2500));
        var lease = stage.Let(home, dead, 2500);
        lease.Add(partner.Number, "medhyresgast");
        var paid = died.AddDays(50);
        stage.Primary(stage.Town.Assistance.Write(PlanOf(dead, lease, paid) with
        {
            CoApplicant = partner,
            Payee = new(partner.Number, "konto", stage.Town.NewAccount(), "sokande"),
            LastPaidOn = paid,
        }));
        stage.Primary(dead, partner);
        stage.Silent("B04", "B06", "T07");
    }

    private static AssistancePlan PlanOf(People.Resident person, Lease lease, DateOnly until) =>
        new(person, new DateOnly(until.Year, until.Month, 1).AddMonths(-2), 3)
        {
            Home = lease.Home,
            HousingCost = lease.Rent,
            Landlord = lease.Landlord.Number,
            LeaseId = lease.Id,
        };
}
