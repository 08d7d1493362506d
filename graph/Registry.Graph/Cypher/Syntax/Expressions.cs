namespace Registry.Graph.Cypher.Syntax;

/// <summary>An expression as written. <see cref="Depth"/> bounds every recursion over the tree.</summary>
internal abstract class Expression(int position)
{
    public int Position { get; } = position;

    public int Depth { get; protected init; } = 1;

    public abstract IEnumerable<Expression> Children { get; }

    protected static int Above(params ReadOnlySpan<Expression?> children)
    {
        var depth = 0;
        foreach (var child in children)
        {
            depth = Math.Max(depth, child?.Depth ?? 0);
        }

        return depth + 1;
    }
}

/// <summary>A literal: null, bool, long, double or string.</summary>
internal sealed class LiteralExpression(object? value, int position) : Expression(position)
{
    public object? Value { get; } = value;

    public override IEnumerable<Expression> Children => [];
}

internal sealed class ParameterExpression(string name, int position) : Expression(position)
{
    public string Name { get; } = name;

    public override IEnumerable<Expression> Children => [];
}

internal sealed class VariableExpression(string name, int position) : Expression(position)
{
    public string Name { get; } = name;

    public override IEnumerable<Expression> Children => [];
}

internal sealed class PropertyExpression : Expression
{
    public PropertyExpression(Expression target, string name, int position)
        : base(position)
    {
        (Target, Name) = (target, name);
        Depth = Above(target);
    }

    public Expression Target { get; }

    public string Name { get; }

    public override IEnumerable<Expression> Children => [Target];
}

internal sealed class IndexExpression : Expression
{
    public IndexExpression(Expression target, Expression index, int position)
        : base(position)
    {
        (Target, Index) = (target, index);
        Depth = Above(target, index);
    }

    public Expression Target { get; }

    public Expression Index { get; }

    public override IEnumerable<Expression> Children => [Target, Index];
}

internal sealed class SliceExpression : Expression
{
    public SliceExpression(Expression target, Expression? from, Expression? to, int position)
        : base(position)
    {
        (Target, From, To) = (target, from, to);
        Depth = Above(target, from, to);
    }

    public Expression Target { get; }

    public Expression? From { get; }

    public Expression? To { get; }

    public override IEnumerable<Expression> Children => new[] { Target, From, To }.OfType<Expression>();
}

/// <summary>NOT, unary minus and plus, IS NULL, IS NOT NULL.</summary>
internal sealed class UnaryExpression : Expression
{
    public UnaryExpression(UnaryOperator op, Expression operand, int position)
        : base(position)
    {
        (Operator, Operand) = (op, operand);
        Depth = Above(operand);
    }

    public UnaryOperator Operator { get; }

    public Expression Operand { get; }

    public override IEnumerable<Expression> Children => [Operand];
}

internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
    IsNull,
    IsNotNull,
}

internal sealed class BinaryExpression : Expression
{
    public BinaryExpression(BinaryOperator op, Expression left, Expression right, int position)
        : base(position)
    {
        (Operator, Left, Right) = (op, left, right);
        Depth = Above(left, right);
    }

    public BinaryOperator Operator { get; }

    public Expression Left { get; }

    public Expression Right { get; }

    public override IEnumerable<Expression> Children => [Left, Right];
}

internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
    Xor,
}

/// <summary>AND or OR over two or more operands: flat, so that a long chain is not deep.</summary>
internal sealed class LogicExpression : Expression
{
    public LogicExpression(bool isAnd, IReadOnlyList<Expression> operands, int position)
        : base(position)
    {
        (IsAnd, Operands) = (isAnd, operands);
        Depth = Above([.. operands]);
    }

    public bool IsAnd { get; }

    public IReadOnlyList<Expression> Operands { get; }

    public override IEnumerable<Expression> Children => Operands;
}

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A chain of comparisons, <c>a &lt; b &lt;= c</c>.</summary>
internal sealed class ComparisonExpression : Expression
{
    public ComparisonExpression(
        IReadOnlyList<Expression> operands, IReadOnlyList<ComparisonOperator> operators, int position)
        : base(position)
    {
        (Operands, Operators) = (operands, operators);
        Depth = Above([.. operands]);
    }

    public IReadOnlyList<Expression> Operands { get; }

    public IReadOnlyList<ComparisonOperator> Operators { get; }

    public override IEnumerable<Expression> Children => Operands;
}

internal sealed class LabelTestExpression : Expression
{
    public LabelTestExpression(Expression target, LabelExpression labels, int position)
        : base(position)
    {
        (Target, Labels) = (target, labels);
        Depth = Above([.. Children]);
    }

    public Expression Target { get; }

    public LabelExpression Labels { get; }

    public override IEnumerable<Expression> Children => [Target, .. Labels.Dynamics.Select(d => d.Value)];
}

internal sealed class FunctionExpression : Expression
{
    public FunctionExpression(string name, bool distinct, IReadOnlyList<Expression> arguments, int position)
        : base(position)
    {
        (Name, Distinct, Arguments) = (name, distinct, arguments);
        Depth = Above([.. arguments]);
    }

    public string Name { get; }

    public bool Distinct { get; }

    public IReadOnlyList<Expression> Arguments { get; }

    public override IEnumerable<Expression> Children => Arguments;
}

internal sealed class CountAllExpression(int position) : Expression(position)
{
    public override IEnumerable<Expression> Children => [];
}
