using Registry.Functions.Settings;

namespace Registry.Functions.Access;

/// <summary>The callers of the bundled sample municipality; only in environment test, only without own callers.</summary>
public static class DemoCallers
{
    public static IReadOnlyList<(string Key, CallerOptions Options)> All { get; } =
    [
        ("demo-analyst", new() { Name = "demo-analyst", Role = "analyst" }),
        ("demo-social", new() { Name = "demo-social", Role = "social_services" }),
        ("demo-housing", new() { Name = "demo-housing", Role = "housing_company" }),
        ("demo-audit", new() { Name = "demo-audit", Role = "internal_audit" }),
        ("demo-dpo", new() { Name = "demo-dpo", Role = "data_protection_officer" }),
        ("demo-admin", new() { Name = "demo-admin", Role = "administrator" }),
    ];
}
