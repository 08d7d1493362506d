using System.Globalization;

namespace Registry.Tck.Values;

/// <summary>
/// A value as the kit writes it. Two values are the same when their texts are: labels and keys are sorted in it, and a
/// float never looks like an integer.
/// </summary>
internal abstract record KitValue
{
    /// <summary>Writes the value; with <paramref name="sortsLists"/> the order inside lists does not show.</summary>
    public abstract string Text(bool sortsLists);
}

/// <summary>null, true, false or an integer: what is written is what it is.</summary>
internal sealed record KitWord(string Word) : KitValue
{
    public override string Text(bool sortsLists) => Word;
}

internal sealed record KitInteger(long Number) : KitValue
{
    public override string Text(bool sortsLists) => Number.ToString(CultureInfo.InvariantCulture);
}

internal sealed record KitFloat(double Number) : KitValue
{
    public override string Text(bool sortsLists)
    {
        // The kit expects 0.0 for a negative zero: numbers that compare as equal are the same.
        var text = (Number == 0 ? 0 : Number).ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E', 'N') < 0 && double.IsFinite(Number) ? text + ".0" : text;
    }
}

/// <summary>Text, and a temporal value: the kit writes both in quotes.</summary>
internal sealed record KitText(string Content) : KitValue
{
    public override string Text(bool sortsLists) => $"'{Content}'";
}

internal sealed record KitList(IReadOnlyList<KitValue> Elements) : KitValue
{
    public override string Text(bool sortsLists)
    {
        var texts = Elements.Select(e => e.Text(sortsLists));
        return $"[{string.Join(", ", sortsLists ? texts.Order(StringComparer.Ordinal) : texts)}]";
    }
}

internal sealed record KitMap(IReadOnlyDictionary<string, KitValue> Entries) : KitValue
{
    public override string Text(bool sortsLists)
    {
        var texts = Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value.Text(sortsLists)}");
        return $"{{{string.Join(", ", texts)}}}";
    }
}

internal sealed record KitNode(IReadOnlyList<string> Labels, KitMap Properties) : KitValue
{
    public override string Text(bool sortsLists) =>
        $"({string.Concat(Labels.Order(StringComparer.Ordinal).Select(l => ":" + l))}{Inner(Properties, sortsLists)})";

    internal static string Inner(KitMap properties, bool sortsLists) =>
        properties.Entries.Count == 0 ? "" : $" {properties.Text(sortsLists)}";
}

internal sealed record KitRelationship(string Type, KitMap Properties) : KitValue
{
    public override string Text(bool sortsLists) => $"[:{Type}{KitNode.Inner(Properties, sortsLists)}]";
}

/// <summary>A path: the first node and the steps from it.</summary>
internal sealed record KitPath(KitNode Start, IReadOnlyList<KitHop> Hops) : KitValue
{
    public override string Text(bool sortsLists) =>
        $"<{Start.Text(sortsLists)}{string.Concat(Hops.Select(h => h.Text(sortsLists)))}>";
}

internal sealed record KitHop(KitRelationship Relationship, bool Forward, KitNode End)
{
    public string Text(bool sortsLists) =>
        $"{(Forward ? "-" : "<-")}{Relationship.Text(sortsLists)}{(Forward ? "->" : "-")}{End.Text(sortsLists)}";
}
