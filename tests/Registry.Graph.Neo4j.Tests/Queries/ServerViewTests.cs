using Registry.Graph.Cypher;
using Registry.Graph.Neo4j.Tests.Kit;
using Registry.Graph.Tests.Cypher;

namespace Registry.Graph.Neo4j.Tests.Queries;

public class ServerViewTests(SharedServer servers)
{
    private const int Cases = 80;

    [Fact]
    public async Task Ask_UnderRandomViews_EqualsTheGraphWithoutTheHidden()
    {
        using var turn = await servers.TakeAsync();
        var answered = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var test = new ViewCase(seed);
            var engine = new Neo4jEngine(turn.Server, test.Graph);
            await RandomGraphLoad.Load(turn.Server, test);
            QueryResult seen;
            try
            {
                seen = await engine.Ask(test.Query, options: new() { View = test.View, MaxRows = 10_000 });
            }
            catch (QueryException e) when (e.Detail == "NotOnServer")
            {
                continue;
            }

            test.AssertAnswer(seen);
            answered++;
        }

        // Refusing everything would prove nothing.
        Assert.InRange(answered, Cases * 9 / 10, Cases);
    }
}
