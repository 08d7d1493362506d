using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Spatial;
using Registry.Graph.Cypher.Temporal;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>A property of a node or relationship variable.</summary>
internal sealed class PropertyExpr(IdExpr target, string name, PropertyReader reader, int position)
    : Expr(Kinds.Storable, position), IColumnFilter
{
    PropertyExpr IColumnFilter.Property => this;

    public PropertyReader Reader { get; } = reader;

    public string Name { get; } = name;

    public IdExpr Target { get; } = target;

    public int Id(Frame frame) => Target.Id(frame);

    public override Value Eval(Frame frame) => Reader.Read(Target.Id(frame));

    public override Truth Test(Frame frame)
    {
        var id = Target.Id(frame);
        if (id < 0)
        {
            return Truth.Unknown;
        }

        var segment = Reader.Find(id);
        var row = id - segment.First;
        return segment.Boolean is { } column
            ? column.IsNull(row) ? Truth.Unknown : Bits.Get(column.Values, row).ToTruth()
            : Reader.Read(id).ToTruth(Position);
    }

    /// <summary>Tells whether there is no value, without reading it.</summary>
    public bool IsNull(Frame frame)
    {
        var id = Target.Id(frame);
        var segment = id < 0 ? null : Reader.Find(id);
        return segment?.Column is not { } column || column.IsNull(id - segment.First);
    }

    public int? FirstPassing(Segment segment, int row, int count, Frame frame) => segment.Boolean is { } column
        ? ColumnFilters.FirstSet(column.Values, column.Present, row, count)
        : null;
}

/// <summary>
/// Access by name to a value whose kind shows only at run time: map, node, relationship, temporal value or point.
/// </summary>
internal sealed class AccessExpr(Expr target, string name, PropertyReader ofNodes, PropertyReader ofRelationships, int position)
    : Expr(Kinds.Any, position)
{
    public override bool IsConstant => target.IsConstant;

    public override Value Eval(Frame frame)
    {
        var value = target.Eval(frame);
        return value.Kind switch
        {
            ValueKind.Node => ofNodes.Read(value.AsNode),
            ValueKind.Relationship => ofRelationships.Read(value.AsRelationship),
            _ => Read(value, name, frame.Context.Catalog, Position),
        };
    }

    public static Value Read(Value target, string name, GraphCatalog catalog, int position)
    {
        switch (target.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.Map:
                return target.AsMap.TryGetValue(name, out var value) ? value : Value.Null;
            case ValueKind.Node:
                return catalog.NodeProperty(name).Read(target.AsNode);
            case ValueKind.Relationship:
                return catalog.RelationshipProperty(name).Read(target.AsRelationship);
            case ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime
                or ValueKind.DateTime or ValueKind.Duration:
                return TemporalComponents.Read(target, name)
                    ?? throw Fail.Type(
                        $"{Fail.Name(target.Kind)} must be asked for a part that it has, which {name} is not", position);
            case ValueKind.Point:
                return PointComponents.Read(target.AsPoint, name)
                    ?? throw Fail.Argument(
                        "InvalidArgumentValue",
                        $"a point of {target.AsPoint.System} must be asked for a part that it has, which {name} is not", position);
            default:
                throw Fail.Type(
                    $". must follow a map, a node, a relationship, a temporal value or a point, but found {Fail.Name(target.Kind)}", position);
        }
    }
}

internal sealed class IndexExpr(Expr target, Expr index, Kinds kinds, int position) : Expr(kinds, position)
{
    public override Value Eval(Frame frame)
    {
        var (from, key) = (target.Eval(frame), index.Eval(frame));
        if (from.IsNull || key.IsNull)
        {
            return Value.Null;
        }

        if (from.Kind == ValueKind.List)
        {
            return ElementAt(from.AsList, key);
        }

        if (from.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship)
        {
            return key.Kind == ValueKind.String
                ? AccessExpr.Read(from, key.AsText, frame.Context.Catalog, Position)
                : throw Fail.Type(
                    $"the key in [] must be a string, but is {Fail.Name(key.Kind)}", Position,
                    "MapElementAccessByNonString");
        }

        throw Fail.Type($"[] must follow a list or a map, but found {Fail.Name(from.Kind)}", Position);
    }

    private Value ElementAt(IReadOnlyList<Value> list, Value key)
    {
        if (key.Kind != ValueKind.Integer)
        {
            throw Fail.Type($"the index in [] must be an integer, but is {Fail.Name(key.Kind)}", Position);
        }

        var at = key.AsInt64;
        at = at < 0 ? at + list.Count : at;
        return at >= 0 && at < list.Count ? list[(int)at] : Value.Null;
    }
}

internal sealed class SliceExpr(Expr target, Expr? from, Expr? to, int position) : Expr(Kinds.List, position)
{
    public override Value Eval(Frame frame)
    {
        var list = target.Eval(frame);
        var (start, end) = (from?.Eval(frame), to?.Eval(frame));
        if (Semantics.Items(list) is not { } items || start is { IsNull: true } || end is { IsNull: true })
        {
            return Value.Null;
        }

        var first = start is null ? 0 : Clamp(Bound(start.Value), items.Count);
        var last = end is null ? items.Count : Clamp(Bound(end.Value), items.Count);
        if (first >= last)
        {
            return Value.From([]);
        }

        frame.Context.Budget.ChargeMade((last - first) * Budget.ValueBytes);
        var slice = new Value[last - first];
        for (var i = first; i < last; i++)
        {
            slice[i - first] = items[i];
        }

        return Value.From(slice);
    }

    private static int Clamp(long bound, int count) => (int)Math.Clamp(bound < 0 ? bound + count : bound, 0, count);

    private long Bound(Value bound) => ConversionFunctions.Whole(bound)
        ?? throw Fail.Type($"the bounds in [..] must be integers, but found {Fail.Name(bound.Kind)}", Position);
}

/// <summary>Tests the labels of a node or the type of a relationship.</summary>
internal sealed class LabelTestExpr(Expr target, NodeSet nodes, HashSet<string> types, int position)
    : TruthExpr(position)
{
    public Expr Target => target;

    public NodeSet Nodes => nodes;

    public override Truth Test(Frame frame)
    {
        if (target is IdExpr { Slot.Kind: SlotKind.Node } node)
        {
            var id = node.Id(frame);
            return id < 0 ? Truth.Unknown : nodes.Contains(id).ToTruth();
        }

        var value = target.Eval(frame);
        return value.Kind switch
        {
            ValueKind.Null => Truth.Unknown,
            ValueKind.Node => nodes.Contains(value.AsNode).ToTruth(),
            ValueKind.Relationship => types.Contains(frame.Context.Graph.TypeOf(value.AsRelationship).Type).ToTruth(),
            _ => throw Fail.Type(
                $"a label test must follow a node or a relationship, but found {Fail.Name(value.Kind)}", Position),
        };
    }
}
