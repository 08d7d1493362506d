using Registry.Population.Identifiers;

namespace Registry.Population.Facts;

// Month is the first day of the month that the file names as yyyy-MM.

/// <summary>bistandsbeslut.csv: one household, one month. HouseholdType is `ensam`, `par` or empty (unknown): the code
/// of the file is not kept, so that sex is dropped.</summary>
public readonly record struct DecisionRow(
    RowRef Source,
    string HouseholdId,
    string DecisionId,
    string CaseNo,
    DateOnly Month,
    PersonId Applicant,
    PersonId? CoApplicant,
    string HouseholdType,
    int? Adults,
    int? Children,
    int? SharedHouseholdSize,
    decimal? Norm,
    decimal? HousingCost,
    decimal Granted,
    DwellingRef Stated,
    PartyId? Landlord,
    string LeaseId);

/// <summary>bistand_medlemmar.csv: one member of a household in one month. Share is 0 to 1.</summary>
public readonly record struct MemberRow(
    RowRef Source, string HouseholdId, DateOnly Month, PersonId Person, string Role, decimal Share);

/// <summary>utbetalningar.csv: one payment to a person. AccountKey is a keyed hash, or empty.</summary>
public readonly record struct PaymentRow(
    RowRef Source,
    string PaymentId,
    string DecisionId,
    PartyId Payee,
    DateOnly Day,
    decimal Amount,
    string Method,
    string AccountKey,
    string PayeeType);
