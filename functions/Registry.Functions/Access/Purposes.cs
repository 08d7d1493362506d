namespace Registry.Functions.Access;

/// <summary>The purposes a look-up may state, by role. No look-up without one (law.md, section 4).</summary>
public static class Purposes
{
    public static IReadOnlyList<string> For(Role role) => role switch
    {
        Role.Analyst => ["control", "data_quality", "case_work"],
        Role.SocialServices => ["case_work", "control"],
        Role.HousingCompany => ["tenancy_check", "case_work"],
        Role.InternalAudit => ["audit", "case_work"],
        Role.DataProtectionOfficer => ["audit", "record_request"],
        _ => [],
    };
}
