using Registry.Population.Identifiers;

namespace Registry.Population.Facts;

/// <summary>hyreskontrakt.csv: one lease. The key is `Landlord/LeaseId`.</summary>
public readonly record struct LeaseRow(
    RowRef Source,
    string LeaseId,
    PartyId Landlord,
    string ObjectId,
    DwellingRef Dwelling,
    string Kind,
    DateOnly Start,
    DateOnly? End,
    DateOnly? NoticeOn,
    string NoticeReason,
    decimal? MonthlyRent,
    string Transfer);

/// <summary>kontraktsparter.csv: one party of a lease. From null is the start of the lease; Landlord null is the
/// delivery's only landlord.</summary>
public readonly record struct LeasePartyRow(
    RowRef Source, string LeaseId, PartyId? Landlord, PartyId Party, string Role, DateOnly? From, DateOnly? To);

/// <summary>andrahand.csv: one approved sub-let.</summary>
public readonly record struct SubletRow(
    RowRef Source,
    string LeaseId,
    PartyId? Landlord,
    PersonId Subtenant,
    string PermittedBy,
    string Reason,
    DateOnly From,
    DateOnly To,
    decimal? Rent);
