using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>What the errors of points say; what points are stands in the chapters that a server is asked as well.</summary>
public class PointTests
{
    private static readonly QueryEngine Engine = new(SmallTown.Graph);

    [Theory]
    [InlineData("point({x: 1})", "SyntaxError", "x and y, or longitude and latitude")]
    [InlineData("point({X: 1, Y: 2})", "SyntaxError", "x and y, or longitude and latitude")]
    [InlineData("point(1)", "SyntaxError", "map")]
    [InlineData("point(properties({x: 1}))", "ArgumentError", "x and y, or longitude and latitude")]
    [InlineData("point([1, 'a'][0])", "TypeError", "found an integer")]
    [InlineData("point({x: 'a', y: 1})", "ArgumentError", "a coordinate of a point must be a number")]
    [InlineData("point({x: 1, y: 2, X: 3})", "ArgumentError", "only once")]
    [InlineData("point({x: 1, y: 0.0 / 0})", "ArgumentError", "must be a finite number")]
    [InlineData("point({longitude: 1, latitude: 91})", "ArgumentError", "a latitude must be from -90 to 90")]
    [InlineData("point({x: 1, y: 2, crs: 'x'})", "ArgumentError", "must be cartesian, cartesian-3d, wgs-84 or wgs-84-3d")]
    [InlineData("point({x: 1, y: 2, crs: 1})", "ArgumentError", "the crs of a point must be a string")]
    [InlineData("point({x: 1, y: 2, srid: 1})", "ArgumentError", "must be 7203, 9157, 4326 or 4979")]
    [InlineData("point({x: 1, y: 2, srid: 1.0})", "ArgumentError", "the srid of a point must be an integer")]
    [InlineData("point({x: 1, y: 2, srid: 7203, crs: 'cartesian'})", "ArgumentError", "crs or srid, not both")]
    [InlineData("point({x: 1, y: 2, srid: 9157})", "ArgumentError", "a point of cartesian-3d must have three coordinates")]
    [InlineData("point({x: 1, y: 2, z: 3, srid: 4326})", "ArgumentError", "a point of wgs-84 must have two coordinates")]
    [InlineData("point({longitude: 1, latitude: 2, srid: 7203})", "ArgumentError", "must be of wgs-84 or wgs-84-3d")]
    [InlineData("point({x: 1, y: 2}).z", "ArgumentError", "a point of cartesian must be asked for a part that it has, which z is not")]
    [InlineData("point({x: 1, y: 2}) + 1", "SyntaxError", "+ must not join point and integer")]
    [InlineData("[point({x: 1, y: 2}), 'a'][0] + 1", "TypeError", "+ must not join a point and an integer")]
    [InlineData("distance(point({x: 1, y: 2}), null)", "SyntaxError", "write point.distance(a, b)")]
    public void Run_WhatIsNoPoint_SaysWhatMustBe(string expression, string kind, string words)
    {
        var error = Assert.Throws<QueryException>(() => Engine.Run("RETURN " + expression));

        Assert.Equal(kind, error.Kind);
        Assert.Contains(words, error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_PointAsParameter_IsAPoint() => Assert.Equal("5.0, true", Answers.Of(
        Engine.Run(
            "RETURN point.distance($p, point({x: 4, y: 6})), $p = point({x: 1, y: 2})",
            new Dictionary<string, Value> { ["p"] = PointFormat.Read("SRID=7203;POINT (1 2)") }),
        SmallTown.Graph));
}
