using System.Buffers.Binary;
using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>Every file as its deliveries leave it on the day, by row key. Blocked sources are left out.</summary>
internal sealed class FoldedFacts
{
    public FoldedFacts(DeliveryLedger ledger)
    {
        Ledger = ledger;
        Landlords = new LandlordFinder(ledger);
        Parallel.Invoke(
            () => Registrations = FoldRegistrations(),
            () => Persons = FoldPersons(),
            () => Relations = FoldRelations(),
            () => Dwellings = FoldDwellings(),
            () => (Contacts, Exemptions) = (FoldContacts(), FoldExemptions()),
            () => (Leases, Parties, Sublets) = (FoldLeases(), FoldParties(), FoldSublets()),
            () => Decisions = FoldDecisions(),
            () => Members = FoldMembers(),
            () => Payments = FoldPayments(),
            () => (Companies, Roles) = (FoldCompanies(), FoldRoles()),
            () => (Suppliers, Associations) = (FoldSuppliers(), FoldAssociations()),
            () => (Care, Employees) = (FoldCare(), FoldEmployees()));
    }

    public DeliveryLedger Ledger { get; }

    public LandlordFinder Landlords { get; }

    public FoldedFile<PersonRow> Persons { get; private set; } = null!;

    public FoldedFile<RegistrationRow> Registrations { get; private set; } = null!;

    public FoldedFile<RelationRow> Relations { get; private set; } = null!;

    public FoldedFile<DwellingRow> Dwellings { get; private set; } = null!;

    public FoldedFile<ContactRow> Contacts { get; private set; } = null!;

    public FoldedFile<ExemptionRow> Exemptions { get; private set; } = null!;

    public FoldedFile<LeaseRow> Leases { get; private set; } = null!;

    public FoldedFile<LeasePartyRow> Parties { get; private set; } = null!;

    public FoldedFile<SubletRow> Sublets { get; private set; } = null!;

    public FoldedFile<DecisionRow> Decisions { get; private set; } = null!;

    public FoldedFile<MemberRow> Members { get; private set; } = null!;

    public FoldedFile<PaymentRow> Payments { get; private set; } = null!;

    public FoldedFile<CompanyRow> Companies { get; private set; } = null!;

    public FoldedFile<CompanyRoleRow> Roles { get; private set; } = null!;

    public FoldedFile<SupplierPaymentRow> Suppliers { get; private set; } = null!;

    public FoldedFile<AssociationRow> Associations { get; private set; } = null!;

    public FoldedFile<CareRow> Care { get; private set; } = null!;

    public FoldedFile<EmployeeRow> Employees { get; private set; } = null!;

    private FoldedFile<PersonRow> FoldPersons() => FoldedFile<PersonRow>.Fold(
        Ledger, "personer.csv", delivery => delivery.Persons,
        (in PersonRow row, int _, out EpisodeKey key) =>
        {
            key = new(row.Id.Number, 0);
            return true;
        },
        (in PersonRow row) => row.Source);

    // A change that reached the register after the day is not known on it. A protected registration names no place.
    private FoldedFile<RegistrationRow> FoldRegistrations() => FoldedFile<RegistrationRow>.Fold(
        Ledger, "folkbokforing.csv", delivery => delivery.Registrations,
        (in RegistrationRow row, int _, out EpisodeKey key) =>
        {
            key = new(row.Person.Number, row.From.DayNumber);
            return row.Kind != "SKYDDAD" && !(row.ReportedOn > Ledger.Day);
        },
        (in RegistrationRow row) => row.Source);

    private FoldedFile<RelationRow> FoldRelations() => FoldedFile<RelationRow>.Fold(
        Ledger, "relationer.csv", delivery => delivery.Relations,
        (in RelationRow row, int _, out RowKey key) =>
        {
            key = new(row.Person.Number, row.Related.Number, row.Kind, string.Empty, Days.Start(row.From));
            return true;
        },
        (in RelationRow row) => row.Source);

    private FoldedFile<DwellingRow> FoldDwellings() => FoldedFile<DwellingRow>.Fold(
        Ledger, "lagenheter.csv", delivery => delivery.Dwellings,
        (in DwellingRow row, int _, out RowKey key) =>
        {
            key = DwellingKey(row.Dwelling);
            return !row.Dwelling.IsEmpty;
        },
        (in DwellingRow row) => row.Source);

    private FoldedFile<ContactRow> FoldContacts() => FoldedFile<ContactRow>.Fold(
        Ledger, "kontaktuppgifter.csv", delivery => delivery.Contacts,
        (in ContactRow row, int _, out RowKey key) =>
        {
            key = new(row.Person.Number, 0, row.Value, $"{row.Origin}:{row.Kind}", Days.Start(row.From));
            return true;
        },
        (in ContactRow row) => row.Source);

    private FoldedFile<ExemptionRow> FoldExemptions() => FoldedFile<ExemptionRow>.Fold(
        Ledger, "undantag.csv", delivery => delivery.Exemptions,
        (in ExemptionRow row, int delivery, out RowKey key) =>
        {
            var partition = Ledger.Deliveries[delivery].Manifest.Partition;
            key = new(0, 0, $"{partition}/{row.ObjectType}:{row.ObjectKey}", row.Code, 0);
            return true;
        },
        (in ExemptionRow row) => row.Source);

    private FoldedFile<LeaseRow> FoldLeases() => FoldedFile<LeaseRow>.Fold(
        Ledger, "hyreskontrakt.csv", delivery => delivery.Leases,
        (in LeaseRow row, int _, out RowKey key) =>
        {
            key = new(row.Landlord.Number, 0, row.LeaseId, string.Empty, 0);
            return true;
        },
        (in LeaseRow row) => row.Source);

    private FoldedFile<LeasePartyRow> FoldParties() => FoldedFile<LeasePartyRow>.Fold(
        Ledger, "kontraktsparter.csv", delivery => delivery.LeaseParties,
        (in LeasePartyRow row, int delivery, out RowKey key) =>
        {
            var landlord = Landlords.Find(row.Landlord, row.LeaseId, delivery);
            key = new(landlord.Number, row.Party.Number, row.LeaseId, row.Role, Days.Start(row.From));
            return landlord.Number > 0;
        },
        (in LeasePartyRow row) => row.Source);

    private FoldedFile<SubletRow> FoldSublets() => FoldedFile<SubletRow>.Fold(
        Ledger, "andrahand.csv", delivery => delivery.Sublets,
        (in SubletRow row, int delivery, out RowKey key) =>
        {
            var landlord = Landlords.Find(row.Landlord, row.LeaseId, delivery);
            key = new(landlord.Number, row.Subtenant.Number, row.LeaseId, string.Empty, row.From.DayNumber);
            return landlord.Number > 0;
        },
        (in SubletRow row) => row.Source);

    private FoldedFile<DecisionRow> FoldDecisions() => FoldedFile<DecisionRow>.Fold(
        Ledger, "bistandsbeslut.csv", delivery => delivery.Decisions,
        (in DecisionRow row, int _, out RowKey key) =>
        {
            key = new(0, 0, row.DecisionId, string.Empty, 0);
            return true;
        },
        (in DecisionRow row) => row.Source);

    private FoldedFile<MemberRow> FoldMembers() => FoldedFile<MemberRow>.Fold(
        Ledger, "bistand_medlemmar.csv", delivery => delivery.Members,
        (in MemberRow row, int _, out RowKey key) =>
        {
            key = new(row.Month.DayNumber, row.Person.Number, row.HouseholdId, string.Empty, 0);
            return true;
        },
        (in MemberRow row) => row.Source);

    private FoldedFile<PaymentRow> FoldPayments() => FoldedFile<PaymentRow>.Fold(
        Ledger, "utbetalningar.csv", delivery => delivery.Payments,
        (in PaymentRow row, int _, out RowKey key) =>
        {
            key = new(0, 0, row.PaymentId, string.Empty, 0);
            return true;
        },
        (in PaymentRow row) => row.Source);

    private FoldedFile<CompanyRow> FoldCompanies() => FoldedFile<CompanyRow>.Fold(
        Ledger, "foretag.csv", delivery => delivery.Companies,
        (in CompanyRow row, int _, out EpisodeKey key) =>
        {
            key = new(row.Id.Number, 0);
            return true;
        },
        (in CompanyRow row) => row.Source);

    private FoldedFile<CompanyRoleRow> FoldRoles() => FoldedFile<CompanyRoleRow>.Fold(
        Ledger, "foretagsroller.csv", delivery => delivery.CompanyRoles,
        (in CompanyRoleRow row, int _, out RowKey key) =>
        {
            key = new(row.Company.Number, row.Person.Number, row.Role, string.Empty, Days.Start(row.From));
            return true;
        },
        (in CompanyRoleRow row) => row.Source);

    private FoldedFile<SupplierPaymentRow> FoldSuppliers() => FoldedFile<SupplierPaymentRow>.Fold(
        Ledger, "leverantorsbetalningar.csv", delivery => delivery.SupplierPayments,
        (in SupplierPaymentRow row, int _, out RowKey key) =>
        {
            key = new(row.Company.Number, 0, row.InvoiceId, string.Empty, 0);
            return true;
        },
        (in SupplierPaymentRow row) => row.Source);

    private FoldedFile<AssociationRow> FoldAssociations() => FoldedFile<AssociationRow>.Fold(
        Ledger, "foreningar.csv", delivery => delivery.Associations,
        (in AssociationRow row, int _, out RowKey key) =>
        {
            key = new(row.Id.Number, row.Year, row.GrantType, string.Empty, 0);
            return true;
        },
        (in AssociationRow row) => row.Source);

    private FoldedFile<CareRow> FoldCare() => FoldedFile<CareRow>.Fold(
        Ledger, "brukare_utforare.csv", delivery => delivery.Care,
        (in CareRow row, int _, out RowKey key) =>
        {
            key = new(row.Person.Number, row.Company.Number, row.Service, string.Empty, row.From.DayNumber);
            return true;
        },
        (in CareRow row) => row.Source);

    private FoldedFile<EmployeeRow> FoldEmployees() => FoldedFile<EmployeeRow>.Fold(
        Ledger, "personal.csv", delivery => delivery.Employees,
        (in EmployeeRow row, int _, out RowKey key) =>
        {
            key = new(row.Person.Number, row.SideJob?.Number ?? 0, string.Empty, string.Empty, row.From.DayNumber);
            return true;
        },
        (in EmployeeRow row) => row.Source);

    // The uuid as two numbers goes before every address.
    private static RowKey DwellingKey(in DwellingRef dwelling)
    {
        if (dwelling.Uuid is not { } uuid)
        {
            return new(long.MaxValue, long.MaxValue, dwelling.Address?.ToString() ?? string.Empty, string.Empty, 0);
        }

        Span<byte> bytes = stackalloc byte[16];
        uuid.TryWriteBytes(bytes, bigEndian: true, out _);
        return new(
            BinaryPrimitives.ReadInt64BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes[8..]), string.Empty, string.Empty, 0);
    }
}
