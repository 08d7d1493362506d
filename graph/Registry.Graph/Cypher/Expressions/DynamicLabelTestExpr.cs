using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>A test on labels or types, some of whose names are computed for each row.</summary>
internal sealed class DynamicLabelTestExpr(
    Expr target, LabelExpression labels, IReadOnlyDictionary<Expression, Expr> values, GraphCatalog catalog, int position)
    : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var value = target.Eval(frame);
        return value.Kind switch
        {
            ValueKind.Null => Truth.Unknown,
            ValueKind.Node => Holds(labels, frame, catalog.LabelsOf(value.AsNode)).ToTruth(),
            ValueKind.Relationship => Holds(labels, frame, [catalog.Graph.TypeOf(value.AsRelationship).Type]).ToTruth(),
            _ => throw Fail.Type(
                $"a label test must follow a node or a relationship, but found {Fail.Name(value.Kind)}", Position),
        };
    }

    private bool Holds(LabelExpression test, Frame frame, string[] names) => test switch
    {
        LabelDynamic { IsAny: true } some => Asked(some, frame).Any(names.Contains),
        LabelDynamic every => Asked(every, frame).All(names.Contains),
        LabelNot not => !Holds(not.Operand, frame, names),
        LabelGroup { IsAnd: true } group => group.Operands.All(o => Holds(o, frame, names)),
        LabelGroup group => group.Operands.Any(o => Holds(o, frame, names)),
        _ => test.Holds(names.Contains, () => names.Length > 0),
    };

    private IReadOnlyList<string> Asked(LabelDynamic dynamic, Frame frame)
    {
        var value = values[dynamic.Value].Eval(frame);
        frame.Context.Budget.TickFor(value);
        return value.Kind == ValueKind.List ? [.. value.AsList.Select(Name)] : [Name(value)];

        string Name(Value name) => name.Kind == ValueKind.String && name.AsText.Length > 0
            ? name.AsText
            : throw Fail.Type(
                $"a computed label or type must be a string or a list of strings, but found {Fail.Name(name.Kind)}",
                dynamic.Position, "InvalidArgumentValue");
    }
}
