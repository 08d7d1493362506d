using System.Text;

namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>
/// Which signs (?i) takes for the same: of ASCII alone as in Java, unless (?u) asks for all of Unicode. Then a sign is one
/// of a range if it, its upper case or the lower case of that lies there.
/// </summary>
internal static class CaseFolds
{
    private const int CaseBit = 'a' - 'A';
    private static readonly CodePoints AsciiLower = CodePoints.Of('a', 'z');
    private static readonly CodePoints AsciiUpper = CodePoints.Of('A', 'Z');

    // Every sign that has another case, with its upper case and the lower case of that.
    private static readonly Lazy<(int Code, int Upper, int Folded)[]> Cased = new(() =>
        [
            .. UnicodeClasses.Cased.Codes()
                .Select(x => (Code: x, Upper: Upper(x), Folded: Folded(x)))
                .Where(x => x.Upper != x.Code || x.Folded != x.Code)
        ]);

    public static CodePoints Ascii(CodePoints signs) => signs
        .Or(Moved(signs.And(AsciiLower), -CaseBit))
        .Or(Moved(signs.And(AsciiUpper), CaseBit));

    public static CodePoints Unicode(CodePoints signs) => signs.Or(CodePoints.Of(
        Cased.Value.Where(x => signs.Contains(x.Upper) || signs.Contains(x.Folded)).Select(x => x.Code)));

    /// <summary>The lower case of the upper case; the sign itself where it has none.</summary>
    public static int Folded(int code) => Rune.IsValid(code) ? Lower(Upper(code)) : code;

    private static CodePoints Moved(CodePoints letters, int by) => CodePoints.Of(letters.Codes().Select(x => x + by));

    // .NET leaves three as they are, as their other case is one of ASCII.
    private static int Upper(int code) => code switch
    {
        '\u0131' => 'I',
        '\u017F' => 'S',
        _ => Rune.ToUpperInvariant(new Rune(code)).Value,
    };

    private static int Lower(int code) => code == '\u0130' ? 'i' : Rune.ToLowerInvariant(new Rune(code)).Value;
}
