using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Cypher.Spatial;

/// <summary>Points as text that is Cypher again.</summary>
internal static class PointText
{
    private static readonly string[] Names = ["x", "y", "z"];

    /// <summary>As toString writes a point: <c>point({x: 1.0, y: 2.0, crs: 'cartesian'})</c>.</summary>
    public static string Of(GraphPoint point) =>
        $"point({{{string.Concat(Numbers(point).Zip(Names, (number, name) => $"{name}: {number}, "))}crs: '{point.System.Name}'}})";

    /// <summary>As Neo4j's shell shows a point in an answer: <c>point({srid:7203, x:1.0, y:2.0})</c>.</summary>
    public static string Shown(GraphPoint point) =>
        $"point({{srid:{point.System.Srid}{string.Concat(Numbers(point).Zip(Names, (number, name) => $", {name}:{number}"))}}})";

    /// <summary>The coordinates, of which each shows that it is a float.</summary>
    public static IEnumerable<string> Numbers(GraphPoint point) =>
        (point.System.HasHeight ? [point.X, point.Y, point.Z] : new[] { point.X, point.Y }).Select(ValueText.OfDouble);
}
