using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>leverantorsbetalningar.csv: payments to suppliers. A negative amount is a credit.</summary>
internal static class SupplierPaymentCsv
{
    private static readonly Column<string> Invoice = new(
        "faktura_id", "invoice_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<PartyId> Company = new("orgnr", "orgno", Cell.Party) { IsRequired = true };
    private static readonly Column<string> Department = new("forvaltning", "department", Cell.Text(60));
    private static readonly Column<string> Activity = new(
        "verksamhet",
        "activity",
        Cell.Token("hemtjanst", "personlig_assistans", "hvb", "daglig_verksamhet", "stodboende", "ovrigt"))
    { IsRequired = true };

    private static readonly Column<DateOnly> Month = new("period", "period", Cell.Month);
    private static readonly Column<DateOnly> Day = new("datum", "date", Cell.Date) { IsRequired = true };
    private static readonly Column<decimal> Amount = new("belopp", "amount", Cell.Money) { IsRequired = true };
    private static readonly Column<string> Account = new("konto_nyckel", "account_key", Cell.AccountKey);
    private static readonly Column<PersonId> Approver = new("attestant_id", "approver_id", Cell.Person);

    public static CsvSchema<SupplierPaymentRow> Schema { get; } = new(
        "leverantorsbetalningar.csv",
        [Invoice, Company, Department, Activity, Month, Day, Amount, Account, Approver],
        Read)
    {
        Key = (in SupplierPaymentRow row, ref KeyHash key) =>
        {
            key.Add(row.InvoiceId);
            key.Add(row.Company.Number);
        },
        KeyColumns = [Invoice],
        Same = (in SupplierPaymentRow left, in SupplierPaymentRow right) => left with { Source = right.Source } == right,
    };

    private static SupplierPaymentRow? Read(CsvRow row)
    {
        var (invoice, company, department) = (row.Required(Invoice), row.Required(Company), row.Text(Department));
        var (activity, month, day) = (row.Required(Activity), row.Optional(Month), row.Required(Day));
        var (amount, account, approver) = (row.Required(Amount), row.Text(Account), row.Optional(Approver));
        return row.IsValid
            ? new(row.Source, invoice, company, department, activity, month, day, amount, account, approver)
            : null;
    }
}
