using Registry.Graph.Bolt;

namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>The tests speak Bolt: to the server that they start themselves, or to that of REGISTRY_NEO4J_BOLT.</summary>
internal static class Connection
{
    private const string Variable = "REGISTRY_NEO4J_BOLT";

    public static IGraphServer Open(LocalNeo4j server) => new BoltServer(new ServerAddress(server.Bolt));

    public static IGraphServer Open(string uri)
    {
        var bolt = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(bolt), $"{Variable} must name the Bolt address of {uri}.");
        return new BoltServer(new ServerAddress(new Uri(bolt!)));
    }
}
