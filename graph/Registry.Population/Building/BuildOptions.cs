namespace Registry.Population.Building;

/// <summary>The limits of a build; every number is a default that an installation may change.</summary>
public sealed record BuildOptions
{
    /// <summary>Gets the age in days from which on a source is stale; this day itself is still fresh.</summary>
    public int MaxInputAgeDays { get; init; } = 14;

    /// <summary>Gets the age in days above which a source is not used at all.</summary>
    public int MaxUsableAgeDays { get; init; } = 45;

    /// <summary>Gets the months after its end that a registration stays in the graph (rules.md, section 11).</summary>
    public int AddressMonths { get; init; } = 36;
}
