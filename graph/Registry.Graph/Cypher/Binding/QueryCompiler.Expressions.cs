using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Expressions.</content>
internal sealed partial class QueryCompiler
{
    internal Expr CompileExpression(Expression expression, Scope scope) =>
        Compile(expression, scope, isPredicate: false);

    /// <summary>Compiles where a truth is wanted; there a pattern may stand for itself.</summary>
    private Expr CompilePredicate(Expression expression, Scope scope)
    {
        var expr = Compile(expression, scope, isPredicate: true);
        Demand(expr, Kinds.Boolean, "boolean");
        return expr;
    }

    /// <summary>Refuses an expression that can be of none of the wanted kinds.</summary>
    private void Demand(Expr expr, Kinds wanted, string name, string kind = "SyntaxError")
    {
        if (expr.Kinds != Kinds.None && (expr.Kinds & wanted) == 0)
        {
            throw Error(
                "InvalidArgumentType", $"expected a value of type {name}, but found {NameOf(expr.Kinds)}",
                expr.Position, kind);
        }
    }

    private static string NameOf(Kinds kinds) =>
        kinds is Kinds.Any or Kinds.Storable ? "value" : kinds.ToString().ToLowerInvariant().Replace(", ", " or ", StringComparison.Ordinal);

    private static Expr Reference(Variable variable, int position) => variable.Slot.Kind == SlotKind.Value
        ? new SlotExpr(variable.Slot.Index, variable.Kinds, position) { Items = variable.Items }
        : new IdExpr(variable.Slot, position);

    private Expr Compile(Expression expression, Scope scope, bool isPredicate)
    {
        budget.Tick();
        if (_replacements is not null && _replacements.TryGetValue(ExpressionText.Of(expression), out var replacement))
        {
            return replacement();
        }

        var position = expression.Position;
        switch (expression)
        {
            case LiteralExpression literal:
                return new ConstantExpr(ToValue(literal.Value), position);
            case ParameterExpression parameter:
                return CompileParameter(parameter);
            case VariableExpression variable:
                return Reference(Lookup(variable.Name, scope, position), position);
            case PropertyExpression property:
                return CompileProperty(property, scope);
            case LogicExpression logic:
                return CompileLogic(logic, scope);
            case UnaryExpression unary:
                return CompileUnary(unary, scope);
            case BinaryExpression binary:
                return CompileBinary(binary, scope);
            case ComparisonExpression comparison:
                return CompileComparison(comparison, scope);
            case FunctionExpression or CountAllExpression:
                return CompileFunction(expression, scope);
            case PatternExpression pattern:
                return isPredicate
                    ? CompilePatternPredicate(pattern, scope)
                    : CompilePatternValue(pattern, scope);
            default:
                return CompileCompound(expression, scope);
        }
    }

    private static Value ToValue(object? literal) => literal switch
    {
        null => Value.Null,
        bool truth => Value.From(truth),
        long integer => Value.From(integer),
        double number => Value.From(number),
        _ => Value.From((string)literal),
    };

    private ParameterExpr CompileParameter(ParameterExpression parameter)
    {
        _parameters.TryAdd(parameter.Name, parameter.Position, out var index);
        return new(index, parameter.Position);
    }

    private Expr CompileProperty(PropertyExpression property, Scope scope)
    {
        var target = CompileExpression(property.Target, scope);
        Demand(target, Kinds.Map | Kinds.Node | Kinds.Relationship | Kinds.Temporal | Kinds.Duration | Kinds.Point,
            "node, relationship, map, temporal value or point",
            target.Kinds == Kinds.Path ? "SyntaxError" : "TypeError");
        if (target is not IdExpr id)
        {
            return Access(target, property.Name, property.Position);
        }

        WarnUnknown("property", property.Name, catalog.PropertyNames);
        var reader = id.Slot.Kind == SlotKind.Node
            ? catalog.NodeProperty(property.Name)
            : catalog.RelationshipProperty(property.Name);
        return new PropertyExpr(id, property.Name, reader, property.Position);
    }

    private AccessExpr Access(Expr target, string name, int position) =>
        new(target, name, catalog.NodeProperty(name), catalog.RelationshipProperty(name), position);

    /// <summary>What AND, OR, XOR and NOT join is wanted as a truth, wherever they stand.</summary>
    private Expr CompileLogic(LogicExpression logic, Scope scope)
    {
        var operands = new Expr[logic.Operands.Count];
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] = Compile(logic.Operands[i], scope, isPredicate: true);
            Demand(operands[i], Kinds.Boolean, "boolean");
        }

        return logic.IsAnd ? new AndExpr(operands, logic.Position) : new OrExpr(operands, logic.Position);
    }

    private Expr CompileUnary(UnaryExpression unary, Scope scope)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            var negated = Compile(unary.Operand, scope, isPredicate: true);
            Demand(negated, Kinds.Boolean, "boolean");
            return new NotExpr(negated, unary.Position);
        }

        var operand = CompileExpression(unary.Operand, scope);
        switch (unary.Operator)
        {
            case UnaryOperator.Minus:
                Demand(operand, Kinds.Number, "number");
                return operand is ConstantExpr { Value.IsNumber: true } constant
                    ? new ConstantExpr(Arithmetic.Negate(constant.Value, unary.Position), unary.Position)
                    : new NegateExpr(operand, unary.Position);
            case UnaryOperator.Plus:
                Demand(operand, Kinds.Number | Kinds.Temporal | Kinds.Duration, "number");
                return operand;
            default:
                return new IsNullExpr(operand, unary.Operator == UnaryOperator.IsNotNull, unary.Position);
        }
    }

    private Expr CompileBinary(BinaryExpression binary, Scope scope)
    {
        var isLogic = binary.Operator == BinaryOperator.Xor;
        var left = Compile(binary.Left, scope, isLogic);
        var right = Compile(binary.Right, scope, isLogic);
        switch (binary.Operator)
        {
            case BinaryOperator.Xor:
                Demand(left, Kinds.Boolean, "boolean");
                Demand(right, Kinds.Boolean, "boolean");
                return new XorExpr(left, right, binary.Position);
            case BinaryOperator.In:
                Demand(right, Kinds.List, "list");
                return right.IsConstant && left is PropertyExpr property
                    ? new ColumnInExpr(property, right, _scratch++, _scratch++, binary.Position)
                    : right.IsConstant ? new InConstantExpr(left, right, _scratch++, binary.Position)
                    : new InExpr(left, right, _scratch++, binary.Position);
            case BinaryOperator.Matches:
                Demand(left, Kinds.String, "string");
                Demand(right, Kinds.String, "string");
                return new TextTestExpr(binary.Operator, left, right, _scratch++, binary.Position);
            case BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains:
                return new TextTestExpr(binary.Operator, left, right, _scratch++, binary.Position);
            default:
                return CompileArithmetic(binary, left, right);
        }
    }

    private Expr CompileArithmetic(BinaryExpression binary, Expr left, Expr right)
    {
        if (OperatorKinds.Of(binary.Operator, left.Kinds, right.Kinds) is not { } kinds)
        {
            throw Error(
                "InvalidArgumentType",
                $"{Arithmetic.SignOf(binary.Operator)} must not join {NameOf(left.Kinds)} and {NameOf(right.Kinds)}"
                + (((left.Kinds | right.Kinds) & Kinds.String) != 0 ? ": write toString(value)" : ""),
                binary.Position);
        }

        return Once(new ArithmeticExpr(binary.Operator, left, right, kinds, binary.Position)
        {
            Items = kinds == Kinds.List ? ItemKinds.Joined(ItemsOf(left), ItemsOf(right)) : null,
        });
    }

    /// <summary>What is put to a list is an item of it.</summary>
    private static ItemKinds? ItemsOf(Expr operand) =>
        (operand.Kinds & Kinds.List) != 0 ? operand.Items : ItemKinds.OfWritten([operand]);

    private Expr CompileComparison(ComparisonExpression comparison, Scope scope)
    {
        var operands = comparison.Operands.Select(o => CompileExpression(o, scope)).ToArray();
        if (operands.Length > 2)
        {
            return new ChainExpr(operands, comparison.Operators, comparison.Position);
        }

        var (left, right, op) = (operands[0], operands[1], comparison.Operators[0]);
        WarnNeverTrue(left, right, comparison);
        WarnNeverTrue(right, left, comparison);
        if (left is PropertyExpr property && right.IsConstant)
        {
            return new ColumnCompareExpr(property, op, right, _scratch++, comparison.Position);
        }

        return right is PropertyExpr turned && left.IsConstant
            ? new ColumnCompareExpr(turned, Turn(op), left, _scratch++, comparison.Position)
            : new CompareExpr(op, left, right, comparison.Position);
    }

    /// <summary>What an analyst wonders about: no error, and no rows.</summary>
    private void WarnNeverTrue(Expr left, Expr right, ComparisonExpression comparison)
    {
        if (comparison.Operands.Any(o => o is LiteralExpression { Value: null }))
        {
            Warn("A comparison with null is never true: write IS NULL or IS NOT NULL.");
        }

        var columns = left is PropertyExpr { Reader.Segments: var segments }
            ? segments.Where(s => s.Column is { NonNullCount: > 0 }).ToList()
            : [];
        if (columns.Count > 0 && columns.TrueForAll(s => s.Date is not null)
            && right is { IsConstant: true, Kinds: Kinds.String or Kinds.Integer })
        {
            Warn($"{((PropertyExpr)left).Name} is a date and never equals or exceeds another kind: write date('2026-01-31').");
        }
    }

    private static ComparisonOperator Turn(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => op,
    };
}
