using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>What a plan knows of its rows before it runs.</summary>
public class QueryPlanTests
{
    private const int Nodes = 1_000;

    private static readonly QueryEngine Engine = new(Build());

    [Theory]
    [InlineData("n.flag", 650)]
    [InlineData("NOT n.flag", 250)]
    [InlineData("n.flag IS NULL", 100)]
    [InlineData("n.number IS NOT NULL", 500)]
    public void Explain_ConditionThatColumnsTell_EstimatesItsRowsExactly(string condition, int rows)
    {
        var query = $"MATCH (n:N) WHERE {condition} RETURN n";

        Assert.Equal(rows, Engine.Run(query).Rows.Count);
        Assert.StartsWith($"Scan n:N  [estimated {rows}]", Engine.Run("EXPLAIN " + query).Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_PropertyThatTheViewHides_EstimatesAsIfItWereNotThere()
    {
        var view = new GraphView
        {
            Labels = new Dictionary<string, IReadOnlySet<string>?> { ["N"] = new HashSet<string> { "number" } },
        };
        const string Hidden = "EXPLAIN MATCH (n:N) WHERE n.flag RETURN n";
        const string Absent = "EXPLAIN MATCH (n:N) WHERE n.none RETURN n";

        Assert.Equal(
            Engine.Run(Absent, options: new() { View = view }).Plan, Engine.Run(Hidden, options: new() { View = view }).Plan);
    }

    private static GraphSnapshot Build()
    {
        var builder = new GraphBuilder();
        var nodes = builder.Nodes("N");
        for (var i = 0; i < Nodes; i++)
        {
            var row = nodes.Add().Row;
            if (i % 10 != 0)
            {
                nodes.Set(row, "flag", Value.From(i % 4 != 3));
            }

            if (i % 2 == 0)
            {
                nodes.Set(row, "number", Value.From(i));
            }
        }

        return builder.Build();
    }
}
