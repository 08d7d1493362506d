using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>Full homes that are nobody's business: families, students, hosts, special housing.</summary>
internal static class HomeLookAlikes
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        Of("large_family", "of_nine", 3, Nothing, 9),
        Of("large_family", "three_generations", 2, ThreeGenerations, 5),
        Of("student_corridor", "corridor_of_eight", 3, (_, crowd) => crowd.Home.Cell.Category = Category.Student, 1, 1, 1, 1, 1, 1, 1, 1),
        new("student_corridor", "ordinary_flat_let_to_students", Level.LookAlike, 1, StudentLease),
        Of("collective_housing", "recorded", 3, (stage, crowd) => stage.Exempt($"dwelling:{crowd.Home.Uuid}", "X12"), 1, 1, 1, 1, 1, 1),
        Of("refugees_hosted", "two_guest_families", 3, (stage, crowd) => stage.Exempt($"dwelling:{crowd.Home.Uuid}", "X09"), 2, 3, 3),
        Of("address_hijack", "recorded", 2, (stage, crowd) => stage.Exempt($"dwelling:{crowd.Home.Uuid}", "X18"), 2, 1, 1, 1),
        Of("care_group_home", "six_residents", 3, (_, crowd) => crowd.Home.Cell.Category = Category.Elderly, 1, 1, 1, 1, 1, 1),
        Of("other_special_home", "five_residents", 2, (_, crowd) => crowd.Home.Cell.Category = Category.OtherSpecial, 1, 1, 1, 1, 1),
        Of("unknown_category", "four_friends", 3, (_, crowd) => crowd.Home.Cell.Category = Category.Unknown, 1, 1, 1, 1),
        Of("rooms_missing", "five_friends", 3, (_, crowd) => crowd.Home.Cell.Rooms = 0, 1, 1, 1, 1, 1),
        Of("friends", "three_in_three_rooms", 3, DeclareAll, 1, 1, 1),
        new("company_housing", "workers_declared", Level.LookAlike, 1, stage => CompanyLease(stage, "foretag")),
        new("company_housing", "municipality_rents", Level.LookAlike, 1, stage => CompanyLease(stage, "kommunkontrakt")),
        new("protected_in_crowd", "one_of_four", Level.LookAlike, 1, ProtectedResident),
    ];

    private static Planting Of(string kind, string variant, int rooms, Action<Stage, Crowd> explain, params int[] families) =>
        new(kind, variant, Level.LookAlike, 1, stage =>
        {
            var crowd = Crowd.MoveIn(stage, rooms, families);
            explain(stage, crowd);
            Name(stage, crowd);
            stage.Tolerated("A01", "T04");
        });

    private static void Nothing(Stage stage, Crowd crowd)
    {
    }

    private static void ThreeGenerations(Stage stage, Crowd crowd)
    {
        var grandparent = stage.Person(62, 85);
        stage.Town.Homes.Tie(crowd.People[0], grandparent);
        stage.MoveIn(crowd.Home, 600, grandparent);
        stage.Primary(grandparent);
    }

    private static void DeclareAll(Stage stage, Crowd crowd)
    {
        foreach (var person in crowd.People.Skip(1))
        {
            crowd.Lease.Add(person.Number, "uppgiven_boende");
        }
    }

    // The dwelling is an ordinary one; the kind of its lease says who lives there.
    private static void StudentLease(Stage stage)
    {
        var home = stage.Flat(3);
        var students = Enumerable.Range(0, 5).Select(_ => stage.Person(19, 26)).ToArray();
        for (var i = 0; i < students.Length; i++)
        {
            stage.MoveIn(home, 300 - (i * 25), students[i]);
        }

        var lease = stage.Let(home, students[0], 300, "student");
        Name(stage, new(home, lease, students));
        stage.Tolerated("A01", "T04");
    }

    private static void CompanyLease(Stage stage, string kind)
    {
        var home = stage.Flat(3);
        var workers = Enumerable.Range(0, 5).Select(_ => stage.Person(22, 50)).ToArray();
        var lease = stage.Town.Leases.Let(home, stage.Town.DaysAgo(900), kind);
        lease.Add(stage.Town.Owners.Municipality, "huvudhyresgast");
        for (var i = 0; i < workers.Length; i++)
        {
            stage.MoveIn(home, 400 - (i * 40), workers[i]);
            lease.Add(workers[i].Number, "uppgiven_boende");
        }

        Name(stage, new(home, lease, workers));
        stage.Silent("T01");
    }

    // Without the protected person, who is in no count, three units are left.
    private static void ProtectedResident(Stage stage)
    {
        var crowd = Crowd.MoveIn(stage, 3, 1, 1, 1);
        var resident = stage.Person();
        stage.Protect(resident, People.Protection.SecrecyFlag);
        stage.MoveIn(crowd.Home, 500, resident);
        Name(stage, crowd);
        stage.Tolerated("T04");
    }

    private static void Name(Stage stage, Crowd crowd)
    {
        stage.Primary(crowd.Home);
        stage.Primary(crowd.Lease);
        stage.Primary([.. crowd.People]);
        stage.Silent("A02", "A03", "A04");
    }
}
