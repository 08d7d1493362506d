using Registry.Towns.Life;
using Registry.Towns.People;

namespace Registry.Towns.Schemes;

/// <summary>Two leases at a time, and leases of people who are gone, each in order.</summary>
internal static class LeaseLookAlikes
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("move_overlap", "45_days", Level.LookAlike, 2, MoveOverlap),
        new("second_lease", "municipal", Level.LookAlike, 2, Municipal),
        new("second_lease", "co_tenant_of_child", Level.LookAlike, 2, stage => BesidesChild(stage, "medhyresgast")),
        new("second_lease", "guarantor", Level.LookAlike, 2, stage => BesidesChild(stage, "borgensman")),
        new("second_lease", "handed_over", Level.LookAlike, 2, HandedOver),
        new("second_lease", "ended", Level.LookAlike, 2, Ended),
        new("estate", "notice_given", Level.LookAlike, 1, stage => Estate(stage, "AV", notice: true)),
        new("estate", "widow_remains", Level.LookAlike, 1, WidowRemains),
        new("estate", "transfer", Level.LookAlike, 1, stage => Estate(stage, "AV", transfer: "dodsbo")),
        new("estate", "recorded", Level.LookAlike, 1, stage => Estate(stage, "AV", isExempt: true)),
        new("emigration_in_order", "lease_ended", Level.LookAlike, 1, Emigrated),
    ];

    private static void MoveOverlap(Stage stage)
    {
        var (old, home) = (stage.Flat(1), stage.Flat(2));
        var tenant = stage.Person(25, 60);
        stage.Town.Homes.Register(tenant, old, stage.Town.DaysAgo(1300), stage.Town.DaysAgo(40));
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(40));
        var first = stage.Let(old, tenant, 1300, notice: stage.Town.DaysAgo(60), end: stage.Town.Day.AddDays(15));
        Name(stage, tenant, first, stage.Let(home, tenant, 45));
        stage.Silent("T01", "T03");
        stage.Tolerated("T02");
    }

    // Rented through the municipality: no home of one's own.
    private static void Municipal(Stage stage)
    {
        var (tenant, first) = stage.Tenant(stage.Flat(2));
        Name(stage, tenant, first, stage.Let(stage.Flat(1), tenant, 300, "kommunkontrakt"));
        stage.Silent("T03");
        stage.Tolerated("T02");
    }

    private static void BesidesChild(Stage stage, string role)
    {
        var (parent, own) = stage.Tenant(stage.Flat(3));
        var home = stage.Flat(1);
        var child = stage.Person(19, 23);
        stage.Town.Homes.Tie(child, parent);
        stage.MoveIn(home, 250, child);
        var lease = stage.Let(home, child, 250);
        lease.Add(parent.Number, role);
        Name(stage, parent, own, lease);
        stage.Silent("T01", "T03");
    }

    private static void HandedOver(Stage stage)
    {
        var (left, stays) = (stage.Person(28, 60), stage.Person(28, 60));
        var (old, home) = (stage.Flat(3), stage.Flat(2));
        stage.MoveIn(old, 1400, stays);
        stage.Town.Homes.Register(left, old, stage.Town.DaysAgo(1400), stage.Town.DaysAgo(400));
        stage.Town.Homes.Register(left, home, stage.Town.DaysAgo(400));
        var first = stage.Town.Leases.Let(old, stage.Town.DaysAgo(1400), transfer: "overlatelse");
        first.Add(left.Number, "huvudhyresgast", last: stage.Town.DaysAgo(390));
        first.Add(stays.Number, "huvudhyresgast", stage.Town.DaysAgo(389));
        Name(stage, left, first, stage.Let(home, left, 400));
        stage.Silent("T01", "T03");
    }

    private static void Ended(Stage stage)
    {
        var (old, home) = (stage.Flat(1), stage.Flat(2));
        var tenant = stage.Person(25, 60);
        stage.Town.Homes.Register(tenant, old, stage.Town.DaysAgo(1300), stage.Town.DaysAgo(30));
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(30));
        var first = stage.Let(old, tenant, 1300, notice: stage.Town.DaysAgo(110), end: stage.Town.DaysAgo(20));
        Name(stage, tenant, first, stage.Let(home, tenant, 150));
        stage.Silent("T01", "T03");
    }

    private static void Estate(Stage stage, string code, bool notice = false, string transfer = "ny", bool isExempt = false)
    {
        var home = stage.Flat(2);
        var tenant = stage.Person(55, 95);
        var died = stage.Town.DaysAgo(150);
        tenant.Deregister(code, died);
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(3500), died);
        var lease = stage.Let(home, tenant, 3500, notice: notice ? died.AddDays(70) : null,
            end: notice ? stage.Town.Day.AddDays(10) : null, transfer: transfer);
        if (isExempt)
        {
            stage.Exempt($"person:{tenant.Id}", "X15");
        }

        stage.Primary(tenant);
        stage.Primary(lease);
        stage.Primary(home);
        stage.Silent("T01", "T07");
        stage.Tolerated("T02");
    }

    private static void WidowRemains(Stage stage)
    {
        var home = stage.Flat(3);
        var (tenant, widow) = (stage.Person(50, 90), stage.Person(50, 90));
        stage.Town.Homes.Marry(tenant, widow);
        var died = stage.Town.DaysAgo(250);
        tenant.Deregister("AV", died);
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(3500), died);
        stage.Town.Homes.Register(widow, home, stage.Town.DaysAgo(3500));
        var lease = stage.Let(home, tenant, 3500);
        lease.Add(widow.Number, "medhyresgast");
        stage.Primary(tenant, widow);
        stage.Primary(lease);
        stage.Silent("T01", "T07");
    }

    private static void Emigrated(Stage stage)
    {
        var home = stage.Flat(3);
        var person = stage.Person(30, 50);
        var left = stage.Town.DaysAgo(180);
        person.Deregister("UV", left);
        stage.Town.Homes.Register(person, home, stage.Town.DaysAgo(2000), left);
        var lease = stage.Let(home, person, 2000, notice: left.AddDays(-90), end: left);
        var month = stage.Town.Assistance.Month(9);
        stage.Primary(stage.Town.Assistance.Write(new(person, month, 3)
        {
            Home = home,
            HousingCost = lease.Rent,
            Landlord = lease.Landlord.Number,
            LeaseId = lease.Id,
        }));
        stage.Primary(person);
        stage.Primary(lease);
        stage.Silent("B06", "I01", "T07");
    }

    private static void Name(Stage stage, Resident tenant, Lease first, Lease second)
    {
        stage.Primary(tenant);
        stage.Primary(first);
        stage.Primary(second);
    }
}
