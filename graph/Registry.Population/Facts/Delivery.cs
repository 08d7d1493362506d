namespace Registry.Population.Facts;

/// <summary>
/// One accepted delivery: the rows that passed every check, in file order, without protected persons. Deliveries are the
/// truth; all else is computed from them.
/// </summary>
public sealed class Delivery
{
    /// <summary>Gets the name of the delivery's folder (`population`), for people.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the manifest.</summary>
    public required DeliveryManifest Manifest { get; init; }

    /// <summary>Gets the files as `folder/file.csv`; a <see cref="RowRef.File"/> is an index into it.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Gets the file names the delivery holds without folder (`personer.csv`), also those without a row.</summary>
    public IReadOnlyList<string> FileNames { get; init; } = [];

    /// <summary>Gets the persons of personer.csv.</summary>
    public List<PersonRow> Persons { get; init; } = [];

    /// <summary>Gets the episodes of folkbokforing.csv.</summary>
    public List<RegistrationRow> Registrations { get; init; } = [];

    /// <summary>Gets the relations of relationer.csv.</summary>
    public List<RelationRow> Relations { get; init; } = [];

    /// <summary>Gets the dwellings of lagenheter.csv.</summary>
    public List<DwellingRow> Dwellings { get; init; } = [];

    /// <summary>Gets the letters of returpost.csv.</summary>
    public List<ReturnedMailRow> ReturnedMail { get; init; } = [];

    /// <summary>Gets the children of skolplacering.csv.</summary>
    public List<SchoolRow> Schools { get; init; } = [];

    /// <summary>Gets the contacts of kontaktuppgifter.csv.</summary>
    public List<ContactRow> Contacts { get; init; } = [];

    /// <summary>Gets the leases of hyreskontrakt.csv.</summary>
    public List<LeaseRow> Leases { get; init; } = [];

    /// <summary>Gets the parties of kontraktsparter.csv.</summary>
    public List<LeasePartyRow> LeaseParties { get; init; } = [];

    /// <summary>Gets the sub-lets of andrahand.csv.</summary>
    public List<SubletRow> Sublets { get; init; } = [];

    /// <summary>Gets the decisions of bistandsbeslut.csv.</summary>
    public List<DecisionRow> Decisions { get; init; } = [];

    /// <summary>Gets the household members of bistand_medlemmar.csv.</summary>
    public List<MemberRow> Members { get; init; } = [];

    /// <summary>Gets the payments of utbetalningar.csv.</summary>
    public List<PaymentRow> Payments { get; init; } = [];

    /// <summary>Gets the companies of foretag.csv.</summary>
    public List<CompanyRow> Companies { get; init; } = [];

    /// <summary>Gets the roles of foretagsroller.csv.</summary>
    public List<CompanyRoleRow> CompanyRoles { get; init; } = [];

    /// <summary>Gets the payments of leverantorsbetalningar.csv.</summary>
    public List<SupplierPaymentRow> SupplierPayments { get; init; } = [];

    /// <summary>Gets the grants of foreningar.csv.</summary>
    public List<AssociationRow> Associations { get; init; } = [];

    /// <summary>Gets the clients of brukare_utforare.csv.</summary>
    public List<CareRow> Care { get; init; } = [];

    /// <summary>Gets the employees of personal.csv.</summary>
    public List<EmployeeRow> Employees { get; init; } = [];

    /// <summary>Gets the exemptions of undantag.csv.</summary>
    public List<ExemptionRow> Exemptions { get; init; } = [];

    /// <summary>Gets the outcomes of arendeutfall.csv.</summary>
    public List<OutcomeRow> Outcomes { get; init; } = [];

    /// <summary>Gets the anonymous mute marks left by dropped rows of protected persons.</summary>
    public List<MuteRow> Mutes { get; init; } = [];

    /// <summary>Gets the keyed hashes of the protected persons that this delivery flags (tombstones); never an id.</summary>
    public List<string> Protected { get; init; } = [];
}
