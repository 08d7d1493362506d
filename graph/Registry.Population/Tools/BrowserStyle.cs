using System.Text;
using Registry.Population.Schema;

namespace Registry.Population.Tools;

/// <summary>The style sheet of Neo4j Browser (`:style`, or dropped on its window).</summary>
public static class BrowserStyle
{
    /// <summary>Writes it.</summary>
    /// <returns>The text of a .grass file.</returns>
    public static string Grass()
    {
        var text = new StringBuilder();
        Rule(text, "node", ("diameter", "50px"), ("color", "#A5ABB6"), ("border-color", "#9AA1AC"), ("border-width", "2px"),
            ("text-color-internal", "#FFFFFF"), ("font-size", "10px"));
        Rule(text, "relationship", ("color", "#A5ABB6"), ("shaft-width", "1px"), ("font-size", "8px"), ("padding", "3px"),
            ("text-color-external", "#000000"), ("text-color-internal", "#FFFFFF"), ("caption", "\"<type>\""));
        foreach (var look in LabelLook.All)
        {
            var caption = string.Join(' ', look.Caption.Select(p => $"{{{p}}}"));
            Rule(text, $"node.{look.Label.Name}", ("color", look.Colour), ("border-color", look.Colour),
                ("text-color-internal", "#FFFFFF"), ("caption", $"\"{caption}\""));
        }

        foreach (var type in PopulationSchema.Types)
        {
            Rule(text, $"relationship.{type.Name}", ("caption", "\"<type>\""));
        }

        return text.ToString();
    }

    private static void Rule(StringBuilder text, string selector, params (string Name, string Value)[] lines)
    {
        text.Append(selector).Append(" {\n");
        foreach (var (name, value) in lines)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append(";\n");
        }

        text.Append("}\n\n");
    }
}
