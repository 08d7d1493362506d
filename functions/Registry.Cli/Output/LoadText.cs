using System.Globalization;
using Registry.Graph.Neo4j;

namespace Registry.Cli.Output;

/// <summary>What a load did, for the person who ran it.</summary>
public static class LoadText
{
    public static string Of(LoadReport report)
    {
        var (changes, times) = (report.Changes, report.Times);
        return string.Create(CultureInfo.InvariantCulture, $"""
            Neo4j holds {report.Nodes} nodes and {report.Relationships} relationships.
            {MendedOf(report.Mended)}{WayOf(report.Way)}{(report.IsResumed ? " A load that had been broken off was gone on with; the counts below are of both." : "")}
            Nodes: {changes.NodesCreated} created, {changes.NodesChanged} changed, {changes.NodesDeleted} deleted.
            Relationships: {changes.RelationshipsCreated} created, {changes.RelationshipsChanged} changed, {changes.RelationshipsDeleted} deleted.
            Looking took {Seconds(times.Looking)}, comparing {Seconds(times.Comparing)},
            sending {Seconds(times.Sending)}, counting again {Seconds(times.Proving)}.

            """);
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    private static string MendedOf(Mending mended) => string.Concat((string[])
    [
        .. mended.Labels.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => string.Create(
            CultureInfo.InvariantCulture,
            $"The label {l.Key} was taken off {l.Value} nodes; something else had put it there.{Environment.NewLine}")),
        .. mended.Deleted == 0 ? [] : (string[])
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"{mended.Deleted} nodes without a key, or with two labels, were deleted; something else had made them so.{Environment.NewLine}"),
        ],
    ]);

    private static string WayOf(LoadWay way) => way switch
    {
        LoadWay.UpToDate => "It held this graph already.",
        LoadWay.Full => "It was empty before.",
        LoadWay.Difference => "The graph was compared with the one that was loaded last, which the database said to hold.",
        _ => "The graph that was loaded last is not kept here, so all that the database held was read and compared.",
    };
}
