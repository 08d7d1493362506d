namespace Registry.Graph.Cypher.Spatial;

/// <summary>Makes points of the parts of a map, as Neo4j reads them: case does not count, and what is no part is left alone.</summary>
internal sealed class PointBuilder
{
    public const string LacksCoordinates = "a point must be given x and y, or longitude and latitude";

    public const string WrongNumber = "the srid of a point must be 7203, 9157, 4326 or 4979";

    /// <summary>A srid that says nothing, as in Neo4j.</summary>
    private const int NoNumber = -1;

    private readonly Dictionary<string, Value> _parts = new(StringComparer.OrdinalIgnoreCase);

    private PointBuilder(IEnumerable<(string Name, Value Value)> parts)
    {
        foreach (var (name, value) in parts)
        {
            var isKnown = IsNumber(name) || IsOne(name, "crs") || IsOne(name, "srid");
            Demand(!isKnown || _parts.TryAdd(name, value), $"a point must be given {name} only once");
            Demand(!IsNumber(name) || value.IsNumber, "a coordinate of a point must be a number");
            Demand(!IsOne(name, "crs") || value.Kind == ValueKind.String, "the crs of a point must be a string");
            Demand(!IsOne(name, "srid") || value.Kind == ValueKind.Integer, "the srid of a point must be an integer");
        }
    }

    /// <summary>Builds a point.</summary>
    /// <exception cref="PointException">The parts make none.</exception>
    public static GraphPoint Build(IEnumerable<(string Name, Value Value)> parts) => new PointBuilder(parts).Build();

    /// <summary>Tells whether names, written as they are here, give the two coordinates that every point has.</summary>
    public static bool AreEnough(IReadOnlyCollection<string> names) =>
        (names.Contains("x") && names.Contains("y")) || (names.Contains("longitude") && names.Contains("latitude"));

    public static string? WhyNot(CoordinateSystem system, double[] coordinates) =>
        (coordinates.Length == 3) != system.HasHeight
            ? $"a point of {system.Name} must have {(system.HasHeight ? "three" : "two")} coordinates"
            : GraphPoint.WhyNot(system, coordinates[0], coordinates[1], coordinates.ElementAtOrDefault(2));

    public static GraphPoint Make(CoordinateSystem system, double[] coordinates) =>
        new(system, coordinates[0], coordinates[1], coordinates.ElementAtOrDefault(2));

    private GraphPoint Build()
    {
        var isPlain = _parts.ContainsKey("x") && _parts.ContainsKey("y");
        Demand(isPlain || (_parts.ContainsKey("longitude") && _parts.ContainsKey("latitude")), LacksCoordinates);
        string[] names = isPlain ? ["x", "y"] : ["longitude", "latitude"];
        string[] heights = isPlain ? ["z"] : ["z", "height"];
        double[] coordinates =
            [.. names.Concat(heights.Where(_parts.ContainsKey).Take(1)).Select(name => _parts[name].AsNumber)];
        var isFlat = coordinates.Length == 2;
        var given = Given();
        Demand(
            isPlain || given is null or { IsGeographic: true },
            "a point of longitude and latitude must be of wgs-84 or wgs-84-3d");
        var system = given ?? (isPlain
            ? isFlat ? CoordinateSystem.Cartesian : CoordinateSystem.Cartesian3D
            : isFlat ? CoordinateSystem.Wgs84 : CoordinateSystem.Wgs843D);
        return WhyNot(system, coordinates) is { } reason ? throw new PointException(reason) : Make(system, coordinates);
    }

    private CoordinateSystem? Given()
    {
        var number = _parts.TryGetValue("srid", out var srid) ? unchecked((int)srid.AsInt64) : NoNumber;
        var name = _parts.TryGetValue("crs", out var crs) ? crs.AsText : null;
        Demand(number == NoNumber || name is null, "a point must be given crs or srid, not both");
        var system = name is null ? CoordinateSystem.Find(number) : CoordinateSystem.Find(name);
        Demand(system is not null || name is null, "the crs of a point must be cartesian, cartesian-3d, wgs-84 or wgs-84-3d");
        Demand(system is not null || number == NoNumber, WrongNumber);
        return system;
    }

    private static bool IsNumber(string name) =>
        name.ToLowerInvariant() is "x" or "y" or "z" or "longitude" or "latitude" or "height";

    private static bool IsOne(string name, string part) => name.Equals(part, StringComparison.OrdinalIgnoreCase);

    private static void Demand(bool holds, string rule)
    {
        if (!holds)
        {
            throw new PointException(rule);
        }
    }
}

/// <summary>A point that cannot be; the function that made it adds the place.</summary>
internal sealed class PointException(string rule) : Exception(rule);
