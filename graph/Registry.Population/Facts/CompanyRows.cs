using Registry.Population.Identifiers;

namespace Registry.Population.Facts;

/// <summary>foretag.csv: one company. A sole trader carries the owner's person id.</summary>
public readonly record struct CompanyRow(
    RowRef Source,
    PartyId Id,
    string Name,
    string LegalForm,
    DateOnly? RegisteredOn,
    DateOnly? DeregisteredOn,
    string DeregistrationReason,
    string OngoingProceedings,
    DwellingRef Address,
    string CareOf,
    string[] Industries,
    bool? Employer,
    bool? FTax,
    DateOnly? PermitFrom,
    DateOnly? PermitTo);

/// <summary>foretagsroller.csv: one role of a person in a company.</summary>
public readonly record struct CompanyRoleRow(
    RowRef Source, PartyId Company, PersonId Person, string Role, DateOnly? From, DateOnly? To, string Origin);

/// <summary>leverantorsbetalningar.csv: one payment to a supplier. Period is the first day of the invoiced month.</summary>
public readonly record struct SupplierPaymentRow(
    RowRef Source,
    string InvoiceId,
    PartyId Company,
    string Department,
    string Activity,
    DateOnly? Period,
    DateOnly Day,
    decimal Amount,
    string AccountKey,
    PersonId? Approver);

/// <summary>foreningar.csv: one grant to an association in one year.</summary>
public readonly record struct AssociationRow(
    RowRef Source,
    PartyId Id,
    string Name,
    DwellingRef Premises,
    bool? LeaseShown,
    PersonId[] Board,
    string[] MemberHashes,
    int? Members,
    int Year,
    string GrantType,
    decimal? Amount,
    string AccountKey);
