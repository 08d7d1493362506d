using Registry.Import.Csv;
using Registry.Import.Storage;
using Registry.Import.Storage.Codecs;
using Registry.Population.Facts;

namespace Registry.Import.Formats;

/// <summary>The 21 files of formats.md section 3, and the partition that may deliver each.</summary>
internal static class FormatCatalog
{
    private const string Population = "population";
    private const string Housing = "housing";
    private const string Social = "social";
    private const string Care = "care";
    private const string Company = "company";
    private const string Audit = "audit";

    public static IReadOnlyList<FileFormat> All { get; } =
    [
        Format(PersonCsv.Schema, PopulationCodecs.Person, d => d.Persons, Population),
        Format(RegistrationCsv.Schema, PopulationCodecs.Registration, d => d.Registrations, Population),
        Format(RelationCsv.Schema, PopulationCodecs.Relation, d => d.Relations, Population),
        Format(DwellingCsv.Schema, PopulationCodecs.Dwelling, d => d.Dwellings, Population),
        Format(ReturnedMailCsv.Schema, PopulationCodecs.ReturnedMail, d => d.ReturnedMail, Population),
        Format(SchoolCsv.Schema, PopulationCodecs.School, d => d.Schools, Population),
        Format(ContactCsv.Schema, PopulationCodecs.Contact, d => d.Contacts, Population, Housing, Social),
        Format(LeaseCsv.Schema, HousingCodecs.Lease, d => d.Leases, Housing),
        Format(LeasePartyCsv.Schema, HousingCodecs.LeaseParty, d => d.LeaseParties, Housing),
        Format(SubletCsv.Schema, HousingCodecs.Sublet, d => d.Sublets, Housing),
        Format(DecisionCsv.Schema, SocialCodecs.Decision, d => d.Decisions, Social),
        Format(MemberCsv.Schema, SocialCodecs.Member, d => d.Members, Social),
        Format(PaymentCsv.Schema, SocialCodecs.Payment, d => d.Payments, Social),
        Format(CareCsv.Schema, OtherCodecs.Care, d => d.Care, Care),
        Format(CompanyCsv.Schema, CompanyCodecs.Company, d => d.Companies, Company),
        Format(CompanyRoleCsv.Schema, CompanyCodecs.CompanyRole, d => d.CompanyRoles, Company),
        Format(SupplierPaymentCsv.Schema, CompanyCodecs.SupplierPayment, d => d.SupplierPayments, Company),
        Format(AssociationCsv.Schema, CompanyCodecs.Association, d => d.Associations, Company),
        Format(EmployeeCsv.Schema, OtherCodecs.Employee, d => d.Employees, Audit),
        Format(ExemptionCsv.Schema, OtherCodecs.Exemption, d => d.Exemptions),
        Format(OutcomeCsv.Schema, OtherCodecs.Outcome, d => d.Outcomes),
    ];

    private static readonly Dictionary<string, FileFormat> ByName = All.ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    public static FileFormat? Find(string name) => ByName.GetValueOrDefault(name);

    private static FileFormat<T> Format<T>(
        CsvSchema<T> schema, RowCodec<T> codec, Func<Delivery, List<T>> rows, params string[] partitions)
        where T : struct => new(schema, codec, rows, partitions);
}
