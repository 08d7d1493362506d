using System.Globalization;
using Registry.Graph.Neo4j;

namespace Registry.Cli.Output;

/// <summary>What a load did, for the person who ran it.</summary>
public static class LoadText
{
    public static string Of(LoadReport report)
    {
        var changes = report.Changes;
        return string.Create(CultureInfo.InvariantCulture, $"""
            Neo4j holds {report.Nodes} nodes and {report.Relationships} relationships.
            {WayOf(report.Way)}
            Nodes: {changes.NodesCreated} created, {changes.NodesChanged} changed, {changes.NodesDeleted} deleted.
            Relationships: {changes.RelationshipsCreated} created, {changes.RelationshipsChanged} changed, {changes.RelationshipsDeleted} deleted.

            """);
    }

    private static string WayOf(LoadWay way) => way switch
    {
        LoadWay.UpToDate => "It held this graph already.",
        LoadWay.Full => "It was empty.",
        LoadWay.Difference => "The graph was compared with the one that was loaded last.",
        _ => "The graph was compared with what the database held.",
    };
}
