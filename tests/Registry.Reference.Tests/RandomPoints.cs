using System.Globalization;

namespace Registry.Reference.Tests;

/// <summary>Random expressions of points, few enough coordinates that equal ones and boxes that hold something come up.</summary>
internal sealed class RandomPoints(Random random)
{
    private static readonly string[] Parts = ["x", "y", "z", "longitude", "latitude", "height", "srid", "crs"];

    private static readonly string[] Signs = ["=", "<>", "<", "<=", ">", ">="];

    /// <summary>Draws an expression; where two points are of different systems it is mostly null.</summary>
    public string Next() => random.Next(9) switch
    {
        0 => Point(),
        1 => $"{Point()}.{Pick(Parts)}",
        2 or 3 => $"round(point.distance({Same(2)}))",
        4 or 5 => $"point.withinBBox({Same(3)})",
        6 => $"{Point()} {Pick(Signs)} {Point()}",
        7 => $"{Point()} IN [{Same(2)}, {Pick(["null", "1", "{x: 1}"])}]",
        _ => $"point.distance({Point()}, {Pick(["1", "null", "'a'"])})",
    };

    /// <summary>Points of many systems in one list.</summary>
    public string List() => $"[{string.Join(", ", Enumerable.Range(0, random.Next(6)).Select(_ => Point()))}, 1, null, [1]]";

    private string Same(int count)
    {
        var system = random.Next(8);
        return string.Join(", ", Enumerable.Range(0, count).Select(_ => Point(random.Next(8) == 0 ? random.Next(8) : system)));
    }

    private string Point() => Point(random.Next(9));

    private string Point(int system) => system switch
    {
        0 => $"point({{x: {Plain()}, y: {Plain()}}})",
        1 => $"point({{x: {Plain()}, y: {Plain()}, z: {Plain()}}})",
        2 => $"point({{longitude: {Longitude()}, latitude: {Latitude()}}})",
        3 => $"point({{longitude: {Longitude()}, latitude: {Latitude()}, {Pick(["height", "z"])}: {Plain()}}})",
        4 => $"point({{x: {Longitude()}, y: {Latitude()}, crs: 'WGS-84', height: 1}})",
        5 => $"point({{x: {Longitude()}, y: {Latitude()}, z: {Plain()}, srid: 4979}})",
        6 => $"point({{x: {Plain()}, y: {Plain()}, z: {Plain()}, longitude: 1, crs: 'cartesian-3d'}})",
        7 => $"point({{y: {Plain()}, x: {Plain()}, srid: 7203, other: 'a'}})",
        _ => $"point({{x: {Plain()}, y: {Plain()}, {Pick(["z", "crs", "srid"])}: null}})",
    };

    private string Plain() => Pick(["0", "1", "2", "-3", "1.5"]);

    private string Longitude() => random.Next(3) == 0 ? Pick(["170", "-170", "180"]) : Drawn(400);

    /// <summary>Now and then there is no such place.</summary>
    private string Latitude() => random.Next(3) == 0 ? Pick(["0", "30", "-30"]) : Drawn(90.5);

    private string Drawn(double greatest) =>
        ((random.NextDouble() - 0.5) * 2 * greatest).ToString("0.000", CultureInfo.InvariantCulture);

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
