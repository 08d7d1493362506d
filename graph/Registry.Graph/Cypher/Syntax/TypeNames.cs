namespace Registry.Graph.Cypher.Syntax;

/// <summary>One type of values by its canonical name, such as INTEGER or, with an element type, LIST.</summary>
internal sealed record TypeName(string Name, bool IsNotNull, TypeUnion? Element)
{
    public override string ToString() =>
        (Element is null ? Name : $"{Name}<{Element}>") + (IsNotNull ? " NOT NULL" : "");
}

/// <summary>Types of which a value must be of one: <c>INTEGER | FLOAT NOT NULL</c>.</summary>
internal sealed record TypeUnion(IReadOnlyList<TypeName> Types)
{
    public override string ToString() => string.Join(" | ", Types);
}

/// <summary><c>x IS :: INTEGER</c>.</summary>
internal sealed class TypeTestExpression : Expression
{
    public TypeTestExpression(Expression target, TypeUnion types, int position)
        : base(position)
    {
        (Target, Types) = (target, types);
        Depth = Above(target);
    }

    public Expression Target { get; }

    public TypeUnion Types { get; }

    public override IEnumerable<Expression> Children => [Target];
}
