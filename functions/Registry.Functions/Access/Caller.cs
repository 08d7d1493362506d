namespace Registry.Functions.Access;

/// <summary>Who asks: a name for the look-up log, a role, and for a housing company its organisation number.</summary>
public sealed record Caller(string Name, Role Role, string? Company = null)
{
    /// <summary>Gets the recipient whose cases and findings the caller reads; null for roles that read none.</summary>
    public string? Recipient => Roles.CaseWorkers.Contains(Role) ? Role.Token() : null;

    /// <summary>Gets the company that a case must belong to; empty for all but housing companies.</summary>
    public string CompanyKey => Role == Role.HousingCompany ? Company ?? string.Empty : string.Empty;
}
