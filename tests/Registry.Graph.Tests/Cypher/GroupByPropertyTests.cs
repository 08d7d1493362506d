using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>Grouping by one property finds most groups by the code of a text in its column.</summary>
public class GroupByPropertyTests
{
    private const int Nodes = 60;

    /// <summary>Two labels are two columns, whose codes differ for the same text; some nodes have a number or nothing.</summary>
    [Theory]
    [InlineData("MATCH (:Hub)-->(n) RETURN n.kind AS kind, count(*) AS n, sum(n.x) AS x")]
    [InlineData("MATCH (n:A|B|C) RETURN n.kind AS kind, count(*) AS n, sum(n.x) AS x")]
    [InlineData("MATCH (n:A) RETURN n.kind AS kind, count(*) AS n, sum(n.x) AS x")]
    public void Run_KeyIsAProperty_EqualsGroupingByItsValue(string query)
    {
        var engine = new QueryEngine(Graph());
        var byValue = query.Replace("n.kind AS kind", "coalesce(n.kind, null) AS kind", StringComparison.Ordinal);

        var found = engine.Run(query).Rows;

        Assert.True(found.Count >= 3);
        Assert.Equal(engine.Run(byValue).Rows, found);
        Assert.Equal(found, engine.Run(query, options: new() { PartRows = 1, Threads = 3 }).Rows);
    }

    /// <summary>Conditions on groups add up, whichever of the values each of them asks for.</summary>
    [Theory]
    [InlineData("WHERE c > 3 WITH kind, c, xs WHERE c < 11")]
    [InlineData("WHERE c > 3 WITH kind, xs WHERE size(xs) < 11")]
    [InlineData("WITH kind, c WHERE c > 3 WITH kind WHERE size(kind) = 2 AND c < 11")]
    [InlineData("WITH kind, xs, c * 2 AS twice WHERE twice > 6 AND size(xs) < 11")]
    [InlineData("WHERE c > 3 WITH kind, c AS xs, size(xs) AS c WHERE c < 11 AND xs = c AND EXISTS { (:A) }")]
    [InlineData("WITH kind, size(xs) + 0 AS n, c WHERE n > 3 AND c < 11")]
    public void Run_ConditionsOnGroupsOneAfterTheOther_AllHold(string conditions)
    {
        var engine = new QueryEngine(Graph());
        const string Groups = "MATCH (n:A|B) WITH n.kind AS kind, count(*) AS c, collect(n.x) AS xs";
        var all = engine.Run(Groups + " RETURN kind, c").Rows.Where(r => !r[0].IsNull && r[1].AsInt64 is > 3 and < 11);

        var found = engine.Run($"{Groups} {conditions} RETURN kind").Rows;

        Assert.Equal(all.Select(r => r[0]), found.Select(r => r[0]).Where(kind => !kind.IsNull));
    }

    private static GraphSnapshot Graph()
    {
        var builder = new GraphBuilder();
        var labels = new[] { builder.Nodes(["A"]), builder.Nodes(["B"]), builder.Nodes(["C"]) };
        var hub = builder.Nodes(["Hub"]).Add();
        var leads = builder.Relationships("LEADS");
        var random = new Random(7);
        for (var i = 0; i < Nodes; i++)
        {
            var label = labels[i % labels.Length];
            var node = label.Add();
            leads.Add(hub, node);
            label.Set(node.Row, "x", Value.From(i));
            if (random.Next(5) > 0)
            {
                label.Set(node.Row, "kind", i % labels.Length == 2 ? Value.From(random.Next(2)) : Value.From($"k{random.Next(3)}"));
            }
        }

        return builder.Build();
    }
}
