using FsCheck;
using FsCheck.Fluent;
using Registry.Graph.Algorithms;

namespace Registry.Graph.Tests.Algorithms;

/// <summary>Edges over a few nodes, so that loops, doubles, isolated nodes and dense parts all happen.</summary>
public sealed record SmallGraph(int NodeCount, int[] From, int[] To)
{
    public Adjacency Adjacency => Adjacency.FromEdges(NodeCount, From, To);

    public bool[,] Matrix()
    {
        var matrix = new bool[NodeCount, NodeCount];
        for (var i = 0; i < From.Length; i++)
        {
            if (From[i] != To[i])
            {
                matrix[From[i], To[i]] = matrix[To[i], From[i]] = true;
            }
        }

        return matrix;
    }
}

public static class RandomGraphs
{
    public static Arbitrary<SmallGraph> Any() => Arb.From(
        from nodes in Gen.Choose(1, 14)
        from edges in Gen.Choose(0, 40)
        from ends in Gen.Choose(0, nodes - 1).ArrayOf(edges * 2)
        select new SmallGraph(nodes, ends[..edges], ends[edges..]));
}
