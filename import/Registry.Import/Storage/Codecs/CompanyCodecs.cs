using Registry.Population.Facts;

namespace Registry.Import.Storage.Codecs;

/// <summary>How the rows of partition company are stored.</summary>
internal static class CompanyCodecs
{
    public static RowCodec<CompanyRow> Company { get; } = new(WriteCompany, ReadCompany);

    public static RowCodec<CompanyRoleRow> CompanyRole { get; } = new(WriteCompanyRole, ReadCompanyRole);

    public static RowCodec<SupplierPaymentRow> SupplierPayment { get; } = new(WriteSupplierPayment, ReadSupplierPayment);

    public static RowCodec<AssociationRow> Association { get; } = new(WriteAssociation, ReadAssociation);

    private static void WriteCompany(RowWriter writer, in CompanyRow row)
    {
        writer.Source(row.Source);
        writer.Party(row.Id);
        writer.UniqueText(row.Name);
        writer.Text(row.LegalForm);
        writer.Date(row.RegisteredOn);
        writer.Date(row.DeregisteredOn);
        writer.Text(row.DeregistrationReason);
        writer.Text(row.OngoingProceedings);
        writer.Dwelling(row.Address);
        writer.Text(row.CareOf);
        writer.Texts(row.Industries);
        writer.Boolean(row.Employer);
        writer.Boolean(row.FTax);
        writer.Date(row.PermitFrom);
        writer.Date(row.PermitTo);
    }

    private static CompanyRow ReadCompany(RowReader reader) => new(
        reader.Source(),
        reader.Party(),
        reader.UniqueText(),
        reader.Text(),
        reader.OptionalDate(),
        reader.OptionalDate(),
        reader.Text(),
        reader.Text(),
        reader.Dwelling(),
        reader.Text(),
        reader.Texts(),
        reader.OptionalBoolean(),
        reader.OptionalBoolean(),
        reader.OptionalDate(),
        reader.OptionalDate());

    private static void WriteCompanyRole(RowWriter writer, in CompanyRoleRow row)
    {
        writer.Source(row.Source);
        writer.Party(row.Company);
        writer.Person(row.Person);
        writer.Text(row.Role);
        writer.Date(row.From);
        writer.Date(row.To);
        writer.Text(row.Origin);
    }

    private static CompanyRoleRow ReadCompanyRole(RowReader reader) => new(
        reader.Source(),
        reader.Party(),
        reader.Person(),
        reader.Text(),
        reader.OptionalDate(),
        reader.OptionalDate(),
        reader.Text());

    private static void WriteSupplierPayment(RowWriter writer, in SupplierPaymentRow row)
    {
        writer.Source(row.Source);
        writer.UniqueText(row.InvoiceId);
        writer.Party(row.Company);
        writer.Text(row.Department);
        writer.Text(row.Activity);
        writer.Date(row.Period);
        writer.Date(row.Day);
        writer.Decimal(row.Amount);
        writer.Text(row.AccountKey);
        writer.Person(row.Approver);
    }

    private static SupplierPaymentRow ReadSupplierPayment(RowReader reader) => new(
        reader.Source(),
        reader.UniqueText(),
        reader.Party(),
        reader.Text(),
        reader.Text(),
        reader.OptionalDate(),
        reader.Date(),
        reader.Decimal(),
        reader.Text(),
        reader.OptionalPerson());

    private static void WriteAssociation(RowWriter writer, in AssociationRow row)
    {
        writer.Source(row.Source);
        writer.Party(row.Id);
        writer.Text(row.Name);
        writer.Dwelling(row.Premises);
        writer.Boolean(row.LeaseShown);
        writer.Persons(row.Board);
        writer.Texts(row.MemberHashes);
        writer.Int(row.Members);
        writer.Count(row.Year);
        writer.Text(row.GrantType);
        writer.Decimal(row.Amount);
        writer.Text(row.AccountKey);
    }

    private static AssociationRow ReadAssociation(RowReader reader) => new(
        reader.Source(),
        reader.Party(),
        reader.Text(),
        reader.Dwelling(),
        reader.OptionalBoolean(),
        reader.Persons(),
        reader.Texts(),
        reader.OptionalInt(),
        (int)reader.Count(),
        reader.Text(),
        reader.OptionalDecimal(),
        reader.Text());
}
