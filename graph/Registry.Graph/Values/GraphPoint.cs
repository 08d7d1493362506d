namespace Registry.Graph;

/// <summary>
/// A point of a coordinate reference system. Two are equal where they have one system and the same coordinates to the bit:
/// -0.0 is not 0.0, as in Neo4j.
/// </summary>
public sealed class GraphPoint : IEquatable<GraphPoint>
{
    /// <summary>Initializes a new instance of the <see cref="GraphPoint"/> class.</summary>
    /// <param name="system">What the coordinates mean.</param>
    /// <param name="x">The first coordinate; a longitude is brought into -180 to 180 degrees.</param>
    /// <param name="y">The second coordinate; a latitude must lie in -90 to 90 degrees.</param>
    /// <param name="z">The third coordinate; without effect where the system has none.</param>
    /// <exception cref="ArgumentException">There is no such point.</exception>
    public GraphPoint(CoordinateSystem system, double x, double y, double z = 0)
    {
        ArgumentNullException.ThrowIfNull(system);
        if (WhyNot(system, x, y, z) is { } reason)
        {
            throw new ArgumentException(reason);
        }

        System = system;
        X = system.IsGeographic ? Around(x) : x;
        Y = y;
        Z = system.HasHeight ? z : 0;
    }

    /// <summary>Gets what the coordinates mean.</summary>
    public CoordinateSystem System { get; }

    /// <summary>Gets the first coordinate: x, or the longitude in degrees.</summary>
    public double X { get; }

    /// <summary>Gets the second coordinate: y, or the latitude in degrees.</summary>
    public double Y { get; }

    /// <summary>Gets the third coordinate: z, or the height in metres; 0 where there is none.</summary>
    public double Z { get; }

    /// <summary>Tells why there is no point of these coordinates, or null where there is one.</summary>
    internal static string? WhyNot(CoordinateSystem system, double x, double y, double z) =>
        !double.IsFinite(x) || !double.IsFinite(y) || !double.IsFinite(z) ? "a coordinate must be a finite number"
        : system.IsGeographic && y is < -90 or > 90 ? "a latitude must be from -90 to 90"
        : null;

    /// <summary>Orders points by the numbers of their systems, then by their coordinates.</summary>
    /// <param name="left">One point.</param>
    /// <param name="right">The other.</param>
    /// <returns>Negative, zero or positive.</returns>
    public static int Compare(GraphPoint left, GraphPoint right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var bySystem = left.System.Srid.CompareTo(right.System.Srid);
        var byX = bySystem != 0 ? bySystem : Compare(left.X, right.X);
        var byY = byX != 0 ? byX : Compare(left.Y, right.Y);
        return byY != 0 ? byY : Compare(left.Z, right.Z);
    }

    /// <inheritdoc/>
    public bool Equals(GraphPoint? other) => other is not null && Compare(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(System.Srid, X, Y, Z);

    private static int Compare(double left, double right)
    {
        var byValue = left.CompareTo(right);
        return byValue != 0 ? byValue : double.IsNegative(right).CompareTo(double.IsNegative(left));
    }

    /// <summary>The same meridian from -180 to 180.</summary>
    private static double Around(double longitude)
    {
        if (longitude is >= -180 and <= 180)
        {
            return longitude;
        }

        // Adding makes 0.0 of -0.0.
        var rest = Math.IEEERemainder(longitude, 360);
        return rest == -180 && longitude > 0 ? 180 : rest == 180 && longitude < 0 ? -180 : rest + 0.0;
    }
}
