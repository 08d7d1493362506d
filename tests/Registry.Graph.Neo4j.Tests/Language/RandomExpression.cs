using System.Text;

namespace Registry.Graph.Neo4j.Tests.Language;

/// <summary>
/// Random regular expressions of Java, some of them wrong. Left out is what Java itself reads in odd ways: look-behind of any
/// length, \b beside marks, \R that is repeated and classes with several &amp;&amp;.
/// </summary>
internal sealed class RandomExpression(Random random)
{
    private const int MaxDepth = 3;

    private static readonly string[] Signs =
    [
        "a", "b", "z", "A", "Z", "k", "K", "s", "S", "0", "1", "9", "_", " ", "-", ".", ",", "#", "&", "^", "]", "}", "\n", "\r",
        "å", "Å", "ß", "é", "\u0085", "\u2028", "\u212A", "\u017F", "ö", "Ö", "µ", "ÿ", "😀", "𝔸", "٣", "ª", "ǅ", "\u00A0",
    ];

    private static readonly string[] Classes =
    [
        @"\d", @"\w", @"\s", @"\D", @"\W", @"\S", @"\h", @"\H", @"\v", @"\V", @"\p{Alpha}", @"\p{Lower}", @"\p{Upper}",
        @"\p{Punct}", @"\p{L}", @"\pL", @"\P{L}", @"\p{Lu}", @"\p{IsLl}", @"\p{IsAlphabetic}", @"\p{javaUpperCase}", @"\p{Space}",
        @"\p{Alnum}", @"\p{gc=Lu}", @"\p{ASCII}", @"\p{IsUppercase}", @"\p{M}", @"\p{Nonsense}",
    ];

    private static readonly string[] Escapes =
    [
        @"\n", @"\t", @"\x41", @"\u0041", @"\x{1F600}", @"\uD83D\uDE00", @"\0101", @"\.", @"\-", @"\\", @"\]", @"\[", @"\_", @"\y",
        @"\Qa.b\E", @"\Q*\E", @"\A", @"\z", @"\Z", "^", "$", @"\1", @"\2", @"\12", @"\k<n>",
    ];

    private static readonly string[] Flags =
        ["(?i)", "(?s)", "(?m)", "(?x)", "(?u)", "(?iu)", "(?U)", "(?d)", "(?-i)", "(?i-s)"];

    private static readonly string[] Groups = ["(", "(", "(?:", "(?=", "(?!", "(?>", "(?<n>", "(?i:", "(?x: "];

    private static readonly string[] Quantifiers = ["?", "*", "+", "{2}", "{1,2}", "{1,}", "{0}"];

    private static readonly string[] Damage =
        ["(", ")", "[", "]", "{", "}", "*", "?", @"\", "|", "&&", "-", "#", "{2}", @"\Q", @"\E"];

    public string Next()
    {
        var text = Alternatives(0);
        return Chance(0.15) ? text.Insert(random.Next(text.Length + 1), Any(Damage)) : text;
    }

    /// <summary>A short text, of the signs that the expressions speak of.</summary>
    public string Text() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Any(Signs)));

    private string Alternatives(int depth)
    {
        var text = new StringBuilder(Sequence(depth, 1));
        while (Chance(0.15))
        {
            text.Append('|').Append(Sequence(depth, 0));
        }

        return text.ToString();
    }

    private string Sequence(int depth, int least) =>
        string.Concat(Enumerable.Range(0, random.Next(least, 4)).Select(_ => Atom(depth) + Quantifier()));

    private string Quantifier() => Chance(0.3) ? Any(Quantifiers) + Any("", "", "?", "+") : "";

    private string Atom(int depth) => random.Next(20) switch
    {
        < 6 => Sign(),
        < 8 => ".",
        < 11 => Class(0),
        < 13 => Any(Classes),
        < 15 => Any(Escapes),
        < 16 => Any(Flags),
        _ => depth < MaxDepth ? Any(Groups) + Alternatives(depth + 1) + ")" : Sign(),
    };

    private string Sign() => Any(Signs) is var sign && sign is "." or "&" or "^" && Chance(0.6) ? @"\" + sign : sign;

    private string Class(int depth)
    {
        var members = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Member(depth)));
        return $"[{(Chance(0.3) ? "^" : "")}{members}{(depth == 0 && Chance(0.2) ? $"&&[{Sign()}{Any(Classes)}]" : "")}]";
    }

    private string Member(int depth) => random.Next(10) switch
    {
        < 4 => Any(Signs) is var sign && sign is "&" or "]" ? @"\" + sign : sign,
        < 6 => Any("a-z", "A-Z", "0-9", "a-ö", "A-ä", "😀-😂", "k-z", "K-k"),
        < 8 => Any(Classes),
        < 9 => depth < 2 ? Class(depth + 1) : "x",
        _ => Any("-", "^", @"\Q]-[\E"),
    };

    private bool Chance(double share) => random.NextDouble() < share;

    private string Any(params string[] texts) => texts[random.Next(texts.Length)];
}
