using Registry.Graph;

namespace Registry.Reference.Tests.Reference;

internal sealed record NodeThing(int Id, string[] Labels, Dictionary<string, object?> Properties);

internal sealed record RelationshipThing(
    int Id, string Type, int From, int To, Dictionary<string, object?> Properties);

internal sealed record PathThing(IReadOnlyList<NodeThing> Nodes, IReadOnlyList<RelationshipThing> Relationships);

/// <summary>Months, days and nanoseconds, as openCypher counts a duration.</summary>
internal sealed record DurationThing(long Months, long Days, long Nanoseconds);

/// <summary>The number of a system and two or three coordinates.</summary>
internal sealed record PointThing(long Srid, double[] Coordinates)
{
    public bool IsOnEarth => Srid is 4326 or 4979;
}

/// <summary>A graph as plain objects: every value is null, bool, long, double, string, DateOnly, list or map.</summary>
internal sealed class ReferenceGraph
{
    public ReferenceGraph(GraphSnapshot graph)
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var names = graph.NodeGroups[graph.GroupOf(node)].Columns.Keys;
            Nodes.Add(new(node, [.. graph.LabelsOf(node)], Held(names, name => graph.NodeProperty(node, name))));
        }

        foreach (var type in graph.RelationshipGroups)
        {
            for (var id = type.First; id < type.First + type.Count; id++)
            {
                Relationships.Add(new(
                    id, type.Type, graph.StartOf(id), graph.EndOf(id),
                    Held(type.Columns.Keys, name => graph.RelationshipProperty(id, name))));
            }
        }

        Touching = Relationships.SelectMany(r => new[] { (r.From, r), (r.To, r) })
            .Distinct().ToLookup(p => p.Item1, p => p.r);
    }

    public List<NodeThing> Nodes { get; } = [];

    public List<RelationshipThing> Relationships { get; } = [];

    /// <summary>Gets the relationships that begin or end at a node.</summary>
    public ILookup<int, RelationshipThing> Touching { get; }

    public static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInt64,
        ValueKind.Float => value.AsDouble,
        ValueKind.String => value.AsText,
        ValueKind.Date => value.AsDate,
        ValueKind.Duration => new DurationThing(
            value.AsDuration.Months, value.AsDuration.Days,
            (value.AsDuration.Seconds * 1_000_000_000) + value.AsDuration.Nanoseconds),
        ValueKind.Point when value.AsPoint is var p => new PointThing(
            p.System.Srid, p.System.HasHeight ? [p.X, p.Y, p.Z] : [p.X, p.Y]),
        ValueKind.List => value.AsList.Select(Plain).ToList(),
        ValueKind.Map => value.AsMap.ToDictionary(p => p.Key, p => Plain(p.Value)),
        _ => throw new NotSupportedException($"The reference knows no {value.Kind}."),
    };

    private static Dictionary<string, object?> Held(IEnumerable<string> names, Func<string, Value> read) =>
        names.Select(n => (Name: n, Value: read(n))).Where(p => !p.Value.IsNull)
            .ToDictionary(p => p.Name, p => Plain(p.Value));
}
