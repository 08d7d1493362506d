namespace Registry.Graph;

/// <summary>What the coordinates of a point mean: one of the four coordinate reference systems of Neo4j.</summary>
public sealed class CoordinateSystem
{
    private CoordinateSystem(int srid, string name, bool isGeographic, bool hasHeight)
    {
        Srid = srid;
        Name = name;
        IsGeographic = isGeographic;
        HasHeight = hasHeight;
    }

    /// <summary>Gets the plane: x and y.</summary>
    public static CoordinateSystem Cartesian { get; } = new(7203, "cartesian", false, false);

    /// <summary>Gets space: x, y and z.</summary>
    public static CoordinateSystem Cartesian3D { get; } = new(9157, "cartesian-3d", false, true);

    /// <summary>Gets places on the Earth: longitude and latitude in degrees.</summary>
    public static CoordinateSystem Wgs84 { get; } = new(4326, "wgs-84", true, false);

    /// <summary>Gets places above the Earth: longitude and latitude in degrees, and the height in metres.</summary>
    public static CoordinateSystem Wgs843D { get; } = new(4979, "wgs-84-3d", true, true);

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<CoordinateSystem> All { get; } = [Cartesian, Cartesian3D, Wgs84, Wgs843D];

    /// <summary>Gets the number of the system, its SRID.</summary>
    public int Srid { get; }

    /// <summary>Gets the name, in lower case.</summary>
    public string Name { get; }

    /// <summary>Gets a value indicating whether the coordinates are degrees on the Earth.</summary>
    public bool IsGeographic { get; }

    /// <summary>Gets a value indicating whether there is a third coordinate.</summary>
    public bool HasHeight { get; }

    /// <summary>Finds a system by its number.</summary>
    /// <param name="srid">The number.</param>
    /// <returns>The system, or null.</returns>
    public static CoordinateSystem? Find(int srid) => All.FirstOrDefault(s => s.Srid == srid);

    /// <summary>Finds a system by its name; case does not count.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The system, or null.</returns>
    public static CoordinateSystem? Find(string name) =>
        All.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
