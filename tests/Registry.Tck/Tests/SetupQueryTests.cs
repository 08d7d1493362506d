using Registry.Tck.Graphs;
using Xunit;

namespace Registry.Tck.Tests;

public sealed class SetupQueryTests
{
    [Fact]
    public void Execute_Create_SharesVariablesBetweenClauses()
    {
        var graph = Execute("CREATE (a:A:B {name: 'x', none: null})-[:T {since: -1}]->()\nCREATE (a)<-[:U]-(:C)");

        Assert.Equal(3, graph.Nodes.Count);
        Assert.Equal(["A", "B"], graph.Nodes[0].Labels);
        Assert.Equal(["name"], graph.Nodes[0].Properties.Keys);
        Assert.Equal([(0, 1), (2, 0)], graph.Relationships.Select(r => (r.Start, r.End)));
        Assert.Equal(-1, graph.Relationships[0].Properties["since"].AsInt64);
    }

    [Fact]
    public void Execute_MatchCreate_RunsForEveryMatch()
    {
        var graph = Execute("CREATE (:D {name: 'a'}), (:D {name: 'b'})", "MATCH (d:D)\nCREATE (d)-[:T]->(:E {name: d.name + '0'})");

        Assert.Equal(["a0", "b0"], graph.Nodes.Skip(2).Select(n => n.Properties["name"].AsText));
    }

    [Fact]
    public void Execute_DeleteCreate_TurnsRelationships()
    {
        var graph = Execute(
            "CREATE (:A)-[:T]->(b)-[:T]->()", "MATCH (a)-[r]->(b)\nWHERE NOT a:A\nDELETE r\nCREATE (b)-[:T]->(a)");

        Assert.Equal([false, true, false], graph.Relationships.Select(r => r.IsDeleted));
        Assert.Equal((2, 1), (graph.Relationships[2].Start, graph.Relationships[2].End));
    }

    [Fact]
    public void Execute_WithCollect_GathersRows()
    {
        var graph = Execute(
            "CREATE (a)\nWITH *\nUNWIND [1, 2] AS i\nCREATE (n {i: i})\nWITH a, [a] + collect(n) AS list\n" +
            "WITH list[0] AS x, list[2] AS y\nCREATE (x)-[:T]->(y)");

        Assert.Equal((0, 2), (graph.Relationships[0].Start, graph.Relationships[0].End));
    }

    private static DraftGraph Execute(params string[] texts)
    {
        var graph = new DraftGraph();
        foreach (var text in texts)
        {
            new SetupQuery(graph).Execute(text);
        }

        return graph;
    }
}
