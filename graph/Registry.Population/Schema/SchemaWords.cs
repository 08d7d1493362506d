namespace Registry.Population.Schema;

/// <summary>The short words in which the schema is declared.</summary>
internal static class SchemaWords
{
    public static PropertySchema Text(string name, string sv, string en) => new(name, PropertyKind.Text, sv, en);

    public static PropertySchema Integer(string name, string sv, string en) => new(name, PropertyKind.Integer, sv, en);

    public static PropertySchema Money(string name, string sv, string en) => new(name, PropertyKind.Float, sv, en);

    public static PropertySchema Number(string name, string sv, string en) => new(name, PropertyKind.Float, sv, en);

    public static PropertySchema Flag(string name, string sv, string en) => new(name, PropertyKind.Boolean, sv, en);

    public static PropertySchema Day(string name, string sv, string en) => new(name, PropertyKind.Date, sv, en);

    /// <summary>A label whose nodes are computed or have no row of their own.</summary>
    public static LabelSchema Derived(
        string name, string[] partitions, string sv, string en, params PropertySchema[] properties)
        => new(name, properties[0].Name, partitions, sv, en, properties);

    /// <summary>A label whose nodes come from a row and say from which.</summary>
    public static LabelSchema Fact(
        string name, string[] partitions, string sv, string en, params PropertySchema[] properties)
        => new(name, properties[0].Name, partitions, sv, en, [.. properties, .. Source]);

    /// <summary>A type whose relationships are computed, or are told by the row of one of their ends.</summary>
    public static TypeSchema DerivedType(
        string name, string ends, string[] partitions, string sv, string en, params PropertySchema[] properties)
        => new(name, Ends(ends), partitions, sv, en, properties);

    /// <summary>A type whose relationships come from a row and say from which.</summary>
    public static TypeSchema FactType(
        string name, string ends, string[] partitions, string sv, string en, params PropertySchema[] properties)
        => new(name, Ends(ends), partitions, sv, en, [.. properties, .. Source]);

    /// <summary>The three properties of a relationship that holds for a time.</summary>
    public static PropertySchema[] Period { get; } =
    [
        Day("from", "Från och med", "First day"),
        Day("to", "Till (första dagen efter; tomt = pågår)", "End (the first day after; none = lasts)"),
        Flag("current", "Gäller på dagen", "Holds on the day"),
    ];

    private static PropertySchema[] Source { get; } =
    [
        Text("sourceFile", "Leveransfil", "Delivery file"),
        Integer("sourceLine", "Rad i filen", "Line in the file"),
    ];

    private static (string From, string To)[] Ends(string text)
        => [.. text.Split(", ").Select(pair => pair.Split(" -> ")).Select(ends => (ends[0], ends[1]))];
}
