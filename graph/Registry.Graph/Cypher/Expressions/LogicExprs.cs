using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Expressions;

internal sealed class NotExpr(Expr operand, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame) => operand.Test(frame).Not();
}

internal sealed class AndExpr(Expr[] operands, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var answer = Truth.True;
        foreach (var operand in operands)
        {
            var truth = operand.Test(frame);
            if (truth == Truth.False)
            {
                return Truth.False;
            }

            answer = truth == Truth.Unknown ? Truth.Unknown : answer;
        }

        return answer;
    }
}

internal sealed class OrExpr(Expr[] operands, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var answer = Truth.False;
        foreach (var operand in operands)
        {
            var truth = operand.Test(frame);
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            answer = truth == Truth.Unknown ? Truth.Unknown : answer;
        }

        return answer;
    }
}

internal sealed class XorExpr(Expr left, Expr right, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var (x, y) = (left.Test(frame), right.Test(frame));
        return x == Truth.Unknown || y == Truth.Unknown ? Truth.Unknown : (x != y).ToTruth();
    }
}

internal sealed class IsNullExpr(Expr operand, bool negated, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var isNull = operand switch
        {
            IdExpr id => id.Id(frame) < 0,
            PropertyExpr property => property.IsNull(frame),
            _ => operand.Eval(frame).IsNull,
        };
        return (isNull != negated).ToTruth();
    }
}

/// <summary>All of several filters hold; the first that does not ends the test.</summary>
internal static class Filters
{
    public static bool AllHold(Expr[] filters, Frame frame) => filters.Length == 0 || AllHold(filters, frame, 0);

    /// <summary>The same for those from a place on.</summary>
    public static bool AllHold(Expr[] filters, Frame frame, int from)
    {
        for (var i = from; i < filters.Length; i++)
        {
            if (filters[i].Test(frame) != Truth.True)
            {
                return false;
            }
        }

        return true;
    }
}
