namespace Registry.Graph.Tests.Values;

public class GraphPointTests
{
    [Theory]
    [InlineData(180, 180)]
    [InlineData(-180, -180)]
    [InlineData(180.5, -179.5)]
    [InlineData(540, 180)]
    [InlineData(-540, -180)]
    [InlineData(-360, 0.0)]
    [InlineData(720.5, 0.5)]
    [InlineData(1e20, -80)]
    public void Construction_LongitudeBeyondTheMeridian_GoesAround(double given, double kept)
    {
        var longitude = new GraphPoint(CoordinateSystem.Wgs84, given, 1).X;

        Assert.Equal(kept, longitude);
        Assert.Equal(double.IsNegative(kept), double.IsNegative(longitude));
        Assert.Equal(given, new GraphPoint(CoordinateSystem.Cartesian, given, 1).X);
    }

    [Theory]
    [InlineData(4326, 1, 90.001, 0)]
    [InlineData(4979, 1, -91, 0)]
    [InlineData(7203, double.NaN, 1, 0)]
    [InlineData(9157, 1, double.PositiveInfinity, 0)]
    [InlineData(9157, 1, 1, double.NegativeInfinity)]
    public void Construction_NoSuchPlace_IsRefused(int srid, double x, double y, double z) =>
        Assert.Throws<ArgumentException>(() => new GraphPoint(CoordinateSystem.Find(srid)!, x, y, z));

    [Fact]
    public void Equals_SameCoordinates_IsBySystemAndToTheBit()
    {
        var point = new GraphPoint(CoordinateSystem.Cartesian, 0.0, 1);

        Assert.Equal(point, new GraphPoint(CoordinateSystem.Cartesian, 0.0, 1, 5));
        Assert.NotEqual(point, new GraphPoint(CoordinateSystem.Cartesian, -0.0, 1));
        Assert.NotEqual(point, new GraphPoint(CoordinateSystem.Wgs84, 0.0, 1));
        Assert.NotEqual(point, new GraphPoint(CoordinateSystem.Cartesian3D, 0.0, 1));
    }

    [Fact]
    public void Write_EverySystem_IsReadAgain()
    {
        string[] texts =
        [
            "SRID=7203;POINT (1.0 -2.5)", "SRID=9157;POINT Z (1.0 2.0 -0.0)", "SRID=4326;POINT (180.0 57.70887)",
            "SRID=4979;POINT Z (11.97456 57.70887 1.0E10)",
        ];

        Assert.Equal(texts, texts.Select(text => PointFormat.Write(PointFormat.Read(text).AsPoint)));
        Assert.Equal(PointFormat.Read(texts[0]), PointFormat.Read(" SRID=7203 ; POINT( 1  -2.5e0 ) "));
    }

    [Theory]
    [InlineData("")]
    [InlineData("POINT (1 2)")]
    [InlineData("SRID=7203;POINT (1)")]
    [InlineData("SRID=7203;POINT (1 2 3)")]
    [InlineData("SRID=7203;POINT (1 2 3 4)")]
    [InlineData("SRID=9157;POINT (1 2)")]
    [InlineData("SRID=7203;POINT (1.2.3 2)")]
    [InlineData("SRID=7203;POINT (NaN 2)")]
    [InlineData("SRID=7203;POINT (1e999 2)")]
    [InlineData("SRID=4326;POINT (1 92)")]
    [InlineData("SRID=1;POINT (1 2)")]
    [InlineData("SRID=99999999999999;POINT (1 2)")]
    public void Read_NoPoint_IsRefused(string text) => Assert.Throws<FormatException>(() => PointFormat.Read(text));

    [Fact]
    public void Text_OfAPoint_IsThatOfNeo4jsShell()
    {
        Assert.Equal("point({srid:7203, x:1.0, y:2.0})", ValueFormat.Text(PointFormat.Read("SRID=7203;POINT (1 2)")));
        Assert.Equal(
            "point({srid:4979, x:12.5, y:57.0, z:1.0E7})",
            ValueFormat.Text(PointFormat.Read("SRID=4979;POINT Z (12.5 57 10000000)")));
    }
}
