using System.Globalization;

namespace Registry.Reference.Tests.Reference;

/// <summary>The functions that the rules and the random queries use.</summary>
internal static class Functions
{
    public static object? Call(string name, object?[] arguments, ReferenceGraph graph)
    {
        var folded = name.ToUpperInvariant();
        if (folded == "COALESCE")
        {
            return Array.Find(arguments, a => a is not null);
        }

        return Array.Exists(arguments, a => a is null) ? null : (folded, arguments) switch
        {
            ("ABS", [long n]) => n < 0 ? -n : n,
            ("ABS", [double d]) => Math.Abs(d),
            ("SIGN", [long or double]) => (long)Math.Sign(Comparing.Number(arguments[0])),
            ("ROUND", [double d]) => Math.Floor(d + 0.5),
            ("TOFLOAT", [long or double]) => Comparing.Number(arguments[0]),
            ("TOINTEGER", [long n]) => n,
            ("TOINTEGER", [double d]) => (long)d,
            ("TOINTEGER", [string s]) => long.TryParse(s, CultureInfo.InvariantCulture, out var n) ? n : null,
            ("TOSTRING", [var value]) => ToText(value),
            ("TOUPPER", [string s]) => s.ToUpperInvariant(),
            ("TOLOWER", [string s]) => s.ToLowerInvariant(),
            ("TRIM", [string s]) => s.Trim(),
            ("SUBSTRING", [string s, long from, long length]) =>
                string.Concat(s.Skip((int)from).Take((int)length)),
            ("SPLIT", [string s, string by]) => s.Split(by).Select(p => (object?)p).ToList(),
            ("REPLACE", [string s, string old, string by]) => s.Replace(old, by, StringComparison.Ordinal),
            ("SIZE", [string s]) => (long)s.Length,
            ("SIZE", [List<object?> l]) => (long)l.Count,
            ("HEAD", [List<object?> l]) => l.FirstOrDefault(),
            ("LAST", [List<object?> l]) => l.LastOrDefault(),
            ("TAIL", [List<object?> l]) => l.Skip(1).ToList(),
            ("REVERSE", [List<object?> l]) => Enumerable.Reverse(l).ToList(),
            ("REVERSE", [string s]) => string.Concat(s.Reverse()),
            ("RANGE", [long from, long to]) => Range(from, to),
            ("KEYS", [var thing]) => Properties(thing)!.Keys.Select(k => (object?)k).ToList(),
            ("PROPERTIES", [var thing]) => Properties(thing),
            ("LABELS", [NodeThing n]) => n.Labels.Select(l => (object?)l).ToList(),
            ("TYPE", [RelationshipThing r]) => r.Type,
            ("STARTNODE", [RelationshipThing r]) => graph.Nodes[r.From],
            ("ENDNODE", [RelationshipThing r]) => graph.Nodes[r.To],
            ("LENGTH", [PathThing p]) => (long)p.Relationships.Count,
            ("NODES", [PathThing p]) => p.Nodes.Select(n => (object?)n).ToList(),
            ("RELATIONSHIPS", [PathThing p]) => p.Relationships.Select(r => (object?)r).ToList(),
            ("DATE", [string s]) => DateOnly.ParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            ("DATE", [DateOnly d]) => d,
            ("DATE.TRUNCATE", ["month", DateOnly d]) => new DateOnly(d.Year, d.Month, 1),
            ("DURATION", [Dictionary<string, object?> parts]) => Duration(parts),
            ("DURATION.INDAYS", [DateOnly from, DateOnly to]) =>
                new DurationThing(0, to.DayNumber - from.DayNumber, 0),
            ("POINT", [Dictionary<string, object?> parts]) => Points.Of(parts),
            ("POINT", [NodeThing or RelationshipThing]) => Points.Of(Properties(arguments[0])!),
            ("POINT.DISTANCE", [var from, var to]) => Points.Distance(from, to),
            ("POINT.WITHINBBOX", [var point, var lower, var upper]) => Points.IsWithin(point, lower, upper),
            _ when Known(folded) => throw ReferenceException.Type("InvalidArgumentValue"),
            _ => throw new NotSupportedException(name),
        };
    }

    public static Dictionary<string, object?>? Properties(object? thing) => thing switch
    {
        NodeThing node => node.Properties,
        RelationshipThing relationship => relationship.Properties,
        Dictionary<string, object?> map => map,
        _ => throw ReferenceException.Type(),
    };

    public static string? ToText(object? value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        double d when d % 1 == 0 && Math.Abs(d) < 1e7 => d.ToString("0.0", CultureInfo.InvariantCulture),
        double d => d.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => throw ReferenceException.Type(),
    };

    private static bool Known(string name) => name is "ABS" or "SIGN" or "TOFLOAT" or "TOINTEGER" or "TOUPPER"
        or "TOLOWER" or "TRIM" or "SUBSTRING" or "SIZE" or "HEAD" or "LAST" or "TAIL" or "REVERSE" or "RANGE";

    private static List<object?> Range(long from, long to)
    {
        var list = new List<object?>();
        for (var n = from; n <= to; n++)
        {
            list.Add(n);
        }

        return list;
    }

    private static DurationThing? Duration(Dictionary<string, object?> parts)
    {
        if (parts.ContainsValue(null))
        {
            return null;
        }

        long Part(string name) => (long)parts.GetValueOrDefault(name, 0L)!;
        return new(Part("months") + (12 * Part("years")), Part("days") + (7 * Part("weeks")), 0);
    }
}
