using Microsoft.AspNetCore.Http;
using Registry.Graph.Neo4j.Tests.Failures;

namespace Registry.Graph.Neo4j.Tests.Client;

/// <summary>A cluster keeps a transaction on one member, which only requests that name it reach.</summary>
public sealed class ClusterTests
{
    private const string Header = "neo4j-cluster-affinity";

    private const string Lost = """{"errors":[{"code":"Neo.ClientError.Transaction.TransactionNotFound","message":"secret"}]}""";
    private const string Answer = """{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"7"}]]},"transaction":{"id":"t"}}""";

    [Fact]
    public async Task BeginAsync_InACluster_NamesTheMemberInEveryFurtherRequest()
    {
        var asked = new List<string>();
        await using var cluster = await AnsweringServer.StartAsync(context => AnswerAsync(context, asked));
        await using var server = new QueryApi(new ServerAddress(cluster.Uri));

        await using (var kept = await server.BeginAsync(Access.Write))
        {
            Assert.Equal(7, (await kept.RunAsync(new Statement("RETURN 7"))).Single.AsInt64);
            Assert.Equal(7, (await kept.RunAsync(new Statement("RETURN 7"))).Single.AsInt64);
            await kept.CommitAsync();
        }

        await using (await server.BeginAsync(Access.Write))
        {
        }

        Assert.Equal(7, (await server.RunAsync(new Statement("RETURN 7") { Timeout = TimeSpan.FromSeconds(5) })).Single.AsInt64);
        Assert.Equal(
            [
                "POST tx ", "POST t member 1", "POST t member 2", "POST commit member 3",
                "POST tx ", "DELETE t member 1",
                "POST tx ", "POST t member 1", "POST commit member 2",
            ],
            asked);
    }

    // Each answer calls the member by another name, so that the test sees which answer a request goes by.
    private static async Task AnswerAsync(HttpContext context, List<string> asked)
    {
        var (last, member) = (context.Request.Path.Value!.Split('/')[^1], context.Request.Headers[Header].ToString());
        asked.Add($"{context.Request.Method} {last} {member}");
        if ((last == "tx") != (member.Length == 0))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.Response.WriteAsync(Lost);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers[Header] = last == "tx" ? "member 1" : $"member {member[^1] - '0' + 1}";
        await context.Response.WriteAsync(Answer);
    }
}
