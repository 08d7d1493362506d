using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Graph.QuikGraph;
using Registry.Graph.QuikGraph.Exports;

namespace Registry.Functions.Register;

/// <summary>
/// A part of the graph that leaves the program as a file: a case, a neighbourhood or all that a caller sees. What the
/// caller's view hides is in no part.
/// </summary>
public sealed class GraphExport(RegisterWindow window, GraphPart part)
{
    public const int MaxNeighbourhood = 20_000;

    /// <summary>How many steps a neighbourhood may reach where the view has an entry rule: further would be a walk by itself.</summary>
    public const int MaxStepsFromEntry = 2;

    /// <summary>Stands in the look-up log for everything that a caller sees.</summary>
    public const string Everything = "*";

    public GraphPart Part { get; } = part;

    /// <summary>Takes a case's picture; empty where its subject does not exist for the caller.</summary>
    public static GraphExport OfCase(RegisterWindow window, Caller caller, CaseRow found, CaseStore cases)
    {
        var related = cases.Findings(found.Id).SelectMany(f => CaseReader.Related(caller, window, f.Finding));
        var picture = CasePicture.Of(window, found.Subject, related);
        return new(window, picture?.Picture.ToPart(int.MaxValue) ?? GraphPart.Of(window.Graph, [], []));
    }

    /// <summary>
    /// Takes what is reached in some steps from a node, which is asked for as in a query: where the view has an entry
    /// rule, only by a key that the rule names, and only the things near. Null where the node does not exist for the caller.
    /// </summary>
    public static GraphExport? Around(RegisterWindow window, string label, string key, int hops)
    {
        if (window.View.EntryKeys.TryGetValue(label, out var entries)
            && (hops > MaxStepsFromEntry || !entries.Contains(Register.Subjects.KeyOf(label))))
        {
            throw new ExportRefusedException(window.View.EntryReason);
        }

        return window.Graph.TryFind(label, key, out var node)
            ? new(window, GraphPart.Around(window.Graph, [node], hops, MaxNeighbourhood))
            : null;
    }

    /// <summary>Takes everything that the caller sees; refused where the view has an entry rule.</summary>
    public static GraphExport All(RegisterWindow window) => window.View.EntryKeys.Count > 0
        ? throw new ExportRefusedException(window.View.EntryReason)
        : new(window, GraphPart.Whole(window.Graph));

    /// <summary>Gets the things in the export as `type:key`, for the look-up log; beyond the largest neighbourhood, `*`.</summary>
    public IReadOnlyList<string> Subjects()
    {
        var nodes = Part.Vertices.Take(MaxNeighbourhood + 1).ToList();
        return nodes.Count > MaxNeighbourhood ? [Everything] : new Picture(window, nodes).Subjects();
    }

    public void Write(PartFormat format, Stream output) => format.Write(Part, Title, output);

    public byte[] ToBytes(PartFormat format)
    {
        using var output = new MemoryStream();
        Write(format, output);
        return output.ToArray();
    }

    public string Title(int node) => Titles.Of(window, node).Title;
}

/// <summary>The caller may not take this part of the graph; the message is the legal reason.</summary>
public sealed class ExportRefusedException(string? reason) : Exception(reason ?? "The caller may not take this part of the graph.");
