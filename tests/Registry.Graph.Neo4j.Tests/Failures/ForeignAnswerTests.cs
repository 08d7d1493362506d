namespace Registry.Graph.Neo4j.Tests.Failures;

/// <summary>What answers is no server that we can use: the message says what to do about it.</summary>
public sealed class ForeignAnswerTests
{
    private const string Old = """{"neo4j_version":"5.24.2","neo4j_edition":"community"}""";
    private const string Ancient = """{"neo4j_version":"4.4.31","neo4j_edition":"enterprise"}""";
    private const string Refused = """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"secret"}]}""";
    private const string TooMany = """{"errors":[{"code":"Neo.ClientError.Security.AuthenticationRateLimit","message":"secret"}]}""";
    private const string Starting = """{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"secret"}]}""";
    private const string Early = """{"errors":[{"error":"Neo.ClientError.Database.DatabaseNotFound","message":"secret"}]}""";

    private const string Full =
        """{"errors":[{"code":"Neo.DatabaseError.Transaction.TransactionCommitFailed","message":"No space left on secret"}]}""";

    [Theory]
    [InlineData(200, Old, Neo4jFault.TooOld, "must be of version 5.26 or later, but is of version 5.24.2; upgrade it")]
    [InlineData(200, Ancient, Neo4jFault.TooOld, "but is of version 4.4.31")]
    [InlineData(200, "<html>secret</html>", Neo4jFault.NotNeo4j, "must be the HTTP interface of a Neo4j server")]
    [InlineData(200, "{}", Neo4jFault.NotNeo4j, "correct the address")]
    [InlineData(200, "[]", Neo4jFault.NotNeo4j, "correct the address")]
    [InlineData(200, """{"neo4j_version":5}""", Neo4jFault.NotNeo4j, "correct the address")]
    [InlineData(200, """{"neo4j_version":"secret"}""", Neo4jFault.NotNeo4j, "correct the address")]
    [InlineData(404, "secret", Neo4jFault.NotNeo4j, "correct the address")]
    [InlineData(401, Refused, Neo4jFault.Credentials, "must accept the user and the password")]
    [InlineData(503, "secret", Neo4jFault.Busy, "try again")]
    public async Task CheckAsync_AForeignAnswer_SaysWhatToDo(int status, string body, Neo4jFault fault, string says)
    {
        await using var answering = await AnsweringServer.StartAsync(status, body);
        await using var server = new QueryApi(new ServerAddress(answering.Uri));

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => server.CheckAsync());

        Assert.Equal(fault, exception.Fault);
        Assert.Contains(says, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, Refused, Neo4jFault.Credentials)]
    [InlineData(401, TooMany, Neo4jFault.LockedOut)]
    [InlineData(404, Early, Neo4jFault.Database)]
    [InlineData(202, Full, Neo4jFault.Storage)]
    [InlineData(503, Starting, Neo4jFault.Busy)]
    [InlineData(503, "", Neo4jFault.Busy)]
    [InlineData(500, "<html>secret</html>", Neo4jFault.NotNeo4j)]
    [InlineData(202, "<html>secret</html>", Neo4jFault.NotNeo4j)]
    [InlineData(202, "", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"data":{"fields":["a"],"values":[[{"secret":1}]]}}""", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"data":{"fields":["a"],"values":[[""", Neo4jFault.NotNeo4j)]
    [InlineData(202, "{}", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"data":null}""", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"data":{"fields":[1],"values":[[1]]}}""", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"data":{"fields":["a"],"values":[[{"$type":"Boolean","_value":"secret"}]]}}""", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"99999999999999999999"}]]}}""", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"data":{"fields":["a"],"values":[[{"$type":"Map","_value":{"secret":{"$type":"Null","_value":null},"secret":{"$type":"Null","_value":null}}}]]}}""", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"errors":"secret"}""", Neo4jFault.NotNeo4j)]
    [InlineData(202, """{"errors":[{"code":5,"message":7}]}""", Neo4jFault.NotNeo4j)]
    public async Task RunAsync_AnAnswerOfAnyKind_IsOneKindOfException(int status, string body, Neo4jFault fault)
    {
        await using var answering = await AnsweringServer.StartAsync(status, body);
        await using var server = new QueryApi(new ServerAddress(answering.Uri));

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => server.RunAsync(new Statement("RETURN 1")));

        Assert.Equal(fault, exception.Fault);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_AnAnswerLongerThanIsTaken_IsNotTaken()
    {
        await using var answering = await AnsweringServer.StartAsync(202, new string(' ', 100_000));
        await using var server = new QueryApi(new ServerAddress(answering.Uri));

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => server.RunAsync(new Statement("RETURN 1") { MaxBytes = 50_000 }));

        Assert.Equal(Neo4jFault.TooLong, exception.Fault);
        Assert.Contains("ask for less", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task RunAsync_SentOnToAnother_DoesNotGoThere(int status)
    {
        await using var other = await AnsweringServer.StartAsync(202, """{"data":{"fields":[],"values":[]}}""");
        await using var answering = await AnsweringServer.StartAsync(status, "", other.Uri);
        await using var server = new QueryApi(new ServerAddress(answering.Uri));

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => server.RunAsync(new Statement("RETURN 1")));

        Assert.Equal(Neo4jFault.NotNeo4j, exception.Fault);
    }

    [Fact]
    public async Task RunAsync_NobodyThere_SaysToStartIt()
    {
        await using var server = new QueryApi(new ServerAddress(new Uri("http://127.0.0.1:9")));

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => server.RunAsync(new Statement("RETURN 1")));

        Assert.Equal(Neo4jFault.Unreachable, exception.Fault);
        Assert.Contains("http://127.0.0.1:9", exception.Message, StringComparison.Ordinal);
        Assert.Contains("start it", exception.Message, StringComparison.Ordinal);
    }
}
