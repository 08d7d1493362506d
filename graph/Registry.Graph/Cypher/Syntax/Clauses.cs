namespace Registry.Graph.Cypher.Syntax;

/// <summary>What a query asks for: its answer, its plan, or its plan with the rows that really passed.</summary>
internal enum QueryMode
{
    Answer,
    Explain,
    Profile,
}

/// <summary>One or more single queries joined by UNION.</summary>
internal sealed record Query(IReadOnlyList<SingleQuery> Parts, bool UnionAll, QueryMode Mode);

internal sealed record SingleQuery(IReadOnlyList<Clause> Clauses, int Position);

internal abstract record Clause(int Position);

internal sealed record MatchClause(bool Optional, IReadOnlyList<PathPattern> Patterns, Expression? Where, int Position)
    : Clause(Position)
{
    /// <summary>Gets the variables that hints to a planner (USING INDEX and its like) speak of; they must exist.</summary>
    public IReadOnlyList<VariableExpression> Hinted { get; init; } = [];
}

internal sealed record UnwindClause(Expression List, string Variable, int Position)
    : Clause(Position);

/// <summary>WITH or RETURN.</summary>
internal sealed record ProjectionClause(bool IsReturn, ProjectionBody Body, Expression? Where, int Position)
    : Clause(Position);

internal sealed record ProjectionBody(
    bool Distinct,
    bool IncludesAll,
    IReadOnlyList<ProjectionItem> Items,
    IReadOnlyList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit);

internal sealed record ProjectionItem(Expression Expression, string Name, bool IsNamed);

internal sealed record SortItem(Expression Expression, bool Descending);

internal sealed record CallProcedureClause(
    string Name,
    IReadOnlyList<Expression>? Arguments,
    bool YieldsAll,
    IReadOnlyList<(string Column, string Variable)>? Yield,
    Expression? Where,
    int Position)
    : Clause(Position);

/// <summary>
/// CALL { } read-only; <see cref="Imports"/> are the variables of CALL (x, y) { }, null where the body imports by WITH.
/// </summary>
internal sealed record CallSubqueryClause(Query Body, IReadOnlyList<string>? Imports, bool ImportsAll, int Position)
    : Clause(Position)
{
    /// <summary>Gets a value indicating whether a row for which the body has none is kept.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>FINISH: the query ends without an answer.</summary>
internal sealed record FinishClause(int Position)
    : Clause(Position);

/// <summary>
/// An updating clause; read so far that it can be refused by name (and that tests can build graphs by CREATE).
/// </summary>
internal sealed record UpdatingClause(string Name, IReadOnlyList<PathPattern> Patterns, int Position)
    : Clause(Position);
