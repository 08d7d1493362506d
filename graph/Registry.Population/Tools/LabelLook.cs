using Registry.Population.Schema;

namespace Registry.Population.Tools;

/// <summary>How a label looks in a drawing, derived from the schema: a colour by its place there, and what is written on it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Colour">Its colour as `#rrggbb`.</param>
/// <param name="Caption">The properties written on a node.</param>
public sealed record LabelLook(LabelSchema Label, string Colour, IReadOnlyList<string> Caption)
{
    // Told apart also by people who do not see red and green, and readable on white; the page uses colours of this kind.
    private static readonly string[] Colours =
    [
        "#0f5166", "#b5651d", "#d39a52", "#8a7a66", "#5a9aad", "#6a4c93", "#a98bc6", "#2f6b3a", "#a83250", "#d17a8f",
        "#6da376", "#93bf9a", "#3d4a5c", "#7d8b9d", "#3a7d8c", "#5c5c8a", "#9a9a9a", "#c2a300", "#e0bd8b", "#4f7942", "#704214",
    ];

    // The first of these that a label has says more to people than its key.
    private static readonly string[][] Words = [["given", "surname"], ["name"], ["rule"], ["value"], ["leaseId"], ["file"]];

    /// <summary>Gets the look of every label of the schema.</summary>
    public static IReadOnlyList<LabelLook> All { get; } =
        [.. PopulationSchema.Labels.Index().Select(l => new LabelLook(l.Item, Colours[l.Index % Colours.Length], CaptionOf(l.Item)))];

    private static string[] CaptionOf(LabelSchema label) =>
        Words.FirstOrDefault(w => w.All(n => label.Properties.Any(p => p.Name == n))) ?? [label.Key];
}
