namespace Registry.Population.Schema;

/// <summary>One label of nodes.</summary>
/// <param name="Name">The label.</param>
/// <param name="Key">The property whose value is unique.</param>
/// <param name="Partitions">The partitions its facts come from. A node of a label with several is seen only where one of
/// its own facts may be seen.</param>
/// <param name="TitleSv">What it is, in Swedish.</param>
/// <param name="TitleEn">What it is, in English.</param>
/// <param name="Properties">The properties, the key first.</param>
public sealed record LabelSchema(
    string Name,
    string Key,
    IReadOnlyList<string> Partitions,
    string TitleSv,
    string TitleEn,
    IReadOnlyList<PropertySchema> Properties);
