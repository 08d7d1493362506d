using Registry.Functions.Register;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Population.Tools;

namespace Registry.Functions.Tests.Api;

/// <summary>Every ready query answers over a town, with a value of each parameter's source, and knows every name it uses.</summary>
public sealed class ToolQueryTests(Town town) : IClassFixture<Town>
{
    public static TheoryData<string> Ids() => [.. ToolQueries.All.Select(q => q.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Run_OverATown_AnswersWithoutWarning(string id)
    {
        var query = ToolQueries.All.Single(q => q.Id == id);
        var parameters = query.Parameters.ToDictionary(p => p.Name, Sample);

        var result = town.Stage.Get<CurrentGraph>().Open()!.Engine.Run(
            query.Cypher, parameters, new QueryOptions(), TestContext.Current.CancellationToken);

        Assert.NotEmpty(result.Rows);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Phrases_NameTheirParameters_InBothLanguages() => Assert.All(
        ToolQueries.All.SelectMany(q => q.Parameters.Select(p => (q, Name: "$" + p.Name))),
        p => Assert.All([p.q.NameSv, p.q.NameEn, p.q.Cypher], text => Assert.Contains(p.Name, text, StringComparison.Ordinal)));

    /// <summary>Two parameters of one source must not be the same thing: people who are related, so that a chain joins them.</summary>
    private Value Sample(ToolParameter parameter)
    {
        var group = town.Graph.RelationshipsOf(parameter.Label switch
        {
            "Person" => "KIN_OF",
            "Dwelling" => "REGISTERED_AT",
            "Company" => "HAS_ROLE",
            _ => "CONCERNS",
        })!;
        var first = Enumerable.Range(0, group.Count).First(i => Current(group, i));
        var starts = parameter.Label is "Person" && parameter.Name != "second" || parameter.Label == "Finding";
        return town.Graph.NodeProperty(starts ? group.Starts[first] : group.Ends[first], parameter.Property);
    }

    private bool Current(RelationshipGroup group, int row) =>
        town.Graph.RelationshipProperty(group.First + row, "current") is not { Kind: ValueKind.Boolean, AsBoolean: false }
        && town.Graph.LabelsOf(group.Ends[row])[0] != "Municipality";
}
