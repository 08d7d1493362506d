namespace Registry.Towns.Schemes;

/// <summary>A02 and A03: more families than the flat has room for.</summary>
internal static class CrowdingSchemes
{
    private const string Crowding = "crowding";
    private const string ManyUnits = "many_units";

    public static IReadOnlyList<Planting> All { get; } =
    [
        // Two rooms take two people by the norm, three take four, five take eight.
        Of(Crowding, "six_singles_in_two_rooms", Level.Clear, 2, ["A02", "A03"], 1, 1, 1, 1, 1, 1),
        Of(Crowding, "three_couples_in_three_rooms", Level.Edge, 3, ["A02"], 2, 2, 2),
        Of(Crowding, "one_person_fewer", Level.Under, 3, ["A02"], 2, 2, 1),
        Of(Crowding, "families_and_singles", Level.Clear, 3, ["A02", "A03"], 2, 3, 1, 1),
        Of(Crowding, "two_families_only", Level.Under, 2, ["A02"], 3, 2),
        Of(ManyUnits, "seven_in_six_rooms", Level.Clear, 6, ["A03"], 2, 1, 1, 1, 1, 1, 1),
        Of(ManyUnits, "four_in_three_rooms", Level.Edge, 3, ["A03"], 1, 1, 1, 1),
        Of(ManyUnits, "three_in_three_rooms", Level.Under, 3, ["A03"], 1, 1, 1),
        Of(ManyUnits, "six_in_five_rooms", Level.Edge, 5, ["A03"], 1, 1, 1, 1, 1, 1),
        Of(ManyUnits, "five_in_five_rooms", Level.Under, 5, ["A03"], 1, 1, 1, 1, 1),
        new(Crowding, "expired_exemption", Level.Clear, 1, ExpiredExemption),
    ];

    private static Planting Of(string kind, string variant, Level level, int rooms, string[] rules, params int[] families) =>
        new(kind, variant, level, 1, stage =>
        {
            Crowd.MoveIn(stage, rooms, families).Name(stage);
            stage.Judge(rules);
        });

    private static void ExpiredExemption(Stage stage)
    {
        var crowd = Crowd.MoveIn(stage, 2, 1, 2, 1, 1, 1);
        crowd.Name(stage);
        stage.Expect("A02", "A03");
        stage.Exempt($"dwelling:{crowd.Home.Uuid}", "X09", monthsAhead: -2);
    }
}
