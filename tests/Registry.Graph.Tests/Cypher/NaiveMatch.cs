using System.Globalization;

namespace Registry.Graph.Tests.Cypher;

/// <summary>
/// The reference for patterns and filters: a chain of nodes and relationships, tried with every node and relationship
/// there is. It shares no code with the engine.
/// </summary>
internal sealed class NaiveMatch
{
    private readonly List<(string? Label, (string Property, int Value)? Equal, string Name)> _nodes = [];
    private readonly List<(string? Type, char Direction, (int Min, int Max)? Hops)> _steps = [];
    private readonly (int Node, string Property, string Sign, int Value)? _filter;
    private readonly (int Node, string Type, bool Negated)? _exists;
    private readonly (int Step, string Property, int Value)? _edge;

    public NaiveMatch(Random random)
    {
        var length = random.Next(0, 4);
        for (var i = 0; i <= length; i++)
        {
            // A name that comes back closes a cycle.
            var name = i > 0 && random.Next(5) == 0 ? _nodes[random.Next(i)].Name : "n" + i;
            _nodes.Add((
                random.Next(2) == 0 ? RandomGraph.Labels[random.Next(3)] : null,
                random.Next(4) == 0 ? (RandomGraph.Properties[random.Next(3)], random.Next(3)) : null,
                name));
        }

        for (var i = 0; i < length; i++)
        {
            (int, int)? hops = random.Next(5) == 0 ? (random.Next(0, 2), random.Next(1, 3)) : null;
            _steps.Add((random.Next(3) > 0 ? RandomGraph.Types[random.Next(3)] : null, "><-"[random.Next(3)], hops));
        }

        _filter = random.Next(2) == 0
            ? (random.Next(length + 1), RandomGraph.Properties[random.Next(3)],
                new[] { "=", "<>", "<", "<=", ">", ">=" }[random.Next(6)], random.Next(3))
            : null;
        var singles = Enumerable.Range(0, length).Where(i => _steps[i].Hops is null).ToList();
        _edge = singles.Count > 0 && random.Next(3) == 0
            ? (singles[random.Next(singles.Count)], RandomGraph.Properties[random.Next(3)], random.Next(3))
            : null;
        _exists = random.Next(3) == 0
            ? (random.Next(length + 1), RandomGraph.Types[random.Next(3)], random.Next(2) == 0)
            : null;
    }

    public string Text
    {
        get
        {
            var pattern =
                string.Concat(
                    Enumerable.Range(0, _nodes.Count).Select(i => Node(i) + (i < _steps.Count ? Step(i) : "")));
            var conditions = new List<string>();
            if (_filter is { } f)
            {
                conditions.Add(
                    string.Create(
                        CultureInfo.InvariantCulture, $"{_nodes[f.Node].Name}.{f.Property} {f.Sign} {f.Value}"));
            }

            if (_edge is { } g)
            {
                conditions.Add(string.Create(CultureInfo.InvariantCulture, $"r{g.Step}.{g.Property} = {g.Value}"));
            }

            if (_exists is { } e)
            {
                conditions.Add($"{(e.Negated ? "NOT " : "")}EXISTS {{ ({_nodes[e.Node].Name})-[:{e.Type}]->() }}");
            }

            var names = _nodes.Select(n => n.Name).Distinct();
            return $"MATCH {pattern}{(conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions))} RETURN {string.Join(", ", names.Select(n => n + ".uid"))}";
        }
    }

    public List<string> Answer(RandomGraph graph)
    {
        var rows = new List<string>();
        foreach (var node in graph.Nodes)
        {
            Extend(graph, [node], [], rows);
        }

        return rows;
    }

    private string Node(int i) => string.Create(CultureInfo.InvariantCulture,
        $"({_nodes[i].Name}{(_nodes[i].Label is { } label ? ":" + label : "")}{(_nodes[i].Equal is { } e ? $" {{{e.Property}: {e.Value}}}" : "")})");

    private string Step(int i)
    {
        var (type, direction, hops) = _steps[i];
        var inner =
            string.Create(
                CultureInfo.InvariantCulture,
                $"[{(_edge?.Step == i ? "r" + i : "")}{(type is null ? "" : ":" + type)}{(hops is { } h ? $"*{h.Min}..{h.Max}" : "")}]");
        return direction switch { '>' => $"-{inner}->", '<' => $"<-{inner}-", _ => $"-{inner}-" };
    }

    private void Extend(RandomGraph graph, List<RandomGraph.Node> nodes, List<int> used, List<string> rows)
    {
        var at = nodes.Count - 1;
        if (!Fits(nodes))
        {
            return;
        }

        if (at == _steps.Count)
        {
            if (Holds(graph, nodes))
            {
                rows.Add(
                    string.Join(
                        ", ", nodes.Where((_, i) => _nodes.FindIndex(n => n.Name == _nodes[i].Name) == i).Select(n => n.Id)));
            }

            return;
        }

        var (type, direction, hops) = _steps[at];
        foreach (var (end, path) in Walks(graph, nodes[^1], type, direction, hops ?? (1, 1), used))
        {
            if (_edge is { } g && g.Step == at
                && !Equal(graph.Relationships.First(r => r.Id == path[0]).Properties, g.Property, g.Value))
            {
                continue;
            }

            Extend(graph, [.. nodes, end], [.. used, .. path], rows);
        }
    }

    private static IEnumerable<(RandomGraph.Node End, List<int> Path)> Walks(
        RandomGraph graph, RandomGraph.Node from, string? type, char direction, (int Min, int Max) hops, List<int> used)
    {
        if (hops.Min == 0)
        {
            yield return (from, []);
        }

        if (hops.Max == 0)
        {
            yield break;
        }

        foreach (var r in graph.Relationships.Where(r => (type is null || r.Type == type) && !used.Contains(r.Id)))
        {
            var ends = new HashSet<int>();
            if (direction != '<' && r.From == from.Id)
            {
                ends.Add(r.To);
            }

            if (direction != '>' && r.To == from.Id)
            {
                ends.Add(r.From);
            }

            foreach (var end in ends)
            {
                var next = graph.Nodes.First(n => n.Id == end);
                foreach (var (last, path) in Walks(
                    graph, next, type, direction, (Math.Max(0, hops.Min - 1), hops.Max - 1), [.. used, r.Id]))
                {
                    yield return (last, [r.Id, .. path]);
                }
            }
        }
    }

    private bool Fits(List<RandomGraph.Node> nodes)
    {
        var i = nodes.Count - 1;
        var (label, equal, name) = _nodes[i];
        return (label is null || nodes[i].Labels.Contains(label))
            && (equal is not { } e || Compare(nodes[i], e.Property, "=", e.Value))
            && Enumerable.Range(0, i).All(j => _nodes[j].Name != name || nodes[j].Id == nodes[i].Id);
    }

    private bool Holds(RandomGraph graph, List<RandomGraph.Node> nodes) =>
        (_filter is not { } f || Compare(nodes[f.Node], f.Property, f.Sign, f.Value))
        && (_exists is not { } e
            || graph.Relationships.Exists(r => r.From == nodes[e.Node].Id && r.Type == e.Type) != e.Negated);

    private static bool Equal(Dictionary<string, Value> properties, string property, int wanted) =>
        properties.TryGetValue(property, out var value) && value.Kind == ValueKind.Integer && value.AsInt64 == wanted;

    private static bool Compare(RandomGraph.Node node, string property, string sign, int wanted)
    {
        if (!node.Properties.TryGetValue(property, out var value))
        {
            return false;
        }

        if (value.Kind != ValueKind.Integer)
        {
            return sign == "<>";
        }

        var order = value.AsInt64.CompareTo(wanted);
        return sign switch
        {
            "=" => order == 0,
            "<>" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0
        };
    }
}
