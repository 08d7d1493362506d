namespace Registry.Graph.Cypher.Spatial;

/// <summary>The parts of points by name; case does not count, as in Neo4j.</summary>
internal static class PointComponents
{
    /// <summary>Reads a part; null where the point has none of that name.</summary>
    public static Value? Read(GraphPoint point, string name) => name.ToLowerInvariant() switch
    {
        "x" => Value.From(point.X),
        "y" => Value.From(point.Y),
        "z" when point.System.HasHeight => Value.From(point.Z),
        "longitude" when point.System.IsGeographic => Value.From(point.X),
        "latitude" when point.System.IsGeographic => Value.From(point.Y),
        "height" when point.System is { IsGeographic: true, HasHeight: true } => Value.From(point.Z),
        "srid" => Value.From(point.System.Srid),
        "crs" => Value.From(point.System.Name),
        _ => null,
    };
}
