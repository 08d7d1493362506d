using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>What the operators + - * / % ^ || may join, and what they make of it, as far as it is known before the run.</summary>
internal static class OperatorKinds
{
    private static readonly (Kinds Left, Kinds Right, Kinds Result)[] Numbers =
    [
        (Kinds.Integer, Kinds.Integer, Kinds.Integer),
        (Kinds.Number, Kinds.Float, Kinds.Float),
        (Kinds.Float, Kinds.Number, Kinds.Float),
    ];

    private static readonly (Kinds Left, Kinds Right, Kinds Result)[] Sums =
    [
        .. Numbers,
        (Kinds.String, Kinds.String | Kinds.Number, Kinds.String),
        (Kinds.Number, Kinds.String, Kinds.String),
        (Kinds.List, Kinds.Any, Kinds.List),
        (Kinds.Any, Kinds.List, Kinds.List),
        (Kinds.Temporal, Kinds.Duration, Kinds.Temporal),
        (Kinds.Duration, Kinds.Temporal, Kinds.Temporal),
        (Kinds.Duration, Kinds.Duration, Kinds.Duration),
    ];

    private static readonly (Kinds Left, Kinds Right, Kinds Result)[] Differences =
    [
        .. Numbers,
        (Kinds.Temporal, Kinds.Duration, Kinds.Temporal),
        (Kinds.Duration, Kinds.Duration, Kinds.Duration),
    ];

    private static readonly (Kinds Left, Kinds Right, Kinds Result)[] Quotients =
    [
        .. Numbers,
        (Kinds.Duration, Kinds.Number, Kinds.Duration),
    ];

    private static readonly (Kinds Left, Kinds Right, Kinds Result)[] Products =
    [
        .. Quotients,
        (Kinds.Number, Kinds.Duration, Kinds.Duration),
    ];

    private static readonly (Kinds Left, Kinds Right, Kinds Result)[] Powers = [(Kinds.Number, Kinds.Number, Kinds.Float)];

    private static readonly (Kinds Left, Kinds Right, Kinds Result)[] Concatenations =
    [
        (Kinds.String, Kinds.String, Kinds.String),
        (Kinds.List, Kinds.List, Kinds.List),
    ];

    /// <summary>Gets the kinds of the result; null where the operator never joins such operands.</summary>
    public static Kinds? Of(BinaryOperator op, Kinds left, Kinds right)
    {
        (left, right) = (left == Kinds.None ? Kinds.Any : left, right == Kinds.None ? Kinds.Any : right);

        // A sum with what shows only at run time is also taken where a truth is wanted, as in Neo4j.
        var isOpen = op == BinaryOperator.Add && left != Kinds.List && right != Kinds.List
            && (left is Kinds.Any or Kinds.Storable || right is Kinds.Any or Kinds.Storable);
        var fitting = SignaturesOf(op).Where(s => (s.Left & left) != 0 && (s.Right & right) != 0).ToList();

        // A text that shows only at run time is joined with nearly everything.
        var mayBeText = op == BinaryOperator.Add && (IsPerhapsText(left) || IsPerhapsText(right));
        if (fitting.Count == 0 && !mayBeText)
        {
            return null;
        }

        // A day stays a day.
        var result = fitting.Aggregate(mayBeText ? Kinds.String : Kinds.None, (kinds, s) => kinds | s.Result);
        return (result & ~Kinds.Temporal) | (result & Kinds.Temporal & (left | right)) | (isOpen ? Kinds.Boolean : Kinds.None);
    }

    private static bool IsPerhapsText(Kinds kinds) => (kinds & Kinds.String) != 0 && kinds != Kinds.String;

    private static (Kinds Left, Kinds Right, Kinds Result)[] SignaturesOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => Sums,
        BinaryOperator.Subtract => Differences,
        BinaryOperator.Multiply => Products,
        BinaryOperator.Divide => Quotients,
        BinaryOperator.Modulo => Numbers,
        BinaryOperator.Concatenate => Concatenations,
        _ => Powers,
    };
}
