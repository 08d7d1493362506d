namespace Registry.Functions.Access;

/// <summary>The callers of design.md, section 7.</summary>
public enum Role
{
    Analyst,
    SocialServices,
    HousingCompany,
    InternalAudit,
    DataProtectionOfficer,
    Administrator,
}
