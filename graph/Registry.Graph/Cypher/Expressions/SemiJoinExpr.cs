using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>EXISTS { } as a test of one node against the set of all nodes for which it holds.</summary>
internal sealed class SemiJoinExpr(int slot, int subplan, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame) => frame.Context.Set(subplan).Contains(frame.Ids[slot], frame).ToTruth();
}
