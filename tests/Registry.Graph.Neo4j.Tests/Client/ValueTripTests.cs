using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Client;

/// <summary>What goes to the server comes back the same, value for value and kind for kind.</summary>
public sealed class ValueTripTests(SharedServer shared)
{
    public static TheoryData<string> Literals =>
    [
        "null", "true", "false", "0", "-9223372036854775808", "9007199254740993", "1.0", "-0.5", "1e300", "1e-300", "123456.0",
        "0.0/0.0", "1.0/0.0", "-1.0/0.0", "''", "'Åsa \"Ö\" \\\\ \\n \\u0001 \U0001F600'", "date('2026-02-28')", "date('0001-01-01')",
        "date('-0044-03-15')", "localtime('23:59:59.999999999')", "localtime('10:00')", "time('10:00+01:00')", "time('10:00:00.5Z')",
        "localdatetime('2026-01-31T12:30')", "datetime('2026-01-31T12:30:15.000000001+02:00')", "datetime('2026-01-31T12:30Z')",
        "datetime('2026-07-01T12:30[Europe/Stockholm]')", "duration('P1Y2M3DT4H5M6.5S')", "duration({seconds: -1.5})", "duration('PT0S')",
        "point({x: 1, y: -0.0})", "point({x: 1e300, y: 0.1, z: -3})", "point({longitude: 190, latitude: 57.7})",
        "[point({longitude: 12, latitude: -90, height: 8848.5})]",
        "[]", "[1, 2.0, 'x', null, [true, date('2026-01-01')]]", "{}", "{a: 1, `b c`: [1.0], d: {e: date('2026-01-01')}}",
    ];

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task RunAsync_AnyValue_ComesBackAsItWent(string literal)
    {
        using var turn = await shared.TakeAsync();
        var asked = await turn.Server.RunAsync(new Statement($"RETURN {literal}"));
        var value = asked.Single;
        var back = await turn.Server.RunAsync(new Statement(
            "RETURN $value AS value, CASE WHEN $value = " + literal + " THEN true ELSE false END AS same",
            new Dictionary<string, Value> { ["value"] = value }));

        Assert.Equal(value, back.Rows[0][0]);
        Assert.Equal(value.Kind, back.Rows[0][0].Kind);
        var comparesToNothing = literal is "null" or "0.0/0.0" || literal.Contains("null", StringComparison.Ordinal);
        Assert.True(back.Rows[0][1].AsBoolean || comparesToNothing);
    }
}
