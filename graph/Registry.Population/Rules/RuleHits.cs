using System.Globalization;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Population.Rules;

/// <summary>Runs the query of a rule and reads its rows.</summary>
internal static class RuleHits
{
    public static async Task<IReadOnlyList<RuleHit>> Run(
        IGraphEngine engine, Rule rule, DateOnly day, QueryOptions options, CancellationToken cancellation)
    {
        var result = await engine.Ask(rule.Query, Parameters(rule, day), options, cancellation);
        var columns = result.Columns.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        return
        [
            .. from row in result.Rows
               let hit = Read(rule, column => columns.TryGetValue(column, out var index) ? row[index] : Value.Null)
               where hit is not null
               select hit,
        ];
    }

    private static RuleHit? Read(Rule rule, Func<string, Value> of) => of("subject") is { Kind: ValueKind.Node } subject
        ? new(
            subject.AsNode,
            Points(rule, of("points")),
            of("variant") is { IsNull: false } variant ? variant.AsText : string.Empty,
            [.. List(of("related")).Where(v => v.Kind == ValueKind.Node).Select(v => v.AsNode)],
            [.. List(of("evidence"))],
            [.. List(of("episode")).Select(v => v.AsText)],
            Recipients(rule, of("recipients")),
            rule.Numbers.Where(n => !of(n.Name).IsNull)
                .ToDictionary(n => n.Name, n => Write(of(n.Name)), StringComparer.Ordinal))
        : null;

    private static Dictionary<string, Value> Parameters(Rule rule, DateOnly day)
    {
        var parameters = rule.Parameters.ToDictionary(p => p.Name, p => ToValue(p.Value), StringComparer.Ordinal);
        parameters["day"] = Value.From(day);
        return parameters;
    }

    private static Value ToValue(RuleParameterValue value) =>
        value.Tokens is { } tokens ? Value.From((IReadOnlyList<Value>)[.. tokens.Select(Value.From)])
        : value.Whole is { } whole ? Value.From(whole)
        : Value.From(value.Fraction!.Value);

    private static int Points(Rule rule, Value value)
    {
        var points = value.IsNull ? rule.Points[0] : (int)value.AsInt64;
        return rule.Points.Contains(points)
            ? points
            : throw new InvalidOperationException($"The points of rule {rule.Id} must be among those of its header.");
    }

    private static List<string> Recipients(Rule rule, Value value)
    {
        var named = value.IsNull ? rule.Recipients : [.. List(value).Select(v => v.AsText)];
        return [.. Recipient.All.Where(role => named.Contains(role) && rule.Recipients.Contains(role))];
    }

    private static IEnumerable<Value> List(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => [],
            ValueKind.List => value.AsList.Where(v => !v.IsNull),
            _ => [value],
        };

    private static string Write(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInt64.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Math.Round(value.AsDouble, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture),
        ValueKind.Date => value.AsDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException("A number of a rule must be a number or a date."),
    };
}
