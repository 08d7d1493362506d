namespace Registry.Graph.Cypher.Spatial;

/// <summary>Boxes between two corners of one system, their sides included.</summary>
internal static class PointBox
{
    /// <summary>Tells whether a box holds a point; on the Earth it may cross the 180th meridian.</summary>
    public static bool Holds(GraphPoint point, GraphPoint lowerLeft, GraphPoint upperRight)
    {
        var crosses = point.System.IsGeographic && lowerLeft.X > upperRight.X;
        return (crosses ? point.X >= lowerLeft.X || point.X <= upperRight.X : IsBetween(point.X, lowerLeft.X, upperRight.X))
            && IsBetween(point.Y, lowerLeft.Y, upperRight.Y)
            && IsBetween(point.Z, lowerLeft.Z, upperRight.Z);
    }

    private static bool IsBetween(double value, double least, double greatest) => value >= least && value <= greatest;
}
