using System.Globalization;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Functions;

/// <summary>
/// Functions from one kind to another. A text that is no number gives null; a value of a wrong kind is an error.
/// </summary>
internal static class ConversionFunctions
{
    public static IEnumerable<Function> All { get; } = Make().ToList();

    private static IEnumerable<Function> Make()
    {
        foreach (var (name, convert, kinds, result) in new (string, Func<Value, Value?>, Kinds, Kinds)[]
        {
            ("toInteger", ToInteger, Kinds.Number | Kinds.String | Kinds.Boolean, Kinds.Integer),
            ("toFloat", ToFloat, Kinds.Number | Kinds.String, Kinds.Float),
            ("toBoolean", ToBoolean, Kinds.Boolean | Kinds.String | Kinds.Integer, Kinds.Boolean),
            ("toString", ToText, Kinds.Storable & ~Kinds.List, Kinds.String),
        })
        {
            yield return new(name, 1, 1,
                (a, s) => convert(a[0]) ?? throw s.Wrong(name, "a value of a kind that can be converted", a[0]))
            {
                ResultKinds = result,
                Arguments = [kinds],
            };
            yield return new(name + "OrNull", 1, 1, (a, _) => convert(a[0]) ?? Value.Null) { ResultKinds = result };
            yield return new(name + "List", 1, 1, (a, s) => Each(name, convert, a[0], s))
            {
                ResultKinds = Kinds.List,
                ResultItems = result,
                Arguments = [Kinds.List]
            };
        }

        yield return new("valueType", 1, 1, (a, s) => Value.From(ValueTypes.Of(a[0], s.Context.Budget)))
        {
            NullGivesNull = false,
            ResultKinds = Kinds.String
        };
    }

    private static Value Each(string name, Func<Value, Value?> convert, Value list, CallSite site)
    {
        if (list.Kind != ValueKind.List)
        {
            throw site.Wrong(name + "List", "a list", list);
        }

        // A number that becomes a text is an object of its own.
        var budget = site.Context.Budget;
        budget.ChargeMade(list.AsList.Count * 2 * Budget.ValueBytes);
        return Value.From((IReadOnlyList<Value>)[.. list.AsList.Select(v =>
        {
            budget.Tick();
            return v.IsNull ? v : convert(v) ?? Value.Null;
        })]);
    }

    private static Value? ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => Value.From(Whole(value.AsDouble)),
        ValueKind.Boolean => Value.From(value.AsBoolean ? 1 : 0),
        ValueKind.String => FromText(value.AsText),
        _ => null,
    };

    /// <summary>Blanks around it make a text no integer, as in Neo4j; a number too large is an error there.</summary>
    private static Value? FromText(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return Value.From(integer);
        }

        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= long.MinValue and <= long.MaxValue ? Value.From((long)number) : null;
        }

        // What is left is too large, or no number in digits: a double is also read from NaN and Infinity.
        return HasDigit(text) && double.TryParse(text, Number, CultureInfo.InvariantCulture, out _) ? null : Value.Null;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Reads a number where an integer is wanted: one that shows only at run time loses its fraction.</summary>
    public static long? Whole(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInt64,
        ValueKind.Float => Whole(value.AsDouble),
        _ => null,
    };

    private static long Whole(double number) => double.IsNaN(number) ? 0
        : number >= long.MaxValue ? long.MaxValue : number <= long.MinValue ? long.MinValue : (long)number;

    private static Value? ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Integer => Value.From((double)value.AsInt64),
        ValueKind.Float => value,
        ValueKind.String => ParseDouble(value.AsText) is { } number ? Value.From(number) : Value.Null,
        _ => null,
    };

    /// <summary>A float may end in d or f, and NaN and Infinity are read as written here only, as in Neo4j.</summary>
    private static double? ParseDouble(string text)
    {
        var digits = text.AsSpan().Trim();
        if (!HasDigit(digits) && digits.TrimStart("+-") is not ("NaN" or "Infinity"))
        {
            return null;
        }

        if (digits.Length > 1 && digits[^1] is 'd' or 'D' or 'f' or 'F' && digits[^2] is '.' or (>= '0' and <= '9'))
        {
            digits = digits[..^1];
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static Value? ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer => Value.From(value.AsInt64 != 0),
        ValueKind.String => value.AsText.Trim().ToUpperInvariant() switch
        {
            "TRUE" => Value.True,
            "FALSE" => Value.False,
            _ => Value.Null,
        },
        _ => null,
    };

    private static Value? ToText(Value value) =>
        value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path
            ? null
            : Value.From(ValueText.Of(value, CultureInfo.InvariantCulture));
}
