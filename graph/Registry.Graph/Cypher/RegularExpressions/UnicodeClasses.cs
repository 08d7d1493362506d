using System.Globalization;

namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>The classes of signs that come from Unicode's tables; read when the first expression asks for one.</summary>
internal static class UnicodeClasses
{
    private static readonly string[] CategoryNames =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc",
        "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    // In the order of UnicodeCategory, as the names are.
    private static readonly CodePoints[] Categories =
        CodePoints.Classified(CategoryNames.Length, code => (int)CharUnicodeInfo.GetUnicodeCategory(code));

    public static CodePoints Letter { get; } = Category("L");

    public static CodePoints Digit { get; } = Category("Nd");

    public static CodePoints Separator { get; } = Category("Z");

    public static CodePoints Space { get; } = Separator.Or(CodePoints.Of('\t', '\r')).Or(CodePoints.Of(0x85));

    /// <summary>Letters and what is made of letters; most of the marks that Unicode counts as well, .NET cannot tell.</summary>
    public static CodePoints Alphabetic { get; } =
        Letter.Or(Category("Nl")).Or(CodePoints.Of(0x24B6, 0x24E9)).Or(CodePoints.Of(0x345));

    public static CodePoints Lower { get; } = Category("Ll").Or(OtherLower());

    public static CodePoints Upper { get; } =
        Category("Lu").Or(CodePoints.Of(0x2160, 0x216F)).Or(CodePoints.Of(0x24B6, 0x24CF));

    public static CodePoints Title { get; } = Category("Lt");

    /// <summary>The categories of letters that have a case.</summary>
    public static CodePoints CasedLetter { get; } = Category("Lu").Or(Category("Ll")).Or(Title);

    public static CodePoints Cased { get; } = Lower.Or(Upper).Or(Title);

    public static CodePoints Assigned { get; } = Category("Cn").Not();

    public static CodePoints Graph { get; } = Space.Or(Category("Cc")).Or(Category("Cs")).Not().And(Assigned);

    public static CodePoints Word { get; } =
        Alphabetic.Or(Category("M")).Or(Digit).Or(Category("Pc")).Or(CodePoints.Of(0x200C, 0x200D));

    /// <summary>The letters of scripts that write words by one sign each: Ideographic of Unicode's PropList.txt.</summary>
    public static CodePoints Ideographic { get; } = Category("Lo").Or(Category("Nl")).And(CodePoints.Of(
    [
        (0x3006, 0x3007), (0x3021, 0x3029), (0x3038, 0x303A), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAD9),
        (0x17000, 0x18AFF), (0x18D00, 0x18D8F), (0x1B170, 0x1B2FB), (0x20000, 0x3FFFF),
    ])).Or(CodePoints.Of(0x16FE4));

    /// <summary>The last two code points of each plane, and 32 more.</summary>
    public static CodePoints NoCharacter { get; } = CodePoints.Of(
        Enumerable.Range(0, 17).SelectMany(plane => new[] { (plane << 16) + 0xFFFE, (plane << 16) + 0xFFFF })
            .Concat(Enumerable.Range(0xFDD0, 32)));

    /// <summary>One category (<c>Lu</c>) or all whose name begins with a letter (<c>L</c>).</summary>
    public static CodePoints Category(string name) =>
        CategoryOrNull(name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "no category of Unicode");

    public static CodePoints? CategoryOrNull(string name) => name.Length is 1 or 2
        ? CategoryNames.Zip(Categories)
            .Where(x => x.First.StartsWith(name, StringComparison.Ordinal))
            .Select(x => x.Second)
            .Aggregate((CodePoints?)null, (all, x) => all?.Or(x) ?? x)
        : null;

    /// <summary>Small letters that stand for something else: Other_Lowercase of Unicode's PropList.txt.</summary>
    private static CodePoints OtherLower()
    {
        (int First, int Last)[] ranges =
        [
            (0xAA, 0xAA), (0xBA, 0xBA), (0x2B0, 0x2B8), (0x2C0, 0x2C1), (0x2E0, 0x2E4), (0x345, 0x345), (0x37A, 0x37A),
            (0x1D2C, 0x1D6A), (0x1D78, 0x1D78), (0x1D9B, 0x1DBF), (0x2071, 0x2071), (0x207F, 0x207F), (0x2090, 0x209C),
            (0x2170, 0x217F), (0x24D0, 0x24E9), (0x2C7C, 0x2C7D), (0xA69C, 0xA69D), (0xA770, 0xA770), (0xA7F8, 0xA7F9),
            (0xAB5C, 0xAB5F),
        ];
        return ranges.Select(x => CodePoints.Of(x.First, x.Last)).Aggregate((all, x) => all.Or(x));
    }
}
