namespace Registry.Graph.Neo4j.Tests.Client;

public sealed class ServerAddressTests
{
    [Theory]
    [InlineData("http://localhost:7474", "http://localhost:7474/", "neo4j", null, null)]
    [InlineData("http://localhost:7474/", "http://localhost:7474/", "neo4j", null, null)]
    [InlineData("https://anna:a%40b:c@db.example:7473/town", "https://db.example:7473/", "town", "anna", "a@b:c")]
    public void Parse_AnAddress_HasItsParts(string text, string uri, string database, string? user, string? password)
    {
        var address = ServerAddress.Parse(text);

        Assert.Equal((uri, database, user, password), (address.Uri.ToString(), address.Database, address.User, address.Password));
    }

    [Theory]
    [InlineData("neo4j://localhost:7687")]
    [InlineData("bolt://localhost:7687")]
    [InlineData("localhost")]
    [InlineData("")]
    public void Parse_SomethingElse_SaysWhatItMustBe(string text)
    {
        var exception = Assert.Throws<FormatException>(() => ServerAddress.Parse(text));

        Assert.Contains("http://localhost:7474", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_WithAPassword_DoesNotShowIt()
    {
        var address = ServerAddress.Parse("http://anna:hemligt@localhost:7474/town");

        Assert.Equal("http://localhost:7474/town", $"{address}");
    }
}
