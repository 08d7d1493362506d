namespace Registry.Population.Identifiers;

/// <summary>
/// A person id: a personal identity number or a coordination number, twelve digits with the century.
/// Only the digits are kept; nothing is derived from the birth number.
/// </summary>
/// <param name="Number">The twelve digits as a number; never zero in an id that was read.</param>
public readonly record struct PersonId(long Number) : IComparable<PersonId>
{
    private const int CoordinationDay = 60;

    private static readonly string[] Centuries = ["18", "19", "20", "21"];

    /// <summary>Gets a value indicating whether this is a coordination number: its day is 60 or more.</summary>
    public bool IsCoordinationNumber => DateDigits % 100 >= CoordinationDay;

    /// <summary>Gets the birth date as the number tells it; parts of a coordination number may be unknown.</summary>
    public PartialDate BirthDate
    {
        get
        {
            var (year, month, day) = (DateDigits / 10_000, DateDigits / 100 % 100, DateDigits % 100);
            return new((short)year, (byte)month, (byte)(day >= CoordinationDay ? day - CoordinationDay : day));
        }
    }

    /// <summary>Gets a value indicating whether the date of the number exists; of a coordination number, as far as it is known.</summary>
    internal bool HasRealDate
    {
        get
        {
            var date = BirthDate;
            return (date.IsComplete || IsCoordinationNumber) && PartialDate.IsReal(date.Year, date.Month, date.Day);
        }
    }

    private int DateDigits => (int)(Number / 10_000);

    /// <summary>Orders ids by their digits.</summary>
    public static bool operator <(PersonId left, PersonId right) => left.Number < right.Number;

    /// <summary>Orders ids by their digits.</summary>
    public static bool operator >(PersonId left, PersonId right) => left.Number > right.Number;

    /// <summary>Orders ids by their digits.</summary>
    public static bool operator <=(PersonId left, PersonId right) => left.Number <= right.Number;

    /// <summary>Orders ids by their digits.</summary>
    public static bool operator >=(PersonId left, PersonId right) => left.Number >= right.Number;

    /// <inheritdoc/>
    public int CompareTo(PersonId other) => Number.CompareTo(other.Number);

    /// <summary>Completes a number of ten digits, as people write it, by every century; that of a simulation lies ahead.</summary>
    /// <param name="tenDigits">The ten digits alone.</param>
    /// <returns>The numbers of twelve digits that may be meant.</returns>
    public static IEnumerable<string> InAnyCentury(string tenDigits) => Centuries.Select(century => century + tenDigits);

    /// <summary>Writes the canonical form: twelve digits.</summary>
    public override string ToString() => Number.ToString("D12", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes the form people write: a hyphen before the last four, and a plus from the year of turning 100.</summary>
    public string ToDisplayText(DateOnly day)
    {
        var text = ToString();
        var separator = day.Year - (int)(Number / 100_000_000) >= 100 ? '+' : '-';
        return $"{text.AsSpan(2, 6)}{separator}{text.AsSpan(8)}";
    }
}
