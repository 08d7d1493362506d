using System.Globalization;
using System.Runtime.CompilerServices;
using Neo4j.Driver;
using Registry.Graph.Neo4j;

namespace Registry.Graph.Bolt;

/// <summary>Reads an answer record by record; nodes and relationships get the numbers under which it keeps them.</summary>
internal sealed class BoltAnswer
{
    private readonly Dictionary<string, int> _nodeNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _relationshipNumbers = new(StringComparer.Ordinal);
    private readonly List<ServerNode> _nodes = [];
    private readonly List<ServerRelationship> _relationships = [];

    /// <summary>Reads no more rows than are wanted; the rest the server need not send.</summary>
    public static async Task<Answer> ReadAsync(IResultCursor cursor, int maxRows)
    {
        var (answer, rows, truncated) = (new BoltAnswer(), new List<Value[]>(), false);
        var columns = await cursor.KeysAsync();
        while (!truncated && await cursor.FetchAsync())
        {
            truncated = rows.Count >= maxRows;
            if (!truncated)
            {
                rows.Add([.. columns.Select(column => answer.Read(cursor.Current[column]))]);
            }
        }

        var summary = await cursor.ConsumeAsync();
        return new(columns, rows, answer._nodes, answer._relationships, truncated)
        {
            Plan = summary.HasProfile ? PlanOf(summary.Profile) : summary.HasPlan ? PlanOf(summary.Plan) : null,
        };
    }

    private static ServerPlan PlanOf(IPlan plan) => new(
        plan.OperatorType,
        plan.Arguments.ToDictionary(
            a => a.Key, a => Convert.ToString(a.Value, CultureInfo.InvariantCulture) ?? "", StringComparer.Ordinal),
        [.. plan.Children.Select(PlanOf)]);

    private Value Read(object? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value switch
        {
            null => Value.Null,
            bool truth => Value.From(truth),
            long integer => Value.From(integer),
            double number => Value.From(number),
            string text => Value.From(text),
            INode node => Value.FromNode(Number(node)),
            IRelationship relationship => Value.FromRelationship(Number(relationship)),
            IPath path => Value.From(new GraphPath([.. path.Nodes.Select(Number)], [.. path.Relationships.Select(Number)])),
            IReadOnlyDictionary<string, object> map => Value.From(Read(map)),
            IDictionary<string, object> map => Value.From(Read(map.AsReadOnly())),
            IEnumerable<object> list => Value.From((IReadOnlyList<Value>)[.. list.Select(Read)]),
            LocalDate date => TemporalFormat.Read(date.ToString(), ValueKind.Date),
            LocalTime time => TemporalFormat.Read(time.ToString(), ValueKind.LocalTime),
            OffsetTime time => TemporalFormat.Read(time.ToString(), ValueKind.Time),
            LocalDateTime moment => TemporalFormat.Read(moment.ToString(), ValueKind.LocalDateTime),
            ZonedDateTime moment => TemporalFormat.Read(moment.ToString(), ValueKind.DateTime),
            Duration d => Value.From(new GraphDuration(d.Months, d.Days, d.Seconds, d.Nanos)),
            Point point => Value.From(Read(point)),
            _ => throw new InvalidDataException($"The engine has no values of type {value.GetType().Name}."),
        };
    }

    private static GraphPoint Read(Point point) => CoordinateSystem.Find(point.SrId) is { } system
        ? new(system, point.X, point.Y, system.HasHeight ? point.Z : 0)
        : throw new InvalidDataException("The engine has no points of that coordinate reference system.");

    private Dictionary<string, Value> Read(IReadOnlyDictionary<string, object> map) =>
        map.ToDictionary(e => e.Key, e => Read(e.Value), StringComparer.Ordinal);

    private int Number(INode node)
    {
        if (_nodeNumbers.TryAdd(node.ElementId, _nodes.Count))
        {
            _nodes.Add(new(node.ElementId, node.Labels, Read(node.Properties)));
        }

        return _nodeNumbers[node.ElementId];
    }

    private int Number(IRelationship r)
    {
        if (_relationshipNumbers.TryAdd(r.ElementId, _relationships.Count))
        {
            _relationships.Add(new(r.ElementId, r.StartNodeElementId, r.EndNodeElementId, r.Type, Read(r.Properties)));
        }

        return _relationshipNumbers[r.ElementId];
    }
}
