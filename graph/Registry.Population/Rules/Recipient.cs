namespace Registry.Population.Rules;

/// <summary>The roles that may read findings, with the names and in the order of formats.md section 6.</summary>
public static class Recipient
{
    /// <summary>The analyst of the municipality.</summary>
    public const string Analyst = "analyst";

    /// <summary>An officer of the social services.</summary>
    public const string SocialServices = "social_services";

    /// <summary>An officer of one housing company.</summary>
    public const string HousingCompany = "housing_company";

    /// <summary>The internal auditor.</summary>
    public const string InternalAudit = "internal_audit";

    /// <summary>Gets all roles in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [Analyst, SocialServices, HousingCompany, InternalAudit];
}
