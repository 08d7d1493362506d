namespace Registry.Population.Identifiers;

/// <summary>
/// A person id: a personal identity number or a coordination number, twelve digits with the century.
/// Only the digits are kept; nothing is derived from the birth number.
/// </summary>
/// <param name="Number">The twelve digits as a number; never zero in an id that was read.</param>
public readonly record struct PersonId(long Number) : IComparable<PersonId>
{
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

    /// <summary>Writes the canonical form: twelve digits.</summary>
    public override string ToString() => Number.ToString("D12", System.Globalization.CultureInfo.InvariantCulture);
}
