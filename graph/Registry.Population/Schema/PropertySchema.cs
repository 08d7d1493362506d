namespace Registry.Population.Schema;

/// <summary>One property of a label or relationship type.</summary>
/// <param name="Name">The name in queries.</param>
/// <param name="Kind">The type of its values.</param>
/// <param name="TitleSv">What it is, in Swedish.</param>
/// <param name="TitleEn">What it is, in English.</param>
public sealed record PropertySchema(string Name, PropertyKind Kind, string TitleSv, string TitleEn);
