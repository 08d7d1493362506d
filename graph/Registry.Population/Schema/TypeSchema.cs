namespace Registry.Population.Schema;

/// <summary>One type of relationships.</summary>
/// <param name="Name">The type.</param>
/// <param name="Ends">The pairs of labels that it joins, from start to end; `*` is any label.</param>
/// <param name="Partitions">The partitions its facts come from.</param>
/// <param name="TitleSv">What it says, in Swedish.</param>
/// <param name="TitleEn">What it says, in English.</param>
/// <param name="Properties">The properties.</param>
public sealed record TypeSchema(
    string Name,
    IReadOnlyList<(string From, string To)> Ends,
    IReadOnlyList<string> Partitions,
    string TitleSv,
    string TitleEn,
    IReadOnlyList<PropertySchema> Properties);
