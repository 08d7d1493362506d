namespace Registry.Population.Identifiers;

/// <summary>What the century of a person number is read against.</summary>
/// <param name="Reference">The extract date of the delivery, never the clock.</param>
/// <param name="Simulation">Whether all dates lie a hundred years ahead: then the centuries are 20 and 21.</param>
public readonly record struct IdentifierContext(DateOnly Reference, bool Simulation = false)
{
    internal int FirstCentury => Simulation ? 20 : 18;

    internal int LastCentury => Simulation ? 21 : 20;
}
