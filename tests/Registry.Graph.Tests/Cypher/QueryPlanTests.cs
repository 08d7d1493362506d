using System.Globalization;
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

    /// <summary>Every condition on one property, on columns of every kind and skew: within a factor of what is there.</summary>
    [Fact]
    public void Explain_RandomConditionOnAGeneratedColumn_EstimatesWithinAFactor()
    {
        const int Rows = 20_000;
        const double Factor = 1.6;
        var random = new Random(20_261_128);
        var engine = new QueryEngine(Generated(Rows));
        for (var i = 0; i < 300; i++)
        {
            var condition = RandomCondition(random);
            var query = $"MATCH (n:N) WHERE {condition} RETURN count(*) AS c";
            var real = (double)engine.Run(query).Rows[0][0].AsInt64;
            var plan = engine.Run("EXPLAIN " + query).Plan!;
            var estimated = double.Parse(plan.Split("[estimated ")[1].Split(']')[0], CultureInfo.InvariantCulture);

            // A sample says little of what is rare.
            Assert.True(
                Math.Abs(real - estimated) < Rows / 100.0 || (estimated <= real * Factor && real <= estimated * Factor),
                $"{condition}: {real} rows, estimated {estimated}");
        }
    }

    private static string RandomCondition(Random random)
    {
        var number = random.Next(0, 1000);
        string[] signs = ["=", "<>", "<", "<=", ">", ">="];
        var sign = signs[random.Next(signs.Length)];
        var day = new DateOnly(2020, 1, 1).AddDays(random.Next(0, 2000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] conditions =
        [
            $"n.even {sign} {number}", $"n.skewed {sign} {number / 50}", $"{number} {sign} n.even", $"n.share {sign} 0.{number}",
            $"n.day {sign} date('{day}')", $"n.word {sign} 'w{number / 100}'", $"coalesce(n.skewed, 5) {sign} {number / 50}",
            $"NOT n.skewed IN [0, 1, {number / 50}]", $"n.word IN ['w0', 'w{number / 100}']", "n.day IS NOT NULL", "n.skewed IS NULL",
            $"n.word STARTS WITH 'w1'", $"{number / 2} <= n.even < {number}", "coalesce(n.flag, false)", "NOT n.flag",
            $"NOT (n.flag OR n.even < {number})", $"n.flag AND n.skewed <> 0",
        ];
        return conditions[random.Next(conditions.Length)];
    }

    private static GraphSnapshot Generated(int rows)
    {
        var (builder, random) = (new GraphBuilder(), new Random(7));
        var nodes = builder.Nodes("N");
        for (var i = 0; i < rows; i++)
        {
            var row = nodes.Add().Row;
            nodes.Set(row, "even", Value.From((long)(i % 1000)));
            nodes.Set(row, "share", Value.From(random.NextDouble()));
            nodes.Set(row, "word", Value.From($"w{(int)(10 * Math.Pow(random.NextDouble(), 2))}"));
            if (i % 5 > 0)
            {
                nodes.Set(row, "skewed", Value.From((long)(20 * Math.Pow(random.NextDouble(), 4))));
                nodes.Set(row, "flag", Value.From(random.Next(3) == 0));
            }

            if (i % 16 == 0)
            {
                nodes.Set(row, "day", Value.From(new DateOnly(2020, 1, 1).AddDays(random.Next(0, 2000))));
            }
        }

        return builder.Build();
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
