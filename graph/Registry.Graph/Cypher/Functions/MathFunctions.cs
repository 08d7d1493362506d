using System.Globalization;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Functions;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("abs", 1, 1, Abs) { Arguments = [Kinds.Number], ResultKinds = Kinds.Number },
        new("sign", 1, 1, (a, s) => Value.From(Sign(Number("sign", a[0], s)))) { Arguments = [Kinds.Number],
            ResultKinds = Kinds.Integer },
        new("round", 1, 3, Round) { Arguments = [Kinds.Number, Kinds.Number, Kinds.String], ResultKinds = Kinds.Float },
        new("isNaN", 1, 1, (a, s) => Value.From(double.IsNaN(Number("isNaN", a[0], s)))) { Arguments = [Kinds.Number],
            ResultKinds = Kinds.Boolean },
        new("atan2", 2, 2,
            (a, s) => Value.From(Math.Atan2(Number("atan2", a[0], s), Number("atan2", a[1], s)))) { Arguments =
                [Kinds.Number], ResultKinds = Kinds.Float },
        new("pi", 0, 0, (_, _) => Value.From(Math.PI)) { ResultKinds = Kinds.Float },
        new("e", 0, 0, (_, _) => Value.From(Math.E)) { ResultKinds = Kinds.Float },
        new("rand", 0, 0, (_, _) => Value.From(Random.Shared.NextDouble())) { ResultKinds = Kinds.Float,
            IsDeterministic = false },
        new("randomUUID", 0, 0, (_, _) => Value.From(Guid.NewGuid().ToString())) { ResultKinds = Kinds.String,
            IsDeterministic = false },
        Plain("ceil", Math.Ceiling),
        Plain("floor", Math.Floor),
        Plain("exp", Math.Exp),
        Plain("log", Math.Log),
        Plain("log10", Math.Log10),
        Plain("sqrt", Math.Sqrt),
        Plain("sin", Math.Sin),
        Plain("cos", Math.Cos),
        Plain("tan", Math.Tan),
        Plain("cot", x => 1 / Math.Tan(x)),
        Plain("asin", Math.Asin),
        Plain("acos", Math.Acos),
        Plain("atan", Math.Atan),
        Plain("sinh", Math.Sinh),
        Plain("cosh", Math.Cosh),
        Plain("tanh", Math.Tanh),
        Plain("coth", x => 1 / Math.Tanh(x)),
        Plain("degrees", x => x * (180 / Math.PI)),
        Plain("radians", x => x * (Math.PI / 180)),
        Plain("haversin", x => (1 - Math.Cos(x)) / 2),
    ];

    private static Function Plain(string name, Func<double, double> body) =>
        new(name, 1, 1, (a, s) => Value.From(body(Number(name, a[0], s))))
        {
            Arguments = [Kinds.Number],
            ResultKinds = Kinds.Float
        };

    private static double Number(string function, Value value, CallSite site) =>
        value.IsNumber ? value.AsNumber : throw site.Wrong(function, "a number", value);

    /// <summary>What is no number has the sign 0, as in Neo4j.</summary>
    private static long Sign(double number) => double.IsNaN(number) ? 0 : Math.Sign(number);

    private static Value Abs(ReadOnlySpan<Value> arguments, CallSite site)
    {
        if (arguments[0].Kind != ValueKind.Integer)
        {
            return Value.From(Math.Abs(Number("abs", arguments[0], site)));
        }

        // The least integer has no opposite, and stays as it is in Neo4j.
        return arguments[0].AsInt64 == long.MinValue ? arguments[0] : Value.From(Math.Abs(arguments[0].AsInt64));
    }

    /// <summary>Halves go up, as in Neo4j, unless a mode is named.</summary>
    private static Value Round(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var number = Number("round", arguments[0], site);
        if (arguments.Length == 1)
        {
            return Value.From(Whole(Math.Floor(number + 0.5)));
        }

        if (!(Number("round", arguments[1], site) >= 0))
        {
            throw Fail.Argument("NumberOutOfRange", "the precision of round must not be negative", site.Position);
        }

        var precision = (int)Math.Min(arguments[1].AsNumber, 15);
        var mode = arguments.Length > 2 ? TextFunctions.Text("round", arguments[2], site) : "HALF_UP";
        if (!double.IsFinite(number) || Math.Abs(number) > 1e16)
        {
            return Value.From(number);
        }

        // By its shortest text, as in Neo4j: a cast would keep 15 digits only, and back again not the nearest number.
        var scaled = decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var rounded = mode switch
        {
            "UP" => scaled >= 0 ? Ceiling(scaled, precision) : -Ceiling(-scaled, precision),
            "DOWN" => Math.Round(scaled, precision, MidpointRounding.ToZero),
            "CEILING" => Ceiling(scaled, precision),
            "FLOOR" => Math.Round(scaled, precision, MidpointRounding.ToNegativeInfinity),
            "HALF_EVEN" => Math.Round(scaled, precision, MidpointRounding.ToEven),
            "HALF_DOWN" => HalfDown(scaled, precision),
            "HALF_UP" => Math.Round(scaled, precision, MidpointRounding.AwayFromZero),
            _ => throw Fail.Argument(
                "InvalidArgumentValue",
                "the mode of round must be UP, DOWN, CEILING, FLOOR, HALF_EVEN, HALF_DOWN or HALF_UP", site.Position),
        };
        return Value.From(double.Parse(rounded.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    /// <summary>What no integer can hold is rounded to the nearest one there is, as in Neo4j.</summary>
    private static double Whole(double number) =>
        double.IsFinite(number) ? Math.Clamp(number, long.MinValue, long.MaxValue) : number;

    private static decimal Ceiling(decimal number, int precision) =>
        Math.Round(number, precision, MidpointRounding.ToPositiveInfinity);

    private static decimal HalfDown(decimal number, int precision)
    {
        var down = Math.Round(number, precision, MidpointRounding.ToZero);
        var away = Math.Round(number, precision, MidpointRounding.AwayFromZero);
        return Math.Abs(number - down) <= Math.Abs(away - number) ? down : away;
    }
}
