using System.Globalization;
using Registry.Graph;
using Registry.Population.Identifiers;

namespace Registry.Functions.Register;

/// <summary>Searches a caller's window.</summary>
public sealed class RegisterSearch(RegisterWindow window, CancellationToken cancellation)
{
    private const int PersonDigits = 12;
    private const int Most = 20;

    /// <summary>Finds a person by id, or a decision by its id or case number; null where the words are no such number.</summary>
    public IReadOnlyList<int>? ByNumber(string words)
    {
        var digits = Digits(words);
        if (digits.Length == PersonDigits)
        {
            return Persons(digits);
        }

        if (words.All(c => char.IsAsciiDigit(c) || c is '-' or '+') && Persons(digits) is { Count: > 0 } persons)
        {
            return persons;
        }

        // Decision and case numbers hold a digit; an address may too, but is no key of a decision, so it finds nothing.
        if (!words.Any(char.IsAsciiDigit) || words.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        return
        [
            .. Run("MATCH (n:Decision {id: $words}) RETURN n", words)
                .Concat(Run("MATCH (n:Decision {caseNo: $words}) RETURN n", words))
                .Distinct()
                .Take(Most),
        ];
    }

    /// <summary>Finds persons, companies, leases and dwellings by number, name or address.</summary>
    public IReadOnlyList<int> ByWords(string words)
    {
        var digits = Digits(words);
        if (digits.Length == words.Count(char.IsLetterOrDigit))
        {
            return
            [
                .. Persons(digits),
                .. Run("MATCH (n:Company {orgno: $words}) RETURN n", digits),
                .. Run("MATCH (n:Lease {leaseId: $words}) RETURN n", words),
            ];
        }

        return [.. Exact(words), .. Named(words), .. At(words)];
    }

    private IReadOnlyList<int> Persons(string digits)
    {
        var numbers = digits.Length == PersonDigits - 2 ? PersonId.InAnyCentury(digits) : [digits];
        return [.. numbers.SelectMany(number => Run("MATCH (n:Person {id: $words}) RETURN n", number))];
    }

    private IEnumerable<int> Exact(string words) =>
    [
        .. Run("MATCH (n:Lease {leaseId: $words}) RETURN n", words),
        .. Run("MATCH (n:Lease {key: $words}) RETURN n", words),
        .. Run("MATCH (n:Dwelling {key: $words}) RETURN n", words),
    ];

    private IEnumerable<int> Named(string words) =>
    [
        .. Run(
            """
            MATCH (n:Person)
            WHERE all(w IN split($words, ' ') WHERE toLower(coalesce(n.given, '') + ' ' + coalesce(n.surname, '')) CONTAINS w)
            RETURN n ORDER BY n.surname, n.given, n.id LIMIT 20
            """,
            Lower(words)),
        .. Run(
            "MATCH (n:Company) WHERE toLower(n.name) CONTAINS $words RETURN n ORDER BY n.name, n.orgno LIMIT 20", Lower(words)),
    ];

    /// <summary>An address: the street first, then number, letter and `lgh` with its number, as far as they are given.</summary>
    private IEnumerable<int> At(string words)
    {
        var parts = words.ToUpper(CultureInfo.GetCultureInfo("sv-SE")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => p is not "LGH").ToList();
        var street = string.Join(' ', parts.TakeWhile(p => !char.IsAsciiDigit(p[0])));
        var rest = parts.SkipWhile(p => !char.IsAsciiDigit(p[0])).ToList();
        var number = new string([.. (rest.FirstOrDefault() ?? string.Empty).TakeWhile(char.IsAsciiDigit)]);
        var letter = (rest.FirstOrDefault() ?? string.Empty)[number.Length..];
        letter = letter.Length > 0 ? letter : rest.Skip(1).FirstOrDefault(p => p.Length == 1 && char.IsLetter(p[0])) ?? string.Empty;
        var dwelling = rest.Skip(1).FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiDigit)) ?? string.Empty;
        return street.Length < 3
            ? []
            : window.Nodes(
                """
                MATCH (n:Dwelling) WHERE toUpper(n.street) STARTS WITH $street AND ($number = '' OR n.number = $number)
                  AND ($letter = '' OR n.letter = $letter) AND ($dwelling = '' OR n.dwellingNumber = $dwelling)
                RETURN n ORDER BY n.street, toInteger(n.number), n.letter, n.dwellingNumber LIMIT 20
                """,
                cancellation,
                ("street", Value.From(street)),
                ("number", Value.From(number)),
                ("letter", Value.From(letter)),
                ("dwelling", Value.From(dwelling)));
    }

    private IReadOnlyList<int> Run(string query, string words) => window.Nodes(query, cancellation, ("words", Value.From(words)));

    private static string Lower(string words) => words.ToLower(CultureInfo.GetCultureInfo("sv-SE"));

    private static string Digits(string words) => new([.. words.Where(char.IsAsciiDigit)]);
}
