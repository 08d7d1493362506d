namespace Registry.Graph.Cypher.Syntax;

internal sealed class ListExpression : Expression
{
    public ListExpression(IReadOnlyList<Expression> items, int position)
        : base(position)
    {
        Items = items;
        Depth = Above([.. items]);
    }

    public IReadOnlyList<Expression> Items { get; }

    public override IEnumerable<Expression> Children => Items;
}

internal sealed class MapExpression : Expression
{
    public MapExpression(IReadOnlyList<(string Key, Expression Value)> entries, int position)
        : base(position)
    {
        Entries = entries;
        Depth = Above([.. entries.Select(e => e.Value)]);
    }

    public IReadOnlyList<(string Key, Expression Value)> Entries { get; }

    public override IEnumerable<Expression> Children => Entries.Select(e => e.Value);
}

/// <summary><c>p {.name, .*, q, key: value}</c>.</summary>
internal sealed class MapProjectionExpression : Expression
{
    public MapProjectionExpression(Expression target, IReadOnlyList<MapProjectionItem> items, int position)
        : base(position)
    {
        (Target, Items) = (target, items);
        Depth = Above([target, .. items.Select(i => i.Value)]);
    }

    public Expression Target { get; }

    public IReadOnlyList<MapProjectionItem> Items { get; }

    public override IEnumerable<Expression> Children => [Target, .. Items.Select(i => i.Value).OfType<Expression>()];
}

/// <summary>
/// One item: without a value the property of that name, or all properties where <see cref="Key"/> is null.
/// </summary>
internal sealed record MapProjectionItem(string? Key, Expression? Value);

/// <summary>all, any, none, single.</summary>
internal enum Quantifier
{
    All,
    Any,
    None,
    Single,
}

/// <summary>An expression that binds a variable to each element of a list in turn.</summary>
internal abstract class IteratingExpression(string variable, Expression list, int position) : Expression(position)
{
    public string Variable { get; } = variable;

    public Expression List { get; } = list;
}

internal sealed class ListComprehensionExpression : IteratingExpression
{
    public ListComprehensionExpression(
        string variable, Expression list, Expression? where, Expression? projection, int position)
        : base(variable, list, position)
    {
        (Where, Projection) = (where, projection);
        Depth = Above(list, where, projection);
    }

    public Expression? Where { get; }

    public Expression? Projection { get; }

    public override IEnumerable<Expression> Children => new[] { List, Where, Projection }.OfType<Expression>();
}

internal sealed class QuantifierExpression : IteratingExpression
{
    public QuantifierExpression(Quantifier quantifier, string variable, Expression list, Expression where, int position)
        : base(variable, list, position)
    {
        (Quantifier, Where) = (quantifier, where);
        Depth = Above(list, where);
    }

    public Quantifier Quantifier { get; }

    public Expression Where { get; }

    public override IEnumerable<Expression> Children => [List, Where];
}

internal sealed class ReduceExpression : IteratingExpression
{
    public ReduceExpression(
        string accumulator, Expression initial, string variable, Expression list, Expression step, int position)
        : base(variable, list, position)
    {
        (Accumulator, Initial, Step) = (accumulator, initial, step);
        Depth = Above(initial, list, step);
    }

    public string Accumulator { get; }

    public Expression Initial { get; }

    public Expression Step { get; }

    public override IEnumerable<Expression> Children => [Initial, List, Step];
}

internal sealed class CaseExpression : Expression
{
    public CaseExpression(
        Expression? subject, IReadOnlyList<(Expression When, Expression Then)> branches, Expression? otherwise,
        int position)
        : base(position)
    {
        (Subject, Branches, Otherwise) = (subject, branches, otherwise);
        Depth = Above([subject, otherwise, .. branches.Select(b => b.When), .. branches.Select(b => b.Then)]);
    }

    public Expression? Subject { get; }

    /// <summary>
    /// Gets the name by which the branches ask about the subject, where they say more than that it equals a value.
    /// </summary>
    public string? SubjectName { get; init; }

    public IReadOnlyList<(Expression When, Expression Then)> Branches { get; }

    public Expression? Otherwise { get; }

    public override IEnumerable<Expression> Children =>
        new[] { Subject, Otherwise }.OfType<Expression>().Concat(Branches.SelectMany(b => new[] { b.When, b.Then }));
}

/// <summary>A pattern where a truth is wanted: it holds when it matches at least once.</summary>
internal sealed class PatternExpression : Expression
{
    public PatternExpression(PathPattern pattern, int innerDepth, int position)
        : base(position)
    {
        Pattern = pattern;
        Depth = innerDepth + 1;
    }

    public PathPattern Pattern { get; }

    public override IEnumerable<Expression> Children => [];
}

internal sealed class PatternComprehensionExpression : Expression
{
    public PatternComprehensionExpression(
        PathPattern pattern, Expression? where, Expression projection, int innerDepth, int position)
        : base(position)
    {
        (Pattern, Where, Projection) = (pattern, where, projection);
        Depth = innerDepth + 1;
    }

    public PathPattern Pattern { get; }

    public Expression? Where { get; }

    public Expression Projection { get; }

    public override IEnumerable<Expression> Children => new[] { Where, Projection }.OfType<Expression>();
}

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary>EXISTS { }, COUNT { } or COLLECT { }.</summary>
internal sealed class SubqueryExpression : Expression
{
    public SubqueryExpression(SubqueryKind kind, Query query, int innerDepth, int position)
        : base(position)
    {
        (Kind, Query) = (kind, query);
        Depth = innerDepth + 1;
    }

    public SubqueryKind Kind { get; }

    public Query Query { get; }

    public override IEnumerable<Expression> Children => [];
}
