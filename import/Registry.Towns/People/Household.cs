namespace Registry.Towns.People;

/// <summary>The people of one dwelling in ordinary life. The first adult is the tenant.</summary>
internal sealed class Household
{
    public List<Resident> Adults { get; } = [];

    public List<Resident> Children { get; } = [];

    /// <summary>Gets a value indicating whether the adults are strangers to the register: flatmates.</summary>
    public bool IsShared { get; init; }

    /// <summary>Gets a value indicating whether the second adult is the partner of the first.</summary>
    public bool IsCouple { get; set; }

    public IEnumerable<Resident> Everybody => Adults.Concat(Children);

    public IReadOnlyList<Resident> ToList() => [.. Adults, .. Children];
}
