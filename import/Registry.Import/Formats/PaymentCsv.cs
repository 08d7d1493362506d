using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>utbetalningar.csv: payments to persons. A negative amount is a reversal.</summary>
internal static class PaymentCsv
{
    private static readonly Column<string> Id = new(
        "utbetalning_id", "payment_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<string> Decision = new(
        "beslut_id", "decision_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<PartyId> Payee = new("mottagare_id", "payee_id", Cell.Party) { IsRequired = true };
    private static readonly Column<DateOnly> Day = new("datum", "date", Cell.Date) { IsRequired = true };
    private static readonly Column<decimal> Amount = new("belopp", "amount", Cell.Money) { IsRequired = true };
    private static readonly Column<string> Method = new(
        "betalsatt",
        "payment_method",
        Cell.Token("konto", "bankgiro", "plusgiro", "utbetalningskort", "hyresvard_direkt"))
    { IsRequired = true };

    private static readonly Column<string> Account = new("konto_nyckel", "account_key", Cell.AccountKey);
    private static readonly Column<string> PayeeType = new(
        "mottagartyp",
        "payee_type",
        Cell.Token("sokande", "god_man", "hyresvard", "annan_myndighet", "annan"))
    { IsRequired = true };

    public static CsvSchema<PaymentRow> Schema { get; } = new(
        "utbetalningar.csv",
        [Id, Decision, Payee, Day, Amount, Method, Account, PayeeType],
        Read)
    {
        Key = (in PaymentRow row, ref KeyHash key) =>
        {
            key.Add(row.PaymentId);
        },
        KeyColumns = [Id],
        Same = (in PaymentRow left, in PaymentRow right) => left with { Source = right.Source } == right,
    };

    private static PaymentRow? Read(CsvRow row)
    {
        var (id, decision, payee) = (row.Required(Id), row.Required(Decision), row.Required(Payee));
        var (day, amount) = (row.Required(Day), row.Required(Amount));
        var (method, account, payeeType) = (row.Required(Method), row.Text(Account), row.Required(PayeeType));
        return row.IsValid
            ? new(row.Source, id, decision, payee, day, amount, method, account, payeeType)
            : null;
    }
}
