using Registry.Import.Csv;
using Registry.Population.Identifiers;

namespace Registry.Import.Cells;

/// <summary>The cell formats of formats.md section 1, by name.</summary>
internal static class Cell
{
    public static CellFormat<PersonId> Person { get; } = new PersonCell();

    public static CellFormat<PersonId[]> Persons { get; } = new PersonListCell();

    public static CellFormat<PartyId> Party { get; } = new PartyCell();

    public static CellFormat<PartyId> Organisation { get; } = new OrganisationCell();

    public static CellFormat<DateOnly> Date { get; } = new DateCell();

    public static CellFormat<PartialDate> PartialDate { get; } = new PartialDateCell();

    public static CellFormat<DateOnly> Month { get; } = new MonthCell();

    public static CellFormat<bool> Boolean { get; } = new BooleanCell();

    public static CellFormat<int> Year { get; } = new YearCell();

    public static CellFormat<string> AccountKey { get; } = new AccountKeyCell();

    public static CellFormat<string[]> Hashes { get; } = new HashListCell();

    public static CellFormat<Entrance> Address { get; } = new AddressCell();

    public static CellFormat<string> DwellingNumber { get; } = new DwellingNumberCell();

    public static CellFormat<string> Postcode { get; } = new PostcodeCell();

    public static CellFormat<string> Municipality { get; } = new MunicipalityCell();

    public static CellFormat<Guid> Uuid { get; } = new UuidCell();

    /// <summary>Money that may be a reversal or a credit.</summary>
    public static CellFormat<decimal> Money { get; } = new DecimalCell(null, null, isMoney: true);

    /// <summary>Money that is never negative.</summary>
    public static CellFormat<decimal> Amount { get; } = new DecimalCell(0, null, isMoney: true);

    /// <summary>Text of at most so many characters whose values repeat in a file.</summary>
    public static CellFormat<string> Text(int maxLength) => new TextCell(maxLength, isUpper: false, isPooled: true);

    /// <summary>Text of an address: upper case and single spaces.</summary>
    public static CellFormat<string> UpperText(int maxLength) => new TextCell(maxLength, isUpper: true, isPooled: true);

    /// <summary>Text whose values hardly repeat, such as the id of a row.</summary>
    public static CellFormat<string> UniqueText(int maxLength) => new TextCell(maxLength, isUpper: false, isPooled: false);

    public static CellFormat<int> Int(int least, int most) => new IntCell(least, most);

    public static CellFormat<decimal> Decimal(decimal? least, decimal? most) => new DecimalCell(least, most, isMoney: false);

    public static CellFormat<string> Token(params string[] tokens) => new TokenCell(tokens);
}
