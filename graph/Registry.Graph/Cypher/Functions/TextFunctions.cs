using System.Buffers;
using System.Text;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Functions;

/// <summary>Functions of texts. Places and lengths count code points, as Neo4j's do for all but rare signs.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Plain("toLower", CaseMapping.ToLower),
        Plain("lower", CaseMapping.ToLower),
        Plain("toUpper", CaseMapping.ToUpper),
        Plain("upper", CaseMapping.ToUpper),
        new(SwedishOrder.Name, 1, 1, Sorted) { Arguments = [Kinds.String], ResultKinds = Kinds.String },
        new("trim", 1, 1, (a, s) => Trim("trim", a, s, start: true, end: true)) { Arguments = [Kinds.String],
            ResultKinds = Kinds.String },
        new("btrim", 1, 2, (a, s) => Trim("btrim", a, s, start: true, end: true)) { Arguments = [Kinds.String],
            ResultKinds = Kinds.String },
        new("lTrim", 1, 2, (a, s) => Trim("lTrim", a, s, start: true, end: false)) { Arguments = [Kinds.String],
            ResultKinds = Kinds.String },
        new("rTrim", 1, 2, (a, s) => Trim("rTrim", a, s, start: false, end: true)) { Arguments = [Kinds.String],
            ResultKinds = Kinds.String },
        new("left", 2, 2, (a, s) => Left(a, s)) { Arguments = [Kinds.String, Kinds.Integer],
            ResultKinds = Kinds.String },
        new("right", 2, 2, (a, s) => Right(a, s)) { Arguments = [Kinds.String, Kinds.Integer],
            ResultKinds = Kinds.String },
        new("substring", 2, 3, Substring) { Arguments = [Kinds.String, Kinds.Integer], ResultKinds = Kinds.String },
        new("replace", 3, 3, Replace) { Arguments = [Kinds.String], ResultKinds = Kinds.String },
        new("split", 2, 2, Split) { Arguments = [Kinds.String, Kinds.String | Kinds.List], ResultKinds = Kinds.List,
            ResultItems = Kinds.String },
        new("char_length", 1, 1,
            (a, s) => Value.From(Length(Text("char_length", a[0], s)))) { Arguments = [Kinds.String],
            ResultKinds = Kinds.Integer },
        new("character_length", 1, 1,
            (a, s) => Value.From(Length(Text("character_length", a[0], s)))) { Arguments = [Kinds.String],
            ResultKinds = Kinds.Integer },
    ];

    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(sign => (char)sign).Where(IsBlank)]);

    public static long Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            length -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return length;
    }

    public static Value Reverse(string text, Budget budget)
    {
        budget.ChargeMade(text.Length * 2L);
        var reversed = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            budget.Tick();
            reversed[text.Length - 1 - i] = text[i];
            if (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]))
            {
                // The two halves of one sign keep their order.
                (reversed[text.Length - 1 - i], reversed[text.Length - i]) = (text[i - 1], text[i]);
            }
        }

        return Value.From(new string(reversed));
    }

    private static Function Plain(string name, Func<string, string> body) =>
        new(name, 1, 1, (a, s) => Value.From(body(Text(name, a[0], s))))
        {
            Arguments = [Kinds.String],
            ResultKinds = Kinds.String
        };

    private static Value Sorted(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var text = Text(SwedishOrder.Name, arguments[0], site);
        site.Context.Budget.ChargeText(text.Length * 5L);
        return Value.From(SwedishOrder.KeyOf(
            text, NormalFormFunctions.Normalized(SwedishOrder.Name, text, NormalizationForm.FormC, site),
            site.Context.Budget.Tick));
    }

    public static string Text(string function, Value value, CallSite site) =>
        value.Kind == ValueKind.String ? value.AsText : throw site.Wrong(function, "a string", value);

    private static int Count(string function, Value value, CallSite site)
    {
        var count = ConversionFunctions.Whole(value) ?? throw site.Wrong(function, "an integer", value);
        return count >= 0
            ? (int)Math.Min(count, int.MaxValue)
            : throw Fail.Argument("NumberOutOfRange", $"{function} must not be given a negative number", site.Position);
    }

    private static Value Trim(string function, ReadOnlySpan<Value> arguments, CallSite site, bool start, bool end)
    {
        var text = Text(function, arguments[0], site);
        var signs = arguments.Length > 1 ? SearchValues.Create(Text(function, arguments[1], site)) : Blanks;
        var from = start ? text.AsSpan().IndexOfAnyExcept(signs) : 0;
        var to = end ? text.AsSpan().LastIndexOfAnyExcept(signs) + 1 : text.Length;
        return Value.From(from < 0 ? "" : text[from..Math.Max(from, to)]);
    }

    /// <summary>As in Neo4j: a blank that keeps words together is no blank to be trimmed, nor is U+0085.</summary>
    private static bool IsBlank(char sign) => sign is >= '\u001C' and <= '\u001F'
        || (char.IsWhiteSpace(sign) && sign is not ('\u00A0' or '\u2007' or '\u202F' or '\u0085'));

    /// <summary>Finds the index after a number of code points.</summary>
    private static int After(string text, int from, int count)
    {
        var at = from;
        for (var i = 0; i < count && at < text.Length; i++)
        {
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        return at;
    }

    private static Value Left(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var text = Text("left", arguments[0], site);
        return Value.From(text[..After(text, 0, Count("left", arguments[1], site))]);
    }

    private static Value Right(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var text = Text("right", arguments[0], site);
        var skip = Length(text) - Count("right", arguments[1], site);
        return Value.From(text[After(text, 0, (int)Math.Max(0, skip))..]);
    }

    private static Value Substring(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var text = Text("substring", arguments[0], site);
        var from = After(text, 0, Count("substring", arguments[1], site));
        var to = arguments.Length > 2 ? After(text, from, Count("substring", arguments[2], site)) : text.Length;
        return Value.From(text[from..to]);
    }

    private static Value Replace(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var (text, old, by) =
            (Text("replace", arguments[0], site), Text("replace", arguments[1], site),
                Text("replace", arguments[2], site));
        var budget = site.Context.Budget;
        if (old.Length > 0)
        {
            return Value.From(TextSearch.Replace(text, old, by, budget));
        }

        budget.ChargeText(text.Length + ((text.Length + 1L) * by.Length));
        return Value.From(by + string.Concat(text.Select(sign => sign + by)));
    }

    private static Value Split(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var text = Text("split", arguments[0], site);
        var budget = site.Context.Budget;
        budget.ChargeMade(text.Length * 2L);
        IReadOnlyList<Value> given = arguments[1].Kind == ValueKind.List ? arguments[1].AsList : [arguments[1]];
        if (given.Any(v => v.IsNull))
        {
            return Value.Null;
        }

        var separators = given.Select(v => Text("split", v, site)).ToArray();
        IEnumerable<string> parts = text.Length > 0 && separators.Any(s => IsSame(s, text, budget)) ? ["", ""]
            : text.Length > 0 && separators.Any(s => s.Length == 0)
            ? Without(text, separators, budget).EnumerateRunes().Select(r => r.ToString())
            : Parts(text, separators, budget);
        return Value.From((IReadOnlyList<Value>)[.. parts.Select(part =>
        {
            budget.Charge(2 * Budget.ValueBytes);
            return Value.From(part);
        })]);
    }

    private static bool IsSame(string separator, string text, Budget budget)
    {
        budget.TickFor(Value.From(separator));
        return separator == text;
    }

    /// <summary>An empty separator cuts between all signs; what the separators beside it find is left out.</summary>
    private static string Without(string text, string[] separators, Budget budget)
    {
        foreach (var separator in separators.Where(s => s.Length > 0))
        {
            text = TextSearch.Replace(text, separator, "", budget);
        }

        return text;
    }

    /// <summary>Cuts a text at the first separator that stands next, one part at a time.</summary>
    private static IEnumerable<string> Parts(string text, string[] separators, Budget budget)
    {
        var start = 0;
        var places = Array.ConvertAll(separators, s => Place(text, s, start, budget));
        while (NearestOf(places) is >= 0 and var nearest && places[nearest] < text.Length)
        {
            yield return text[start..places[nearest]];
            start = places[nearest] + separators[nearest].Length;
            for (var i = 0; i < places.Length; i++)
            {
                budget.Tick();
                places[i] = places[i] < start ? Place(text, separators[i], start, budget) : places[i];
            }
        }

        yield return text[start..];
    }

    /// <summary>Finds where a separator stands next; the end of the text if nowhere.</summary>
    private static int Place(string text, string separator, int from, Budget budget) =>
        TextSearch.IndexOf(text, separator, from, budget) is >= 0 and var place ? place : text.Length;

    /// <summary>Finds the lowest place, of several the first; -1 of none.</summary>
    private static int NearestOf(int[] places)
    {
        var nearest = places.Length - 1;
        for (var i = nearest - 1; i >= 0; i--)
        {
            nearest = places[i] <= places[nearest] ? i : nearest;
        }

        return nearest;
    }
}
