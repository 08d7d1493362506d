using Registry.Functions.Access;

namespace Registry.Functions.Api;

/// <summary>Who may come in, and whether the function is a look-up: then it needs a purpose and a line in the log.</summary>
public sealed record Gate(IReadOnlyList<Role> Roles, bool IsLookup)
{
    public static Gate Anyone { get; } = new(Enum.GetValues<Role>(), IsLookup: false);

    public static Gate Open(params Role[] roles) => new(roles, IsLookup: false);

    public static Gate Lookup(params Role[] roles) => new(roles, IsLookup: true);
}
