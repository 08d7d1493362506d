using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>EXISTS { } answered from a set of nodes that is made once.</summary>
public class SemiJoinTests
{
    private const int People = 400;
    private const int Marks = 6;
    private const string Set = "once: the set of";

    [Theory]
    [InlineData("EXISTS { MATCH (p)<-[:MARKS]-(:Mark) }")]
    [InlineData("NOT EXISTS { MATCH (m:Mark)-[:MARKS]->(p) WHERE m.open }")]
    [InlineData("(p)<-[:MARKS {n: 1}]-()")]
    [InlineData("EXISTS { MATCH (m:Mark)-[r:MARKS]->(p) WHERE r.n IN [1, 2] AND coalesce(m.open, false) }")]
    [InlineData("EXISTS { MATCH (p)<-[:MARKS]-(m)-[:MARKS]->(q) WHERE q.n > p.n }")]
    public void Run_FewRelationshipsForManyNodes_AsksTheSetAndGivesTheSame(string condition)
    {
        var engine = new QueryEngine(Graph());
        var query = $"MATCH (p:Person) WHERE {condition} RETURN p.n";

        Assert.Contains(Set, engine.Run("EXPLAIN " + query).Plan!, StringComparison.Ordinal);

        // A pattern with a part that is no pattern at all is asked row by row.
        var slow = condition.Contains("EXISTS {", StringComparison.Ordinal)
            ? condition.Replace("EXISTS {", "EXISTS { UNWIND [1] AS one", StringComparison.Ordinal)
            : $"COUNT {{ {condition} }} > 0";
        var rowByRow = engine.Run($"MATCH (p:Person) WHERE {slow} RETURN p.n");
        var found = engine.Run(query);
        Assert.NotEmpty(found.Rows);
        Assert.Equal(rowByRow.Rows, found.Rows);
    }

    [Theory]
    [InlineData("MATCH (p:Person {n: 7}) WHERE EXISTS { (p)<-[:MARKS]-() } RETURN p", "one person")]
    [InlineData("MATCH (p:Person) WHERE EXISTS { (p)-[:KNOWS]->() } RETURN p", "most people know somebody")]
    [InlineData("MATCH (p:Person) WHERE EXISTS { (p)<-[r:MARKS]-() WHERE 1 / r.n > 0 } RETURN p", "a division may fail")]
    [InlineData("MATCH (p:Person) WHERE EXISTS { (p)<-[:MARKS]-(m) WHERE m.text } RETURN p", "a text is no truth")]
    [InlineData("MATCH (p:Person), (q:Person) WHERE EXISTS { (p)<-[:MARKS]-()-[:MARKS]->(q) } RETURN p", "two nodes")]
    [InlineData("MATCH (p:Person) WHERE EXISTS { (p)<-[:MARKS*1..2]-() } RETURN p", "a variable length")]
    public void Explain_SetThatDoesNotPayOrMayFail_AsksRowByRow(string query, string why)
    {
        var plan = new QueryEngine(Graph()).Run("EXPLAIN " + query).Plan!;

        Assert.False(plan.Contains(Set, StringComparison.Ordinal), why);
    }

    [Fact]
    public void Run_NodeThatMayBeNull_IsInNoSet()
    {
        var engine = new QueryEngine(Graph());

        var result = engine.Run(
            "MATCH (a:Person) OPTIONAL MATCH (a)-[:NONE]->(p) WITH p WHERE NOT EXISTS { (p)<-[:MARKS]-(:Mark) } RETURN count(*)");

        Assert.Equal(Value.From(People), result.Rows[0][0]);
    }

    [Fact]
    public void Run_SetWithHiddenNodes_LeavesThemOut()
    {
        var graph = Graph();
        var view = new GraphView { Labels = new Dictionary<string, IReadOnlySet<string>?> { ["Person"] = null } };

        var result = new QueryEngine(graph).Run(
            "MATCH (p:Person) WHERE EXISTS { (p)<-[:MARKS]-() } RETURN p.n", options: new() { View = view });

        Assert.Empty(result.Rows);
    }

    [Fact]
    public void Run_SameSetInABatch_IsMadeOnceAndGivesTheSame()
    {
        var engine = new QueryEngine(Graph());
        const string First = "PROFILE MATCH (p:Person) WHERE EXISTS { MATCH (m:Mark)-[r:MARKS]->(p) WHERE r.n >= $least } RETURN p.n";
        const string Second = "PROFILE MATCH (p:Person) WHERE NOT EXISTS { MATCH (m:Mark)-[r:MARKS]->(p) WHERE r.n >= $least } RETURN count(*)";
        var alone = (Ask(First, 1, null).Rows, Ask(Second, 1, null).Rows);
        var batch = new QueryBatch();

        var (first, second, other) = (Ask(First, 1, batch), Ask(Second, 1, batch), Ask(Second, 2, batch));

        Assert.Equal(alone.Item1, first.Rows);
        Assert.Equal(alone.Item2, second.Rows);
        Assert.NotEqual(second.Rows, other.Rows);
        Assert.Equal(1, batch.SharedSets);
        Assert.Contains("once: the set of p, shared with 1 of the batch\n", second.Plan!, StringComparison.Ordinal);
        Assert.Contains("real 0]", second.Plan!, StringComparison.Ordinal);
        Assert.DoesNotContain("shared", other.Plan!, StringComparison.Ordinal);

        QueryResult Ask(string query, int least, QueryBatch? inBatch) =>
            engine.Run(query, new Dictionary<string, Value> { ["least"] = Value.From((long)least) }, new() { Batch = inBatch });
    }

    [Fact]
    public void Run_SetOfAnotherViewOrOneThatALimitEnded_IsNotTaken()
    {
        var engine = new QueryEngine(Graph());
        const string Query = "MATCH (p:Person) WHERE EXISTS { MATCH (p)<-[:MARKS]-() } RETURN p.n";
        var batch = new QueryBatch();

        Assert.Throws<QueryLimitException>(() => engine.Run(Query, options: new() { Batch = batch, MaxMemoryBytes = 10 }));
        Assert.NotEmpty(engine.Run(Query, options: new() { Batch = batch }).Rows);

        var view = new GraphView { Labels = new Dictionary<string, IReadOnlySet<string>?> { ["Person"] = null } };
        Assert.Empty(engine.Run(Query, options: new() { Batch = batch, View = view }).Rows);
    }

    private static GraphSnapshot Graph()
    {
        var builder = new GraphBuilder();
        var (people, marks) = (builder.Nodes(["Person"]), builder.Nodes(["Mark"]));
        var (marked, knows) = (builder.Relationships("MARKS"), builder.Relationships("KNOWS"));
        var nodes = new List<NodeRef>();
        for (var i = 0; i < People; i++)
        {
            nodes.Add(people.Add());
            people.Set(nodes[i].Row, "n", Value.From(i));
            if (i > 0)
            {
                knows.Add(nodes[i - 1], nodes[i]);
                knows.Add(nodes[i], nodes[0]);
            }
        }

        for (var i = 0; i < Marks; i++)
        {
            var mark = marks.Add();
            marks.Set(mark.Row, "open", Value.From(i % 2 == 0));
            marks.Set(mark.Row, "text", Value.From("t"));
            for (var hop = 0; hop < 3; hop++)
            {
                marked.Set(marked.Add(mark, nodes[(i * 50) + (hop * 7)]), "n", Value.From(hop));
            }
        }

        return builder.Build();
    }
}
