using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The label and the type that come after the rules have run; who sees a finding is told by its recipients.</summary>
internal static class FindingSchema
{
    public static LabelSchema Label { get; } = Derived(
        "Finding", [.. Partition.All], "Träff", "Finding",
        Text("id", "Träffens id", "Id of the finding"),
        Text("rule", "Regel", "Rule"),
        Text("ruleVersion", "Regelns version", "Version of the rule"),
        Day("day", "Utvärderad dag", "Day evaluated"),
        Integer("points", "Poäng", "Points"),
        Text("recipients", "Roller som får läsa den", "Roles that may read it"),
        Flag("pilot", "Regeln är på prov", "The rule is on trial"),
        Text("explanationSv", "Förklaring på svenska", "Explanation in Swedish"),
        Text("explanationEn", "Förklaring på engelska", "Explanation in English"));

    public static TypeSchema Type { get; } = DerivedType(
        "CONCERNS", "Finding -> *", [.. Partition.All], "gäller", "concerns",
        Text("role", "Huvudsak (subject) eller berörd (related)", "Subject or related"));
}
