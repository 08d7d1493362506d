namespace Registry.Reference.Tests.Reference;

/// <summary>Points, written down as Neo4j's manual tells of them. Distances on the Earth come by vectors, not by angles.</summary>
internal static class Points
{
    private const double EarthRadius = 6_378_140;

    private static readonly Dictionary<long, string> Names = new()
    {
        [7203] = "cartesian",
        [9157] = "cartesian-3d",
        [4326] = "wgs-84",
        [4979] = "wgs-84-3d",
    };

    public static PointThing? Of(Dictionary<string, object?> parts)
    {
        if (parts.ContainsValue(null))
        {
            return null;
        }

        object? Part(string name) => parts.GetValueOrDefault(name);
        var isPlain = Part("x") is not null && Part("y") is not null;
        var (first, second) = isPlain ? (Part("x"), Part("y")) : (Part("longitude"), Part("latitude"));
        var third = Part("z") ?? (isPlain ? null : Part("height"));
        if (first is null || second is null)
        {
            throw Refused();
        }

        var coordinates = new[] { first, second, third }.Where(c => c is not null)
            .Select(c => c is long or double ? Comparing.Number(c) : throw Refused()).ToArray();
        var named = Part("crs") is string name ? Names.First(n => n.Value.Equals(name, StringComparison.OrdinalIgnoreCase)).Key : Part("srid");
        var srid = (long)(named ?? (isPlain ? third is null ? 7203L : 9157L : third is null ? 4326L : 4979L));
        return Checked(new(srid, coordinates));
    }

    public static object? Part(PointThing point, string name)
    {
        var isHigh = point.Coordinates.Length == 3;
        return name switch
        {
            "x" => point.Coordinates[0],
            "y" => point.Coordinates[1],
            "z" when isHigh => point.Coordinates[2],
            "longitude" when point.IsOnEarth => point.Coordinates[0],
            "latitude" when point.IsOnEarth => point.Coordinates[1],
            "height" when point.IsOnEarth && isHigh => point.Coordinates[2],
            "srid" => point.Srid,
            "crs" => Names[point.Srid],
            _ => throw Refused(),
        };
    }

    public static double? Distance(object? from, object? to)
    {
        if (from is not PointThing a || to is not PointThing b || a.Srid != b.Srid)
        {
            return null;
        }

        if (!a.IsOnEarth)
        {
            return Length(a.Coordinates, b.Coordinates);
        }

        // The chord through a ball of radius 1 is twice the sine of half the angle.
        var angle = 2 * Math.Asin(Math.Min(1, Length(Direction(a), Direction(b)) / 2));
        return a.Coordinates.Length == 2
            ? EarthRadius * angle
            : Length(
                [(EarthRadius + ((a.Coordinates[2] + b.Coordinates[2]) / 2)) * angle, a.Coordinates[2]], [0, b.Coordinates[2]]);
    }

    public static bool? IsWithin(object? point, object? lower, object? upper)
    {
        if (point is not PointThing p || lower is not PointThing a || upper is not PointThing b
            || p.Srid != a.Srid || p.Srid != b.Srid)
        {
            return null;
        }

        // A box that crosses the 180th meridian is the world without the strip between its sides.
        bool Lies(int i) => p.Coordinates[i] >= a.Coordinates[i] && p.Coordinates[i] <= b.Coordinates[i];
        var others = Enumerable.Range(1, p.Coordinates.Length - 1).All(Lies);
        return others && (p.IsOnEarth && a.Coordinates[0] > b.Coordinates[0]
            ? !(p.Coordinates[0] > b.Coordinates[0] && p.Coordinates[0] < a.Coordinates[0])
            : Lies(0));
    }

    private static PointThing Checked(PointThing point)
    {
        if (!point.IsOnEarth)
        {
            return point;
        }

        while (point.Coordinates[0] > 180)
        {
            point.Coordinates[0] -= 360;
        }

        while (point.Coordinates[0] < -180)
        {
            point.Coordinates[0] += 360;
        }

        return Math.Abs(point.Coordinates[1]) <= 90 ? point : throw Refused();
    }

    private static double[] Direction(PointThing place)
    {
        var (longitude, latitude) = (double.DegreesToRadians(place.Coordinates[0]), double.DegreesToRadians(place.Coordinates[1]));
        return [Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude)];
    }

    private static double Length(double[] from, double[] to) => Math.Sqrt(from.Zip(to, (a, b) => (a - b) * (a - b)).Sum());

    private static ReferenceException Refused() => new("ArgumentError", "InvalidArgumentValue");
}
