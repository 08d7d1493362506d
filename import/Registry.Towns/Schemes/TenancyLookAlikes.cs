using Registry.Towns.Life;
using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>Tenants who are registered elsewhere and may be, and somebody else in their flat.</summary>
internal static class TenancyLookAlikes
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        Of("approved_sublet", "running", (_, _) => { }, Sublet),
        Of("away_with_reason", "x02", (stage, scene) => stage.Exempt($"person:{scene.Tenant.Id}", "X02")),
        Of("away_with_reason", "x03", (stage, scene) => stage.Exempt($"person:{scene.Tenant.Id}", "X03")),
        Of("away_with_reason", "x05", (stage, scene) => stage.Exempt($"person:{scene.Tenant.Id}", "X05")),
        Of("protected_tenant", "secrecy_flag", (stage, scene) => stage.Protect(scene.Tenant, Protection.SecrecyFlag)),
        Of("protected_tenant", "registration", (stage, scene) => stage.Protect(scene.Tenant, Protection.ProtectedRegistration)),
        Of("relative_stays", "grown_child", (stage, scene) => stage.Town.Homes.Tie(scene.Other, scene.Tenant)),
        Of("approved_sublet", "recorded", (stage, scene) => stage.Exempt($"dwelling:{scene.Home.Uuid}", "X11")),
        new("placed_in_care", "elderly_home", Level.LookAlike, 2, Placed),
        new("just_let", "lease_of_50_days", Level.LookAlike, 2, JustLet),
        new("handed_over", "partner_took_over", Level.LookAlike, 1, HandedOver),
        new("municipality_tenant", "block_lease", Level.LookAlike, 1, MunicipalityTenant),
    ];

    private sealed record Scene(Stage Stage, Dwelling Home, Resident Tenant, Resident Other)
    {
        public Lease? Lease { get; set; }
    }

    // The tenant left a year ago and somebody else moved in, exactly as in the scheme; one thing explains it.
    private static Planting Of(string kind, string variant, Action<Stage, Scene> explain, Action<Scene>? complete = null) => new(kind, variant, Level.LookAlike, 1, stage =>
    {
        var home = stage.Flat(2);
        var scene = new Scene(stage, home, stage.Person(42, 60), stage.Person(19, 22));
        explain(stage, scene);
        stage.Town.Homes.Register(scene.Tenant, home, stage.Town.DaysAgo(2400), stage.Town.DaysAgo(330));
        stage.Town.Homes.Register(scene.Tenant, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(330));
        stage.Town.Homes.Register(scene.Other, home, stage.Town.DaysAgo(320));
        scene.Lease = stage.Let(home, scene.Tenant, 2400);
        complete?.Invoke(scene);
        stage.Primary(scene.Lease);
        stage.Primary(home);
        stage.Primary(scene.Tenant, scene.Other);
        stage.Silent("T01");
        stage.Tolerated("T04");
    });

    private static void Sublet(Scene scene)
    {
        var town = scene.Stage.Town;
        scene.Lease!.Landlord.Files.Sublet(scene.Lease.Id, scene.Other.Number, "hyresvard", "arbete_annan_ort",
            town.DaysAgo(320), town.Day.AddDays(90), scene.Lease.Rent);
    }

    private static void Placed(Stage stage)
    {
        var (home, care) = (stage.Flat(2), stage.Flat(1));
        care.Cell.Category = Category.Elderly;
        var (tenant, other) = (stage.Person(70, 95), stage.Person(20, 40));
        stage.Town.Homes.Register(tenant, home, stage.Town.DaysAgo(4000), stage.Town.DaysAgo(200));
        stage.Town.Homes.Register(tenant, care, stage.Town.DaysAgo(200));
        stage.MoveIn(home, 180, other);
        stage.Primary(stage.Let(home, tenant, 4000));
        stage.Primary(home);
        stage.Primary(tenant, other);
        stage.Silent("T01");
        stage.Tolerated("T04");
    }

    // The new tenant has not moved yet, and the old one is still registered.
    private static void JustLet(Stage stage)
    {
        var (home, old) = (stage.Flat(2), stage.Flat(1));
        var (former, tenant) = (stage.Person(25, 60), stage.Person(25, 60));
        stage.MoveIn(home, 900, former);
        stage.MoveIn(old, 700, tenant);
        var lease = stage.Let(home, tenant, 50);
        stage.Primary(lease);
        stage.Primary(home);
        stage.Primary(tenant, former);
        stage.Primary(stage.Let(old, tenant, 700, notice: stage.Town.DaysAgo(50), end: stage.Town.Day.AddDays(20)));
        stage.Silent("T01", "T03");
        stage.Tolerated("T04");
    }

    private static void HandedOver(Stage stage)
    {
        var home = stage.Flat(3);
        var (former, partner) = (stage.Person(28, 55), stage.Person(28, 55));
        stage.Town.Homes.Register(former, home, stage.Town.DaysAgo(2000), stage.Town.DaysAgo(300));
        stage.Town.Homes.Register(former, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(300));
        stage.MoveIn(home, 1500, partner);
        var lease = stage.Town.Leases.Let(home, stage.Town.DaysAgo(2000), transfer: "overlatelse");
        lease.Add(former.Number, "huvudhyresgast", last: stage.Town.DaysAgo(300));
        lease.Add(partner.Number, "huvudhyresgast", stage.Town.DaysAgo(299));
        stage.Primary(lease);
        stage.Primary(home);
        stage.Primary(former, partner);
        stage.Silent("T01", "T03");
    }

    private static void MunicipalityTenant(Stage stage)
    {
        var home = stage.Flat(2);
        var guests = new[] { stage.Person(), stage.Person() };
        stage.MoveIn(home, 250, guests);
        var lease = stage.Town.Leases.Let(home, stage.Town.DaysAgo(1300), "blockhyra");
        lease.Add(stage.Town.Owners.Municipality, "huvudhyresgast");
        stage.Primary(lease);
        stage.Primary(home);
        stage.Primary(guests);
        stage.Silent("T01", "A02", "A03");
        stage.Tolerated("T04");
    }
}
