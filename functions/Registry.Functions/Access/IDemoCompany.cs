namespace Registry.Functions.Access;

/// <summary>Names the housing company that the demo caller works for: the largest landlord of the loaded graph.</summary>
public interface IDemoCompany
{
    string? OrganisationNumber { get; }
}
