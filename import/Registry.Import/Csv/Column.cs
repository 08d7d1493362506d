namespace Registry.Import.Csv;

/// <summary>A column of a format: its Swedish name first, which reports use, then the English name and the aliases.</summary>
internal abstract class Column(string swedish, string english, string[] aliases)
{
    /// <summary>Gets the Swedish name.</summary>
    public string Name { get; } = swedish;

    /// <summary>Gets the names that a header may use: Swedish, English, aliases.</summary>
    public IReadOnlyList<string> Names { get; } = [swedish, english, .. aliases];

    /// <summary>Gets a value indicating whether a file without the column is rejected.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the place of the column in its schema; the schema sets it once.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>Tells whether a header name is neither the Swedish nor the English one.</summary>
    public bool IsAlias(string name) =>
        !name.Equals(Names[0], StringComparison.OrdinalIgnoreCase) && !name.Equals(Names[1], StringComparison.OrdinalIgnoreCase);
}

/// <summary>A column with the format of its cells.</summary>
internal sealed class Column<T>(string swedish, string english, CellFormat<T> format, params string[] aliases)
    : Column(swedish, english, aliases)
{
    public CellFormat<T> Format { get; } = format;
}
