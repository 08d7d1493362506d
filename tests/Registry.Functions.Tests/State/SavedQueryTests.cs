using System.Text.Json;
using Registry.Functions.Register;
using Registry.Functions.State;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Functions.Tests.State;

public sealed class SavedQueryTests : IDisposable
{
    private readonly Stage _stage = new();

    private SavedQueryStore Store => _stage.Get<SavedQueryStore>();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void Save_TwiceUnderAName_KeepsTheLastForItsCallerOnly()
    {
        Assert.Null(Store.Save("one", "homes", "RETURN 1"));
        Assert.Null(Store.Save("one", "homes", "RETURN $least"));

        Assert.Equal("RETURN $least", Assert.Single(Store.List("one")).Query);
        Assert.Empty(Store.List("other"));
        Assert.False(Store.Delete("other", "homes"));
        Assert.True(Store.Delete("one", "homes"));
        Assert.Empty(Store.List("one"));
    }

    [Theory]
    [InlineData("MATCH (p {id: '198001019999'}) RETURN p")]
    [InlineData("MATCH (p {id: '800101-9999'}) RETURN p")]
    public void Save_TextWithAPersonNumber_IsRefused(string query)
    {
        Assert.Contains("$person", Store.Save("one", "person", query), StringComparison.Ordinal);
        Assert.Empty(Store.List("one"));
    }

    [Theory]
    [InlineData("12", ValueKind.Integer)]
    [InlineData("1.5", ValueKind.Float)]
    [InlineData("true", ValueKind.Boolean)]
    [InlineData("null", ValueKind.Null)]
    [InlineData("198001019999", ValueKind.String)]
    [InlineData("2026-06-30", ValueKind.String)]
    [InlineData("[1, 2]", ValueKind.List)]
    [InlineData("{\"a\": 1}", ValueKind.Map)]
    [InlineData("{oops", ValueKind.String)]
    [InlineData("date('2026-06-30')", ValueKind.Date)]
    [InlineData("time('10:11:12+01:00')", ValueKind.Time)]
    [InlineData("localtime('10:11:12')", ValueKind.LocalTime)]
    [InlineData("datetime('2026-06-30T10:11:12Z')", ValueKind.DateTime)]
    [InlineData("datetime('2026-06-30T10:11:12')", ValueKind.DateTime)]
    [InlineData("localdatetime('2026-06-30T10:11:12')", ValueKind.LocalDateTime)]
    [InlineData("duration('P3M')", ValueKind.Duration)]
    public void FromText_WhatAPersonTypes_HasItsKind(string typed, ValueKind kind) =>
        Assert.Equal(kind, QueryParameters.FromText(typed).Kind);

    [Theory]
    [InlineData("date('2026-13-45')")]
    [InlineData("time('198001019999x')")]
    [InlineData("duration('tomorrow')")]
    public void FromText_NoSuchTime_IsRefusedWithoutShowingIt(string typed)
    {
        var problem = Assert.Throws<QueryException>(() => QueryParameters.FromText(typed));

        Assert.DoesNotContain(typed.Split('\'')[1], problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"$type": "Date", "_value": "2026-06-30"}""", ValueKind.Date)]
    [InlineData("""{"$type": "Duration", "_value": "P3M"}""", ValueKind.Duration)]
    [InlineData("""{"$type": "Point", "_value": "SRID=7203;POINT (1.0 2.0)"}""", ValueKind.Point)]
    [InlineData("""{"$type": "Nothing", "_value": "x"}""", ValueKind.Map)]
    [InlineData("""[{"$type": "LocalTime", "_value": "10:11"}]""", ValueKind.List)]
    public void FromJson_TypedValue_HasItsKind(string json, ValueKind kind)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal(kind, QueryParameters.FromJson(document.RootElement).Kind);
    }
}
