namespace Registry.Graph.Cypher.Spatial;

/// <summary>How far points of one system are apart: in a straight line, or along the surface of the Earth in metres.</summary>
internal static class PointDistance
{
    /// <summary>That of Neo4j.</summary>
    private const double EarthRadius = 6_378_140;

    private const double RadiansPerDegree = Math.PI / 180;

    public static double Between(GraphPoint from, GraphPoint to) => from.System.IsGeographic
        ? Geographic(from, to)
        : Straight(to.X - from.X, to.Y - from.Y, to.Z - from.Z);

    /// <summary>Where there are heights, the arc lies at their mean, and the difference stands upright on its end.</summary>
    private static double Geographic(GraphPoint from, GraphPoint to)
    {
        var angle = Angle(from, to);
        return from.System.HasHeight
            ? Straight((EarthRadius + ((from.Z + to.Z) / 2)) * angle, 0, to.Z - from.Z)
            : EarthRadius * angle;
    }

    /// <summary>The angle between two places as seen from the middle of the Earth, by the haversine formula.</summary>
    private static double Angle(GraphPoint from, GraphPoint to)
    {
        var (latitude, otherLatitude) = (from.Y * RadiansPerDegree, to.Y * RadiansPerDegree);
        var east = (to.X * RadiansPerDegree) - (from.X * RadiansPerDegree);
        var haversine = HalfSineSquared(otherLatitude - latitude)
            + (Math.Cos(latitude) * Math.Cos(otherLatitude) * HalfSineSquared(east));
        return 2 * Math.Atan2(Math.Sqrt(haversine), Math.Sqrt(1 - haversine));
    }

    private static double HalfSineSquared(double angle) => Math.Sin(angle / 2) * Math.Sin(angle / 2);

    private static double Straight(double x, double y, double z) => Math.Sqrt((x * x) + (y * y) + (z * z));
}
