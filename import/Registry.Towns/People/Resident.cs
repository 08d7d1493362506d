using System.Globalization;

namespace Registry.Towns.People;

/// <summary>Whether the register protects a person, and how.</summary>
internal enum Protection
{
    None,
    SecrecyFlag,
    ProtectedRegistration,
}

/// <summary>A person of the town while the household is made; the row is written when the household is done.</summary>
internal sealed class Resident
{
    public required long Number { get; init; }

    public required DateOnly Born { get; init; }

    public required string Given { get; init; }

    public required string Surname { get; set; }

    public bool IsCoordination { get; init; }

    public string? IdentityLevel { get; init; }

    public Protection Protection { get; set; }

    public string? Code { get; private set; }

    public DateOnly? CodeFrom { get; private set; }

    /// <summary>Gets the other numbers of the same person, as the register links them.</summary>
    public List<long> Linked { get; } = [];

    /// <summary>Gets the account that assistance is paid to, once there is one.</summary>
    public string? Account { get; set; }

    public string Id => Number.ToString("D12", CultureInfo.InvariantCulture);

    public void Deregister(string code, DateOnly from) => (Code, CodeFrom) = (code, from);

    public int AgeOn(DateOnly day)
    {
        var age = day.Year - Born.Year;
        return Born.AddYears(age) > day ? age - 1 : age;
    }
}
