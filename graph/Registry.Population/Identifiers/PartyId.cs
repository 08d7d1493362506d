using System.Globalization;

namespace Registry.Population.Identifiers;

/// <summary>
/// A person or a company, as `part_id`, `mottagare_id` and `orgnr` name it: twelve digits for a person (a sole trader
/// keeps the owner's person id), ten for an organisation number.
/// </summary>
/// <param name="Number">The digits as a number; a person id has twelve digits, so it is never below 10^11.</param>
public readonly record struct PartyId(long Number) : IComparable<PartyId>
{
    private const long FirstPerson = 100_000_000_000;

    /// <summary>Gets a value indicating whether this is a person id.</summary>
    public bool IsPerson => Number >= FirstPerson;

    /// <summary>Gets the person id; only where <see cref="IsPerson"/> holds.</summary>
    public PersonId Person => IsPerson ? new(Number) : throw new InvalidOperationException("The party is a company.");

    /// <summary>Takes a person as a party.</summary>
    public static PartyId From(PersonId person) => new(person.Number);

    /// <summary>Orders parties by their digits.</summary>
    public static bool operator <(PartyId left, PartyId right) => left.Number < right.Number;

    /// <summary>Orders parties by their digits.</summary>
    public static bool operator >(PartyId left, PartyId right) => left.Number > right.Number;

    /// <summary>Orders parties by their digits.</summary>
    public static bool operator <=(PartyId left, PartyId right) => left.Number <= right.Number;

    /// <summary>Orders parties by their digits.</summary>
    public static bool operator >=(PartyId left, PartyId right) => left.Number >= right.Number;

    /// <inheritdoc/>
    public int CompareTo(PartyId other) => Number.CompareTo(other.Number);

    /// <summary>Writes the canonical form: ten or twelve digits.</summary>
    public override string ToString() => Number.ToString(IsPerson ? "D12" : "D10", CultureInfo.InvariantCulture);

    /// <summary>Writes the VAT number of an organisation; only where <see cref="IsPerson"/> does not hold.</summary>
    public string ToVatNumber() =>
        IsPerson ? throw new InvalidOperationException("The party is a person.") : $"SE{this}01";
}
