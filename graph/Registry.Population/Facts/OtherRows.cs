using Registry.Population.Identifiers;

namespace Registry.Population.Facts;

/// <summary>brukare_utforare.csv: one care client and provider.</summary>
public readonly record struct CareRow(
    RowRef Source, PersonId Person, PartyId Company, string Service, DateOnly From, DateOnly? To);

/// <summary>personal.csv: one employment, one side job.</summary>
public readonly record struct EmployeeRow(
    RowRef Source, PersonId Person, DateOnly From, DateOnly? To, bool MayApprove, PartyId? SideJob);

/// <summary>undantag.csv: a known innocent explanation. ObjectType is person, dwelling, address, company, contact or
/// account; ObjectKey is the key of `formats.md` section 6; ValidTo is the last valid day.</summary>
public readonly record struct ExemptionRow(
    RowRef Source, string ObjectType, string ObjectKey, string Code, DateOnly ValidTo, string DecidedBy, string Motivation);

/// <summary>arendeutfall.csv: the outcome of a finding.</summary>
public readonly record struct OutcomeRow(
    RowRef Source, string FindingId, string RuleId, string RuleVersion, string Outcome, DateOnly Day, decimal? Hours);

/// <summary>
/// Left behind where a protected person's row was dropped, so that a rule about emptiness or absence stays silent there.
/// It names no person and no reason, and looks like any other mute.
/// </summary>
/// <param name="ObjectType">`dwelling` or `lease`.</param>
/// <param name="Dwelling">The dwelling, where the object is one.</param>
/// <param name="LeaseKey">`landlord/lease`, where the object is a lease; else empty.</param>
public readonly record struct MuteRow(string ObjectType, DwellingRef Dwelling, string LeaseKey)
{
    /// <summary>Marks a dwelling.</summary>
    public static MuteRow OfDwelling(in DwellingRef dwelling) => new("dwelling", dwelling, string.Empty);

    /// <summary>Marks a lease of a landlord.</summary>
    public static MuteRow OfLease(PartyId landlord, string leaseId) => new("lease", DwellingRef.None, $"{landlord}/{leaseId}");
}
