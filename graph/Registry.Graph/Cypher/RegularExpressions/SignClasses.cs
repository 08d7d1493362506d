namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>
/// The classes of signs that have a name, as java.util.regex.Pattern of Java 17 has them: <c>\w</c>, <c>\p{Alpha}</c>,
/// <c>\p{Lu}</c>, <c>\p{IsAlphabetic}</c>, <c>\p{javaUpperCase}</c>, <c>\p{IsGreek}</c>, <c>\p{InGreek}</c>.
/// </summary>
internal static class SignClasses
{
    private static readonly CodePoints Upper = CodePoints.Of('A', 'Z');
    private static readonly CodePoints Lower = CodePoints.Of('a', 'z');
    private static readonly CodePoints Alnum = Upper.Or(Lower).Or(CodePoints.Of('0', '9'));
    private static readonly CodePoints Graph = CodePoints.Of('!', '~');
    private static readonly CodePoints Control = CodePoints.Of(0, 0x1F).Or(CodePoints.Of(0x7F));

    public static CodePoints Digit { get; } = CodePoints.Of('0', '9');

    public static CodePoints Word { get; } = Alnum.Or(CodePoints.Of('_'));

    public static CodePoints Space { get; } = CodePoints.Of(" \t\n\u000B\f\r");

    public static CodePoints Horizontal { get; } =
        CodePoints.Of(" \t\u00A0\u1680\u180E\u202F\u205F\u3000").Or(CodePoints.Of(0x2000, 0x200A));

    public static CodePoints Vertical { get; } = CodePoints.Of("\n\u000B\f\r\u0085\u2028\u2029");

    public static CodePoints LineEnd { get; } = CodePoints.Of("\n\r\u0085\u2028\u2029");

    private static CodePoints HexDigit { get; } = Digit.Or(CodePoints.Of('A', 'F')).Or(CodePoints.Of('a', 'f'));

    /// <summary>The class of <c>\p{name}</c>.</summary>
    /// <param name="name">As written, without the braces.</param>
    /// <param name="unicode">With (?U) the names of POSIX reach beyond ASCII.</param>
    /// <param name="caseless">With (?i) a class of one case is that of all.</param>
    /// <returns>Null where no such class is known.</returns>
    public static CodePoints? Named(string name, bool unicode, bool caseless)
    {
        var (kind, value) = Split(name);
        var named = kind switch
        {
            "Is" => OfPosix(value.ToUpperInvariant()) ?? OfUnicode(value.ToUpperInvariant()) ?? Property(value)
                ?? UnicodeNames.Script(value),
            "In" or "blk" or "block" => UnicodeNames.Block(value),
            "sc" or "script" => UnicodeNames.Script(value),
            "gc" or "general_category" => Property(value),
            "" => (unicode ? OfPosix(name.ToUpperInvariant()) : null) ?? Property(name),
            _ => null,
        };
        return caseless && named is not null ? Caseless(named, value) : named;
    }

    private static (string Kind, string Value) Split(string name)
    {
        var equals = name.IndexOf('=', StringComparison.Ordinal);
        return equals >= 0 ? (name[..equals].ToLowerInvariant(), name[(equals + 1)..])
            : name.StartsWith("Is", StringComparison.Ordinal) || name.StartsWith("In", StringComparison.Ordinal)
                ? (name[..2], name[2..])
            : ("", name);
    }

    private static CodePoints Caseless(CodePoints named, string name) =>
        name is "Lu" or "Ll" or "Lt" ? UnicodeClasses.CasedLetter
        : named == Lower || named == Upper ? Lower.Or(Upper)
        : named == UnicodeClasses.Lower || named == UnicodeClasses.Upper || named == UnicodeClasses.Title ? UnicodeClasses.Cased
        : named;

    private static CodePoints? Property(string name) => name switch
    {
        "LC" => UnicodeClasses.CasedLetter,
        "LD" => UnicodeClasses.Letter.Or(UnicodeClasses.Digit),
        "L1" => CodePoints.Of(0, 0xFF),
        "all" => CodePoints.None.Not(),
        "ASCII" => CodePoints.Of(0, 0x7F),
        "Alnum" => Alnum,
        "Alpha" => Upper.Or(Lower),
        "Blank" => CodePoints.Of(" \t"),
        "Cntrl" => Control,
        "Digit" => Digit,
        "Graph" => Graph,
        "Lower" => Lower,
        "Print" => CodePoints.Of(' ', '~'),
        "Punct" => Graph.And(Alnum.Not()),
        "Space" => Space,
        "Upper" => Upper,
        "XDigit" => HexDigit,
        _ => name.StartsWith("java", StringComparison.Ordinal) ? OfJava(name[4..]) : UnicodeClasses.CategoryOrNull(name),
    };

    private static CodePoints? OfJava(string name) => name switch
    {
        "LowerCase" => UnicodeClasses.Lower,
        "UpperCase" => UnicodeClasses.Upper,
        "TitleCase" => UnicodeClasses.Title,
        "Alphabetic" => UnicodeClasses.Alphabetic,
        "Digit" => UnicodeClasses.Digit,
        "Letter" => UnicodeClasses.Letter,
        "LetterOrDigit" => UnicodeClasses.Letter.Or(UnicodeClasses.Digit),
        "Defined" => UnicodeClasses.Assigned,
        "SpaceChar" => UnicodeClasses.Separator,
        "Whitespace" => UnicodeClasses.Separator.And(CodePoints.Of("\u00A0\u2007\u202F").Not())
            .Or(CodePoints.Of('\t', '\r')).Or(CodePoints.Of(0x1C, 0x1F)),
        "ISOControl" => Control.Or(CodePoints.Of(0x80, 0x9F)),
        _ => null,
    };

    /// <summary>What <c>\p{Is...}</c> names besides categories and POSIX; in upper case.</summary>
    private static CodePoints? OfUnicode(string name) => name switch
    {
        "ALPHABETIC" => UnicodeClasses.Alphabetic,
        "LETTER" => UnicodeClasses.Letter,
        "LOWERCASE" => UnicodeClasses.Lower,
        "UPPERCASE" => UnicodeClasses.Upper,
        "TITLECASE" => UnicodeClasses.Title,
        "WHITE_SPACE" or "WHITESPACE" => UnicodeClasses.Space,
        "CONTROL" => UnicodeClasses.Category("Cc"),
        "PUNCTUATION" => UnicodeClasses.Category("P"),
        "HEX_DIGIT" or "HEXDIGIT" => UnicodeClasses.Digit.Or(HexDigit),
        "ASSIGNED" => UnicodeClasses.Assigned,
        "WORD" => UnicodeClasses.Word,
        "IDEOGRAPHIC" => UnicodeClasses.Ideographic,
        "JOIN_CONTROL" or "JOINCONTROL" => CodePoints.Of(0x200C, 0x200D),
        "NONCHARACTER_CODE_POINT" or "NONCHARACTERCODEPOINT" => UnicodeClasses.NoCharacter,
        _ => null,
    };

    /// <summary>The names of POSIX, in upper case, in all of Unicode: as <c>\p{Is...}</c> or with (?U).</summary>
    private static CodePoints? OfPosix(string name) => name switch
    {
        "ALPHA" => UnicodeClasses.Alphabetic,
        "LOWER" => UnicodeClasses.Lower,
        "UPPER" => UnicodeClasses.Upper,
        "SPACE" => UnicodeClasses.Space,
        "PUNCT" => UnicodeClasses.Category("P"),
        "CNTRL" => UnicodeClasses.Category("Cc"),
        "XDIGIT" => UnicodeClasses.Digit.Or(HexDigit),
        "DIGIT" => UnicodeClasses.Digit,
        "ALNUM" => UnicodeClasses.Alphabetic.Or(UnicodeClasses.Digit),
        "BLANK" => UnicodeClasses.Category("Zs").Or(CodePoints.Of('\t')),
        "GRAPH" => UnicodeClasses.Graph,
        "PRINT" => UnicodeClasses.Graph.Or(UnicodeClasses.Category("Zs")),
        _ => null,
    };
}
