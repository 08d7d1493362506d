using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Life;

/// <summary>A member of a household that gets assistance: role and share of the month as the file writes them.</summary>
internal sealed record AssistanceMember(Resident Person, string Role, string Share = "1");

/// <summary>Who is paid, and where.</summary>
internal sealed record AssistancePayee(long Id, string Method, string? Account, string Kind);

/// <summary>The counted figures of a decision.</summary>
internal readonly record struct AssistanceSums(int HouseholdType, int Adults, int Children, int Norm, int Granted);

/// <summary>Economic assistance of one household over some months.</summary>
internal sealed record AssistancePlan(Resident Applicant, DateOnly FirstMonth, int Months)
{
    public Resident? CoApplicant { get; init; }

    /// <summary>Gets the members besides the applicant and the co-applicant.</summary>
    public IReadOnlyList<AssistanceMember> Others { get; init; } = [];

    /// <summary>Gets the home that the applicant states; null where none is stated.</summary>
    public Dwelling? Home { get; init; }

    public int HousingCost { get; init; }

    /// <summary>Gets the landlord that the applicant states; zero where none is stated.</summary>
    public long Landlord { get; init; }

    public string? LeaseId { get; init; }

    /// <summary>Gets who is paid; null means the applicant, on the own account.</summary>
    public AssistancePayee? Payee { get; init; }

    /// <summary>Gets the payment day of the last month instead of the usual one.</summary>
    public DateOnly? LastPaidOn { get; init; }
}
