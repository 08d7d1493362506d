namespace Registry.Population.Schema;

/// <summary>
/// The schema of the population graph, declared once: it feeds the page's legend, completion, views, bulk export and
/// documentation. Periods are half-open: the first day counts, the day in `to`, `end`, `validTo` of a dwelling and
/// `permitTo` does not. Only `validTo` of an exemption is the last valid day, as in its file.
/// </summary>
public static class PopulationSchema
{
    /// <summary>Gets the labels that a graph is built with: all but those of findings, which come after the rules.</summary>
    public static IReadOnlyList<LabelSchema> BuiltLabels { get; } =
        [.. PopulationLabels.All, .. HousingLabels.All, .. CompanyLabels.All, .. SocialLabels.All];

    /// <summary>Gets the relationship types that a graph is built with.</summary>
    public static IReadOnlyList<TypeSchema> BuiltTypes { get; } =
        [.. PopulationTypes.All, .. HousingTypes.All, .. CompanyTypes.All, .. SocialTypes.All];

    /// <summary>Gets every label.</summary>
    public static IReadOnlyList<LabelSchema> Labels { get; } = [.. BuiltLabels, FindingSchema.Label];

    /// <summary>Gets every relationship type.</summary>
    public static IReadOnlyList<TypeSchema> Types { get; } = [.. BuiltTypes, FindingSchema.Type];

    private static Dictionary<string, LabelSchema> LabelsByName { get; } =
        Labels.ToDictionary(label => label.Name, StringComparer.Ordinal);

    private static Dictionary<string, TypeSchema> TypesByName { get; } =
        Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Finds a label by name.</summary>
    public static LabelSchema Label(string name) => LabelsByName[name];

    /// <summary>Finds a relationship type by name.</summary>
    public static TypeSchema Type(string name) => TypesByName[name];
}
