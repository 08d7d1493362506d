using System.Globalization;

namespace Registry.Graph.Cypher.Syntax;

/// <summary>Which shortest paths a pattern asks for, if any.</summary>
internal enum ShortestKind
{
    None,
    One,
    All,
}

/// <summary>A chain of nodes joined by relationships: one more node than relationships.</summary>
internal sealed record PathPattern(
    string? Variable,
    IReadOnlyList<NodePattern> Nodes,
    IReadOnlyList<RelationshipPattern> Relationships,
    ShortestKind Shortest,
    int Position)
{
    /// <summary>Gets which paths between each pair of ends are kept; null keeps all.</summary>
    public PathSelector? Selector { get; init; }
}

/// <summary>
/// Which paths between each pair of ends a pattern keeps: so many, the shortest first, or all of so many lengths.
/// <c>ANY</c> is one path, <c>ALL SHORTEST</c> one length.
/// </summary>
internal sealed record PathSelector(int Count, bool IsGroups)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"SHORTEST {Count}{(IsGroups ? " GROUPS" : "")}");
}

internal sealed record NodePattern(
    string? Variable,
    LabelExpression? Labels,
    MapExpression? Properties,
    Expression? Where,
    int Position);

internal enum PatternDirection
{
    Outgoing,
    Incoming,
    Both,
}

internal sealed record RelationshipPattern(
    string? Variable,
    LabelExpression? Types,
    PatternDirection Direction,
    HopRange? Hops,
    MapExpression? Properties,
    Expression? Where,
    int Position)
{
    /// <summary>Gets the pattern that is repeated, where this stands for a quantified path pattern.</summary>
    public QuantifiedPath? Quantified { get; init; }
}

/// <summary>What one repetition of a quantified path pattern must look like: <c>((a)-[r]->(b) WHERE ...){1,3}</c>.</summary>
internal sealed record QuantifiedPath(PathPattern Pattern, Expression? Where);

/// <summary>The bounds of a variable-length relationship; null is open.</summary>
internal sealed record HopRange(int? Min, int? Max);

/// <summary>A test on labels or types: <c>A</c>, <c>A&amp;B</c>, <c>A|B</c>, <c>!A</c>, <c>%</c>.</summary>
internal abstract record LabelExpression
{
    /// <summary>Evaluates the test for a set of names.</summary>
    public abstract bool Holds(Func<string, bool> has, Func<bool> hasAny);

    public abstract IEnumerable<LabelName> Names { get; }

    /// <summary>Gets the parts whose names only a row tells.</summary>
    public virtual IEnumerable<LabelDynamic> Dynamics => [];

    /// <summary>Splits the test into what can be told from the text and what only a row tells; both must hold.</summary>
    public (LabelExpression? Static, LabelExpression? Dynamic) Split()
    {
        if (!Dynamics.Any())
        {
            return (this, null);
        }

        return this is LabelGroup { IsAnd: true } group
            ? (Conjunction(group.Operands.Where(o => !o.Dynamics.Any())), Conjunction(group.Operands.Where(o => o.Dynamics.Any())))
            : (null, this);
    }

    private static LabelExpression? Conjunction(IEnumerable<LabelExpression> operands) => operands.ToList() switch
    {
        [] => null,
        [var one] => one,
        var several => new LabelGroup(true, several),
    };
}

/// <summary>Names that are computed: <c>$(name)</c>, <c>$all([names])</c> or <c>$any([names])</c>.</summary>
internal sealed record LabelDynamic(Expression Value, bool IsAny, int Position) : LabelExpression
{
    public override IEnumerable<LabelName> Names => [];

    public override IEnumerable<LabelDynamic> Dynamics => [this];

    public override bool Holds(Func<string, bool> has, Func<bool> hasAny) =>
        throw new InvalidOperationException("a computed label must be made a name first");
}

internal sealed record LabelName(string Name, int Position) : LabelExpression
{
    public override IEnumerable<LabelName> Names => [this];

    public override bool Holds(Func<string, bool> has, Func<bool> hasAny) => has(Name);
}

internal sealed record LabelAny : LabelExpression
{
    public override IEnumerable<LabelName> Names => [];

    public override bool Holds(Func<string, bool> has, Func<bool> hasAny) => hasAny();
}

internal sealed record LabelNot(LabelExpression Operand) : LabelExpression
{
    public override IEnumerable<LabelName> Names => Operand.Names;

    public override IEnumerable<LabelDynamic> Dynamics => Operand.Dynamics;

    public override bool Holds(Func<string, bool> has, Func<bool> hasAny) => !Operand.Holds(has, hasAny);
}

/// <summary>A conjunction or disjunction.</summary>
internal sealed record LabelGroup(bool IsAnd, IReadOnlyList<LabelExpression> Operands) : LabelExpression
{
    public override IEnumerable<LabelName> Names => Operands.SelectMany(o => o.Names);

    public override IEnumerable<LabelDynamic> Dynamics => Operands.SelectMany(o => o.Dynamics);

    public override bool Holds(Func<string, bool> has, Func<bool> hasAny) => IsAnd
        ? Operands.All(o => o.Holds(has, hasAny))
        : Operands.Any(o => o.Holds(has, hasAny));
}
