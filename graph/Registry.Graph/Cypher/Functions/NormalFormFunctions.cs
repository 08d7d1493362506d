using System.Globalization;
using System.Text;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Functions;

/// <summary>Unicode's normal forms of texts of any length, within the limits of a query.</summary>
internal static class NormalFormFunctions
{
    /// <summary>
    /// The most marks that may follow one another. Their order takes a time that grows with the square of their number,
    /// and no writing has more than a few on a letter.
    /// </summary>
    private const int MaxMarks = 1000;

    private const int Piece = 1 << 16;

    public static IEnumerable<Function> All { get; } =
    [
        new("isNormalized", 2, 2, (a, s) => a[0].Kind == ValueKind.String
            ? Value.From(Normalized("isNormalized", a[0].AsText, FormOf(a[1], s), s) == a[0].AsText)
            : Value.Null) { ResultKinds = Kinds.Boolean },
        new("normalize", 1, 2, Normalize) { Arguments = [Kinds.String], ResultKinds = Kinds.String },
    ];

    /// <summary>
    /// Gives a text in a normal form. A long one is worked on in pieces that each begin with a letter of ASCII, which joins
    /// nothing before it.
    /// </summary>
    public static string Normalized(string function, string text, NormalizationForm form, CallSite site)
    {
        RefuseManyMarks(function, text, site);
        if (text.Length <= Piece)
        {
            return NormalForm.Of(text, form);
        }

        var made = new StringBuilder(text.Length);
        for (var from = 0; from < text.Length;)
        {
            var to = Math.Min(from + Piece, text.Length);
            while (to < text.Length && !char.IsAscii(text[to]))
            {
                to++;
            }

            made.Append(NormalForm.Of(text[from..to], form));
            site.Context.Budget.Look();
            from = to;
        }

        return made.ToString();
    }

    private static Value Normalize(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var form = arguments.Length > 1 ? FormOf(arguments[1], site) : NormalizationForm.FormC;
        return Value.From(Normalized("normalize", TextFunctions.Text("normalize", arguments[0], site), form, site));
    }

    private static void RefuseManyMarks(string function, string text, CallSite site)
    {
        var marks = 0;
        for (var i = 0; text.Length > MaxMarks && i < text.Length; i++)
        {
            // The second half of a sign counts with the first.
            marks = IsMark(text, i) ? marks + 1 : char.IsLowSurrogate(text[i]) ? marks : 0;
            if (marks > MaxMarks)
            {
                throw Fail.Argument(
                    "InvalidArgumentValue", $"{function} must not be given more than {MaxMarks} marks in a row",
                    site.Position);
            }
        }
    }

    private static bool IsMark(string text, int place) => text[place] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, place)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static NormalizationForm FormOf(Value form, CallSite site) =>
        TextFunctions.Text("normalize", form, site).ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => throw Fail.Argument(
                "InvalidArgumentValue", "the form of normalize must be NFC, NFD, NFKC or NFKD", site.Position),
        };
}
