using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

/// <summary><c>x IS :: INTEGER</c>: never unknown.</summary>
internal sealed class TypeTestExpr(Expr operand, TypeUnion types, int position) : TruthExpr(position)
{
    public override bool IsConstant => operand.IsConstant;

    public override Truth Test(Frame frame) =>
        ValueTypes.Is(operand.Eval(frame), types, frame.Context.Budget).ToTruth();
}
