using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>foreningar.csv: associations with grants, one kind of grant and one year a row.</summary>
internal static class AssociationCsv
{
    private static readonly Column<PartyId> Id = new("orgnr", "orgno", Cell.Organisation) { IsRequired = true };
    private static readonly Column<string> Name = new("namn", "name", Cell.Text(120)) { IsRequired = true };
    private static readonly DwellingColumns Premises = new()
    {
        Address = new("lokal_adress", "premises_address", Cell.Address, "gatuadress", "street_address"),
    };

    private static readonly Column<bool> LeaseShown = new("hyresavtal", "lease_exists", Cell.Boolean);
    private static readonly Column<PersonId[]> Board = new("styrelse_ids", "board_ids", Cell.Persons);
    private static readonly Column<string[]> Hashes = new("medlemslista_hash", "member_hashes", Cell.Hashes);
    private static readonly Column<int> Members = new("antal_medlemmar", "members", Cell.Int(0, int.MaxValue));
    private static readonly Column<int> Year = new("bidragsar", "grant_year", Cell.Year) { IsRequired = true };
    private static readonly Column<string> Kind = new(
        "bidragstyp", "grant_type", Cell.Text(40))
    { IsRequired = true };

    private static readonly Column<decimal> Amount = new("belopp", "amount", Cell.Amount);
    private static readonly Column<string> Account = new("konto_nyckel", "account_key", Cell.AccountKey);

    public static CsvSchema<AssociationRow> Schema { get; } = new(
        "foreningar.csv",
        [Id, Name, .. Premises.All, LeaseShown, Board, Hashes, Members, Year, Kind, Amount, Account],
        Read)
    {
        Key = (in AssociationRow row, ref KeyHash key) =>
        {
            key.Add(row.Id.Number);
            key.Add((long)row.Year);
            key.Add(row.GrantType);
        },
        KeyColumns = [Id],
        Same = (in AssociationRow left, in AssociationRow right) =>
            left with { Source = right.Source, Board = right.Board, MemberHashes = right.MemberHashes } == right
            && left.Board.AsSpan().SequenceEqual(right.Board)
            && left.MemberHashes.AsSpan().SequenceEqual(right.MemberHashes),
    };

    private static AssociationRow? Read(CsvRow row)
    {
        var (id, name, premises) = (row.Required(Id), row.Required(Name), Premises.ReadOptional(row));
        var (leaseShown, board) = (row.Optional(LeaseShown), row.Find(Board) ?? []);
        var (hashes, members) = (row.Find(Hashes) ?? [], row.Optional(Members));
        var (year, kind) = (row.Required(Year), row.Required(Kind));
        var (amount, account) = (row.Optional(Amount), row.Text(Account));
        return row.IsValid
            ? new(row.Source, id, name, premises, leaseShown, board, hashes, members, year, kind, amount, account)
            : null;
    }
}
