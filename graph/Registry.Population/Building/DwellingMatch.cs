namespace Registry.Population.Building;

/// <summary>What the dwelling register says to a dwelling that a row names.</summary>
public enum DwellingMatchKind
{
    /// <summary>No row of the register fits.</summary>
    None,

    /// <summary>Exactly one dwelling fits.</summary>
    Found,

    /// <summary>Several dwellings fit, so a text says too little to choose one.</summary>
    Ambiguous,
}

/// <summary>The outcome of a look-up in a <see cref="DwellingIndex"/>.</summary>
/// <param name="Kind">Whether a dwelling was found.</param>
/// <param name="Number">The number of the dwelling in the index; -1 where none was found.</param>
public readonly record struct DwellingMatch(DwellingMatchKind Kind, int Number)
{
    internal static DwellingMatch None { get; } = new(DwellingMatchKind.None, -1);

    internal static DwellingMatch Ambiguous { get; } = new(DwellingMatchKind.Ambiguous, -1);

    internal static DwellingMatch Found(int number) => new(DwellingMatchKind.Found, number);
}
