namespace Registry.Functions.Access;

/// <summary>The tokens of roles, as settings, answers and the look-up log write them, and what a role may do.</summary>
public static class Roles
{
    private static readonly (Role Role, string Token)[] Tokens =
    [
        (Role.Analyst, "analyst"),
        (Role.SocialServices, "social_services"),
        (Role.HousingCompany, "housing_company"),
        (Role.InternalAudit, "internal_audit"),
        (Role.DataProtectionOfficer, "data_protection_officer"),
        (Role.Administrator, "administrator"),
    ];

    /// <summary>Gets the roles that work cases; their tokens are the recipients of findings.</summary>
    public static IReadOnlyList<Role> CaseWorkers { get; } =
        [Role.Analyst, Role.SocialServices, Role.HousingCompany, Role.InternalAudit];

    public static IReadOnlyList<string> AllTokens { get; } = [.. Tokens.Select(t => t.Token)];

    public static string Token(this Role role) => Tokens.First(t => t.Role == role).Token;

    public static bool TryRead(string? token, out Role role)
    {
        var index = Array.FindIndex(Tokens, t => t.Token == token);
        role = index < 0 ? default : Tokens[index].Role;
        return index >= 0;
    }

    /// <summary>Tells whether a text can be a housing company's number: ten digits, or twelve of a person who lets.</summary>
    /// <param name="text">The text, as in the files: digits alone.</param>
    /// <returns>True when it can.</returns>
    public static bool IsCompany(string? text) => text is { Length: 10 or 12 } && text.All(char.IsAsciiDigit);
}
