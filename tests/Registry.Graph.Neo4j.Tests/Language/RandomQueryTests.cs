using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Graph.Neo4j.Tests.Kit;
using Registry.Reference.Tests;

namespace Registry.Graph.Neo4j.Tests.Language;

/// <summary>The random graphs and queries that the engine is compared with the reference by, asked of the real Neo4j.</summary>
public partial class RandomQueryTests(SharedServer servers)
{
    private const int QueriesOfAGraph = 25;

    private static readonly int Cases = FromEnvironment("REGISTRY_SERVER_CASES", 300);

    private static readonly int Seed = FromEnvironment("REGISTRY_FUZZ_SEED", 20_261_125);

    [Fact]
    public async Task Run_RandomQueryOnRandomGraph_AnswersAsNeo4j()
    {
        using var turn = await servers.TakeAsync();
        var random = new Random(Seed);
        var differences = new List<string>();
        for (var i = 0; i < Cases; i += QueriesOfAGraph)
        {
            using var graph = Registry.Reference.Tests.RandomGraph.Build(random);
            var engines = await TwoEngines.Load(graph, turn.Server);
            for (var j = 0; j < QueriesOfAGraph; j++)
            {
                // Neo4j wants plain types where a relationship spans several steps; we do not.
                var query = RandomQuery.Next(random, sortsEntities: false).Replace(":!T*", ":R|T*", StringComparison.Ordinal);
                if (await engines.Difference(query, sortsLists: true) is { } difference && !IsFaultOfTheServer(query, difference))
                {
                    differences.Add($"query {i + j} of seed {Seed}: {difference}");
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20)));
    }

    // Where the server errs, by itself or as the next two tell, there is nothing to compare.
    private static bool IsFaultOfTheServer(string query, string difference) =>
        (difference.Contains("Neo4j    error\n", StringComparison.Ordinal) && (LosesPath(query) || TakesNoItem().IsMatch(query)))
        || LosesOptional().IsMatch(query);

    /// <summary>Its planner loses the nodes of a path that was passed on by a WITH with an aggregate, and says that in an error.</summary>
    private static bool LosesPath(string query) => query.Contains("IN nodes(", StringComparison.Ordinal);

    /// <summary>An item of a list of integers and texts is of no kind that it would convert, though each of them is.</summary>
    [GeneratedRegex(@"e IN \(.* \+ .*toInteger\(e\)")]
    private static partial Regex TakesNoItem();

    /// <summary>Where rows of an optional match are made DISTINCT, it leaves out a node that no row shows, whatever label it must
    /// have, and before a LIMIT makes null of what is not null.</summary>
    [GeneratedRegex(@"OPTIONAL MATCH .*(\), \(.* DISTINCT | DISTINCT .* LIMIT )")]
    private static partial Regex LosesOptional();

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number)
            ? number : otherwise;
}
