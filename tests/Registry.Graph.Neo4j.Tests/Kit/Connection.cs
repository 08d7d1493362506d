namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>
/// By which protocol the tests speak to a server. The tests of the other protocol are the same but for this file.
/// </summary>
internal static class Connection
{
    public static IGraphServer Open(LocalNeo4j server) => new QueryApi(server.Address());

    public static IGraphServer Open(string uri) => new QueryApi(ServerAddress.Parse(uri));
}
