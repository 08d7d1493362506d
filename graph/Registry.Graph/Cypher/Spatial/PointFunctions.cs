using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Cypher.Spatial;

/// <summary>The spatial functions of the language. What is no point, or of another system, has no distance and lies in no box.</summary>
internal static class PointFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("point", 1, 1, Point)
        {
            Arguments = [Kinds.Map | Kinds.Node | Kinds.Relationship],
            ResultKinds = Kinds.Point,
            Check = DemandCoordinates,
        },
        new("point.distance", 2, 2,
            (a, _) => AreOfOneSystem(a) ? Value.From(PointDistance.Between(a[0].AsPoint, a[1].AsPoint)) : Value.Null)
        {
            ResultKinds = Kinds.Float,
        },
        new("point.withinBBox", 3, 3,
            (a, _) => AreOfOneSystem(a) ? Value.From(PointBox.Holds(a[0].AsPoint, a[1].AsPoint, a[2].AsPoint)) : Value.Null)
        {
            ResultKinds = Kinds.Boolean,
        },
    ];

    /// <summary>A written map shows before the run whether it can be a point at all.</summary>
    private static void DemandCoordinates(Expr[] arguments)
    {
        if (arguments[0] is MapExpr map && !PointBuilder.AreEnough(map.Keys))
        {
            throw Fail.Syntax("InvalidArgumentValue", PointBuilder.LacksCoordinates, map.Position);
        }
    }

    private static Value Point(ReadOnlySpan<Value> arguments, CallSite site)
    {
        if (arguments[0].Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw site.Wrong("point", "a map", arguments[0]);
        }

        var parts = EntityFunctions.PropertiesOf(arguments[0], site.Context, site.Position).ToList();
        if (parts.Exists(part => part.Value.IsNull))
        {
            return Value.Null;
        }

        try
        {
            return Value.From(PointBuilder.Build(parts));
        }
        catch (PointException e)
        {
            throw Fail.Argument("InvalidArgumentValue", e.Message, site.Position);
        }
    }

    private static bool AreOfOneSystem(ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
        {
            if (value.Kind != ValueKind.Point || value.AsPoint.System != values[0].AsPoint.System)
            {
                return false;
            }
        }

        return true;
    }
}
