namespace Registry.Population.Schema;

/// <summary>The partitions: what a manifest names, and what a caller's rights are counted in.</summary>
public static class Partition
{
    /// <summary>Persons, registrations, relations, dwellings.</summary>
    public const string Population = "population";

    /// <summary>Leases and sub-lets of the housing companies.</summary>
    public const string Housing = "housing";

    /// <summary>Companies, roles, suppliers, associations.</summary>
    public const string Company = "company";

    /// <summary>Economic assistance; nothing of it leaves the social services.</summary>
    public const string Social = "social";

    /// <summary>Care clients and their providers.</summary>
    public const string Care = "care";

    /// <summary>Employees; internal audit only.</summary>
    public const string Audit = "audit";

    /// <summary>Gets all partitions.</summary>
    public static IReadOnlyList<string> All { get; } = [Population, Housing, Company, Social, Care, Audit];
}
