using Registry.Population.Identifiers;

namespace Registry.Population.Facts;

// The rows of partition population. Tokens (kinds, codes, roles) are the pooled, lower- or upper-case texts of the file
// format; an empty text means unknown. `To` is the last day of the file, inclusive; null is open.

/// <summary>personer.csv. A protected person never becomes a row: see <see cref="Delivery.Protected"/>.</summary>
public readonly record struct PersonRow(
    RowRef Source,
    PersonId Id,
    string Kind,
    string IdentityLevel,
    bool? Dormant,
    PersonId[] LinkedIds,
    string Given,
    string Middle,
    string Surname,
    PartialDate BirthDate,
    string DeregistrationCode,
    DateOnly? DeregistrationDate);

/// <summary>folkbokforing.csv: one registration episode. Municipality is the four-digit code.</summary>
public readonly record struct RegistrationRow(
    RowRef Source,
    PersonId Person,
    string Municipality,
    DwellingRef Dwelling,
    string Property,
    string CareOf,
    string Kind,
    DateOnly From,
    DateOnly? To,
    DateOnly? ReportedOn);

/// <summary>relationer.csv. Kind is M, P, B, MO, FA, F, V or VF: what the relative is to the person.</summary>
public readonly record struct RelationRow(
    RowRef Source, PersonId Person, PersonId Related, string Kind, DateOnly? From, DateOnly? To);

/// <summary>lagenheter.csv: one dwelling.</summary>
public readonly record struct DwellingRow(
    RowRef Source,
    DwellingRef Dwelling,
    string Property,
    string Building,
    int? Rooms,
    string Kitchen,
    double? AreaM2,
    string Category,
    string Tenure,
    PartyId? Owner,
    string Status,
    DateOnly? ValidFrom,
    DateOnly? ValidTo);

/// <summary>returpost.csv: one returned letter.</summary>
public readonly record struct ReturnedMailRow(
    RowRef Source, PersonId Person, DwellingRef Dwelling, string Sender, DateOnly Day, string Reason);

/// <summary>skolplacering.csv: two flags about one child.</summary>
public readonly record struct SchoolRow(RowRef Source, PersonId Person, bool Enrolled, bool Exempt, DateOnly Day);

/// <summary>kontaktuppgifter.csv: a telephone number or an e-mail address, normalised.</summary>
public readonly record struct ContactRow(
    RowRef Source, PersonId Person, string Kind, string Value, string Origin, DateOnly? From, DateOnly? To);
