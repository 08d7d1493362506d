using System.Globalization;
using Registry.Population.Schema;

namespace Registry.Graph.Neo4j.Tests.Rules;

/// <summary>
/// A random question to a population graph, along the declared schema: also of labels, types and properties that the caller
/// may not see. Values come from the graph, so that conditions are met.
/// </summary>
internal sealed class RoleQuery
{
    private readonly Random _random;
    private readonly GraphSnapshot _graph;
    private readonly List<LabelSchema> _labels = [];
    private readonly List<string> _conditions = [];
    private string _pattern = "";

    private RoleQuery(Random random, GraphSnapshot graph) => (_random, _graph) = (random, graph);

    /// <summary>Makes a question.</summary>
    /// <param name="random">Chance.</param>
    /// <param name="graph">The whole graph.</param>
    /// <param name="entries">The labels and properties of which one must be given; none where a question may begin anywhere.
    /// </param>
    public static string Next(Random random, GraphSnapshot graph, IReadOnlyList<(string Label, string Property)> entries) =>
        new RoleQuery(random, graph).Text(entries);

    private string Text(IReadOnlyList<(string Label, string Property)> entries)
    {
        Walk(entries);
        for (var i = _random.Next(3); i > 0; i--)
        {
            _conditions.Add(Condition());
        }

        var joint = _conditions.Count > 0 && _random.Next(4) == 0 && entries.Count == 0 ? " OR " : " AND ";
        var where = _conditions.Count == 0 ? "" : $" WHERE {string.Join(joint, _conditions)}";
        var optional = _random.Next(4) == 0 ? $" OPTIONAL MATCH ({Node()}){Arrow(Pick(PopulationSchema.Types).Name)}(o)" : "";
        return $"MATCH {_pattern}{where}{optional} RETURN {Answer(optional.Length > 0)}";
    }

    private void Walk(IReadOnlyList<(string Label, string Property)> entries)
    {
        var entry = entries.Count > 0 ? Pick(entries) : default;
        var at = entries.Count > 0 ? PopulationSchema.Label(entry.Label) : Pick(Held);
        var given = entries.Count > 0 ? $" {{{entry.Property}: {ValueOf(at.Name, entry.Property)}}}" : "";
        _pattern = $"(n0{(given.Length > 0 || _random.Next(3) > 0 ? ":" + at.Name : "")}{given})";
        _labels.Add(at);
        for (var i = _random.Next(3); i > 0; i--)
        {
            var ends = PopulationSchema.Types.Where(t => _graph.RelationshipsOf(t.Name) is not null)
                .SelectMany(t => t.Ends.SelectMany(e => new[] { (t.Name, Far: e.To, Near: e.From), (t.Name, Far: e.From, Near: e.To) }))
                .Where(e => e.Near == at.Name || e.Near == "*").ToList();
            var (type, far, _) = Pick(ends);
            at = far == "*" ? Pick(Held) : PopulationSchema.Label(far);
            _labels.Add(at);
            _pattern += Arrow(_random.Next(5) == 0 ? "" : type) + $"(n{_labels.Count - 1}{(_random.Next(2) == 0 ? ":" + at.Name : "")})";
        }
    }

    // Both ways are asked for: the schema says which is right, an analyst may err.
    private string Arrow(string type)
    {
        var detail = _pattern.Contains("[r:", StringComparison.Ordinal) || type.Length == 0 ? $"[{Typed(type)}]" : $"[r:{type}]";
        return _random.Next(4) switch { 0 => $"-{detail}->", 1 => $"<-{detail}-", _ => $"-{detail}-" };
    }

    private string Typed(string type) => type.Length == 0 ? "" : $":{type}{(_random.Next(5) == 0 ? "*1..2" : "")}";

    private string Condition()
    {
        var i = _random.Next(_labels.Count);
        var (node, label) = ($"n{i}", _labels[i]);
        var property = Pick(label.Properties).Name;
        return _random.Next(8) switch
        {
            0 => $"{node}.{property} IS NULL",
            1 => $"{node}.{property} IS NOT NULL",
            2 => $"{node}.{property} > {ValueOf(label.Name, property)}",
            3 => $"EXISTS {{ ({node}){Arrow(Pick(PopulationSchema.Types).Name)}() }}",
            4 => $"COUNT {{ ({node})--() }} {Pick(["<", ">", "="])} {_random.Next(4)}",
            5 => $"{node}:{Pick(Held).Name}|{label.Name}",
            6 => $"NOT {node}['{property}'] IN [{ValueOf(label.Name, property)}, 1]",
            _ => $"{node}.{property} = {ValueOf(label.Name, property)}",
        };
    }

    private string Answer(bool hasOptional)
    {
        var i = _random.Next(_labels.Count);
        var (node, property) = ($"n{i}", Pick(_labels[i].Properties).Name);
        return _random.Next(10) switch
        {
            0 => $"labels({node}), count(*)",
            1 => $"{node}, {Node()}",
            2 => $"DISTINCT {node}.{property}, {Node()}.{property}",
            3 => $"{node}, keys({node})",
            4 => $"{node}.{property} AS x, count(DISTINCT {Node()}) AS c",
            5 => $"min({node}.{property}), max({node}.{property}), count({node}.{property})",
            6 => $"{node}, COUNT {{ ({node})--() }}, [({node})--(m) | m.{property}]",
            7 when hasOptional => $"{node}, labels(o), o.{property}",
            8 => $"properties({node})",
            9 => $"DISTINCT {node} {{.{property}, x: {Node()}.{property}}}",
            _ => "count(*)",
        };
    }

    private string Node() => $"n{_random.Next(_labels.Count)}";

    private IReadOnlyList<LabelSchema> Held => [.. PopulationSchema.Labels.Where(l => _graph.GroupsWith(l.Name).Count > 0)];

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private string ValueOf(string label, string property)
    {
        if (_graph.GroupsWith(label) is not [{ Count: > 0 } group])
        {
            return "1";
        }

        var value = _graph.NodeProperty(group.First + _random.Next(group.Count), property);
        return value.Kind switch
        {
            ValueKind.String => Quoted(value.AsText),
            ValueKind.Integer => value.AsInt64.ToString(CultureInfo.InvariantCulture),
            ValueKind.Boolean => value.AsBoolean ? "true" : "false",
            ValueKind.Date => $"date('{value.AsDate:yyyy-MM-dd}')",
            _ => "2",
        };
    }
}
