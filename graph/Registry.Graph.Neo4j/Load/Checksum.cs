namespace Registry.Graph.Neo4j;

/// <summary>
/// One number for all properties of a set of rows, which the database and we can both work out: the sum over the rows of a
/// polynomial of their values, modulo a prime. The Cypher of each part stands beside the same part in code.
/// </summary>
/// <remarks>
/// Texts are hashed character by character, dates by year, month and day, fractions to 40 bits. Of the few kinds that have no
/// column of their own only the presence is counted. Equal sums are no proof against malice, but any mishap changes them.
/// </remarks>
internal static class Checksum
{
    private const long Prime = 1_000_000_007;
    private const long Factor = 31;
    private const double FractionUnits = 1L << 40;

    /// <summary>The parameter that tells the database the number of each character.</summary>
    public const string Codes = "codes";

    /// <summary>Writes the number of a row of a node or relationship variable.</summary>
    public static string Cypher(string variable, IReadOnlyList<Column> columns, IEnumerable<string> keys)
    {
        var parts = keys.Select(CypherOfText)
            .Concat(columns.Select(column => Cypher($"{variable}.{Neo4j.Cypher.Name(column.Name)}", column)));
        return parts.Aggregate(
            $"size(keys({variable}))", (sum, part) => $"(({sum}) * {Factor} + coalesce({part}, 0)) % {Prime}");
    }

    public static long Add(long sum, long part) => ((sum * Factor) + part) % Prime;

    public static long OfText(string text)
    {
        // Split into characters, an empty text is one empty piece.
        var hash = text.Length == 0 ? Add(1, 0) : 1;
        foreach (var character in text)
        {
            hash = Add(hash, CodeOf(character));
        }

        return hash;
    }

    /// <summary>Works out the number of a value of a column other than text; 0 where there is none.</summary>
    public static long Of(Column column, int row) => column.IsNull(row) ? 0 : column switch
    {
        Int64Column integers => 1 + (integers.Values[row] % Prime),
        DateColumn dates => OfDay(DateOnly.FromDayNumber(dates.DayNumbers[row])),
        BooleanColumn => column[row].AsBoolean ? 1 : 2,
        DoubleColumn numbers => OfNumber(numbers.Values[row]),
        _ => 1,
    };

    // Half of a character beyond the basic plane cannot be sent by itself; all of them count the same.
    private static long CodeOf(char character) => char.IsSurrogate(character) ? 0 : character;

    // A value of another type, which somebody else put there, is none.
    private static string Cypher(string value, Column column)
    {
        var (type, part) = column switch
        {
            TextColumn => ("STRING", CypherOfText(value)),
            Int64Column => ("INTEGER", $"1 + ({value} % {Prime})"),
            DateColumn => ("DATE", $"{value}.year * 372 + {value}.month * 31 + {value}.day"),
            BooleanColumn => ("BOOLEAN", $"CASE WHEN {value} THEN 1 ELSE 2 END"),
            DoubleColumn => ("FLOAT", $"1 + (toInteger({value}) % {Prime}) "
                + $"+ toInteger(({value} - toInteger({value})) * {FractionUnits:0}.0) % {Prime}"),
            _ => ("ANY", "1"),
        };
        return $"CASE WHEN {value} IS :: {type} NOT NULL THEN {part} END";
    }

    private static string CypherOfText(string value) =>
        $"reduce(h = 1, c IN split({value}, '') | (h * {Factor} + coalesce(${Codes}[c], 0)) % {Prime})";

    private static long OfDay(DateOnly day) => (day.Year * 372L) + (day.Month * 31) + day.Day;

    private static long OfNumber(double value)
    {
        var whole = (long)value;
        return 1 + (whole % Prime) + ((long)((value - whole) * FractionUnits) % Prime);
    }
}
