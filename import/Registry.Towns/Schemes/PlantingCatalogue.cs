namespace Registry.Towns.Schemes;

/// <summary>Every kind of case that can be planted.</summary>
internal static class PlantingCatalogue
{
    public static IReadOnlyList<Planting> Schemes { get; } =
    [
        .. CrowdingSchemes.All,
        .. AddressSchemes.All,
        .. TenancySchemes.All,
        .. IdentitySchemes.All,
        .. SharedPayeeSchemes.All,
        .. AssistanceSchemes.All,
        .. CompanySchemes.All,
    ];

    public static IReadOnlyList<Planting> LookAlikes { get; } =
    [
        .. HomeLookAlikes.All,
        .. AddressLookAlikes.All,
        .. TenancyLookAlikes.All,
        .. LeaseLookAlikes.All,
        .. IdentityLookAlikes.All,
        .. SharedPayeeLookAlikes.All,
        .. AssistanceLookAlikes.All,
        .. CompanyLookAlikes.All,
    ];
}
