namespace Registry.Population.Tools;

/// <summary>A text parameter of a phrase; the tool suggests values of a property.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Label">The label whose values are suggested.</param>
/// <param name="Property">The property.</param>
public sealed record ToolParameter(string Name, string Label, string Property);
