using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Queries and clauses.</content>
internal sealed partial class QueryCompiler
{
    /// <summary>
    /// Compiles a query; returns the variables of its columns (none for a sub-query that ends without RETURN).
    /// </summary>
    private List<Variable> CompileQuery(Query query, Scope outer, List<PlanStep> steps, bool isSubquery)
    {
        if (query.Parts.Count == 1)
        {
            return CompileSingle(query.Parts[0], outer, steps, isSubquery);
        }

        var branches = new List<(Pipeline, Slot[])>();
        List<Variable>? first = null;
        foreach (var part in query.Parts)
        {
            var branch = new List<PlanStep>();
            var columns = CompileSingle(part, outer, branch, isSubquery);
            first ??= columns;
            if (!first.Select(v => v.Name).Order(StringComparer.Ordinal)
                .SequenceEqual(columns.Select(v => v.Name).Order(StringComparer.Ordinal)))
            {
                throw Error(
                    "DifferentColumnsInUnion", "all parts of a UNION must have the same columns", part.Position);
            }

            branches.Add((new(branch), [.. first.Select(f => columns.First(c => c.Name == f.Name).Slot)]));
        }

        var to = first!.ConvertAll(v => new Variable(v.Name, NewSlot(SlotKind.Value), Kinds.Any));
        Slot[] slots = [.. to.Select(v => v.Slot)];
        steps.Add(new UnionStep([.. branches], slots));
        if (!query.UnionAll)
        {
            steps.Add(new DistinctStep(slots));
        }

        return to;
    }

    private List<Variable> CompileSingle(SingleQuery query, Scope outer, List<PlanStep> steps, bool isSubquery)
    {
        var scope = new Scope(outer);
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            var isLast = i == query.Clauses.Count - 1;
            _grouped = i == 0 ? GroupedAfterMatches(query) : NoNames;
            if (clause is ProjectionClause { IsReturn: true } or FinishClause && !isLast)
            {
                var word = clause is FinishClause ? "FINISH" : "RETURN";
                throw Error(
                    "InvalidClauseComposition", $"{word} must be the last clause", query.Clauses[i + 1].Position);
            }

            scope = CompileClause(clause, scope, outer, steps, standalone: isLast && i == 0 && !isSubquery);
            if (isLast)
            {
                return Columns(clause, scope, isSubquery);
            }
        }

        return [];
    }

    /// <summary>Gets the variables by which the rows of the leading MATCH clauses are grouped.</summary>
    private static IReadOnlySet<string> GroupedAfterMatches(SingleQuery query) =>
        query.Clauses.SkipWhile(c => c is MatchClause).FirstOrDefault() is ProjectionClause { Body: var body }
        && body.Items.Any(i => Aggregations.Contains(i.Expression))
            ? body.Items.Select(i => i.Expression).OfType<VariableExpression>().Select(v => v.Name)
                .ToHashSet(StringComparer.Ordinal)
            : NoNames;

    private List<Variable> Columns(Clause last, Scope scope, bool isSubquery) => last switch
    {
        ProjectionClause { IsReturn: true } or CallProcedureClause =>
            [.. scope.Visible.Where(v => scope.IsOwn(v.Name))],
        FinishClause => [],
        _ when isSubquery => [],
        _ => throw Error("InvalidClauseComposition", "a query must end with RETURN", last.Position),
    };

    private Scope CompileClause(Clause clause, Scope scope, Scope outer, List<PlanStep> steps, bool standalone)
    {
        switch (clause)
        {
            case MatchClause match:
                CompileMatch(match, scope, steps);
                return scope;
            case UnwindClause unwind:
                CompileUnwind(unwind, scope, steps);
                return scope;
            case ProjectionClause projection:
                return CompileProjection(projection, scope, outer, steps);
            case CallSubqueryClause call:
                CompileCall(call, scope, steps);
                return scope;
            case FinishClause:
                steps.Add(new FilterStep([new ConstantExpr(Value.False, clause.Position)], "no answer is asked for") { Rows = 0 });
                return scope;
            case CallProcedureClause call:
                return CompileProcedure(call, scope, outer, steps, standalone);
            case UpdatingClause updating:
                throw Error(
                    "UpdatingClause", $"{updating.Name} would change the graph; Registry's graph is read-only",
                    updating.Position);
            default:
                throw Error("UnexpectedSyntax", "this clause is not known", clause.Position);
        }
    }

    private void CompileUnwind(UnwindClause unwind, Scope scope, List<PlanStep> steps)
    {
        var list = CompileExpression(unwind.List, scope);
        Declare(unwind.Variable, scope, unwind.Position);
        var slot = NewSlot(SlotKind.Value);
        steps.Add(
            new UnwindStep(
                list, slot.Index,
                ExpressionText.Of(unwind.List) + " AS " + unwind.Variable)
            { Rows = RowsOf(steps) * 10 });
        scope.Add(new(unwind.Variable, slot, ItemKinds.Of(list)) { Items = list.Items?.Inner });
    }

    /// <summary>Refuses a name that is taken already.</summary>
    private void Declare(string name, Scope scope, int position) => Declare(scope.Find(name) is not null, name, position);

    private void Declare(bool isTaken, string name, int position)
    {
        if (isTaken)
        {
            throw Error(
                "VariableAlreadyBound", $"the variable {name} is bound already and must not be bound again", position);
        }
    }

    private double RowsOf(List<PlanStep> steps) => steps.Count == 0 ? _rowsBefore : steps[^1].Rows;

    private void CompileCall(CallSubqueryClause call, Scope scope, List<PlanStep> steps)
    {
        var inner = new Scope() { KeepsNames = call.Imports is not null };
        var body = call.Body;
        if (call.Imports is { } imports)
        {
            foreach (var name in call.ImportsAll ? scope.Visible.Select(v => v.Name).ToList() : imports)
            {
                inner.Add(Lookup(name, scope, call.Position));
            }
        }
        else
        {
            body = ImportByWith(body, scope, inner);
        }

        foreach (var part in body.Parts)
        {
            CheckColumns(part, inner);
        }

        var pipeline = new List<PlanStep>();
        var columns = CompileQuery(body, inner, pipeline, isSubquery: true);
        foreach (var column in columns)
        {
            Declare(column.Name, scope, call.Position);
            scope.Add(column);
        }

        if (body.Parts.All(p => p.Clauses[^1] is FinishClause))
        {
            // What has no answer changes nothing in a graph that is only read.
            return;
        }

        if (columns.Count == 0)
        {
            throw Error("InvalidClauseComposition", "a sub-query in CALL must end with RETURN", call.Position);
        }

        Slot[] slots = [.. columns.Select(c => c.Slot).Distinct()];
        PlanStep apply = new ApplyStep(new(pipeline), slots) { Rows = RowsOf(steps) * Math.Max(1, RowsOf(pipeline)) };
        steps.Add(call.IsOptional ? new OptionalStep(new([apply]), slots) { Rows = apply.Rows } : apply);
    }

    /// <summary>What CALL { } returns becomes variables: each needs a name, and one that is new.</summary>
    private void CheckColumns(SingleQuery part, Scope imported)
    {
        if (part.Clauses[^1] is not ProjectionClause { IsReturn: true } last)
        {
            return;
        }

        if (last.Body.Items.FirstOrDefault(i => !i.IsNamed && i.Expression is not VariableExpression) is { } nameless)
        {
            throw Error(
                "NoExpressionAlias", "an expression that a sub-query in CALL returns must be given a name by AS",
                nameless.Expression.Position);
        }

        // A WITH leaves behind what it does not name.
        if (last.Body.IncludesAll && part.Clauses.Count(c => c is ProjectionClause) == 1
            && imported.Visible.FirstOrDefault() is { } known)
        {
            throw Error("VariableAlreadyBound", $"RETURN * would bind {known.Name} again: name what is new", last.Position);
        }
    }

    /// <summary>
    /// The older form imports by a first WITH of plain variables; that WITH is taken off, its names are seen by the
    /// body.
    /// </summary>
    private Query ImportByWith(Query body, Scope scope, Scope inner)
    {
        var parts = new List<SingleQuery>();
        foreach (var part in body.Parts)
        {
            if (ImportOf(part) is { } with)
            {
                foreach (var name in with.IncludesAll
                    ? scope.Visible.Select(v => v.Name).ToList()
                    : with.Items.Select(i => i.Name))
                {
                    inner.Add(Lookup(name, scope, part.Position));
                }

                parts.Add(part with { Clauses = [.. part.Clauses.Skip(1)] });
            }
            else
            {
                parts.Add(part);
            }
        }

        return body with { Parts = parts };
    }

    private static ProjectionBody? ImportOf(SingleQuery part) => part.Clauses[0] is ProjectionClause
    {
        IsReturn: false, Where: null,
        Body: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } with
    }
        && with.Items.All(i => i is { IsNamed: false, Expression: VariableExpression })
        && part.Clauses.Count > 1
            ? with
            : null;

    /// <summary>Takes the importing WITH off the parts of a CALL { } body; without names all are imported.</summary>
    internal static (Query Body, IReadOnlyList<string>? Imports) WithoutImports(Query body)
    {
        var imports = body.Parts.Select(ImportOf).OfType<ProjectionBody>().ToList();
        var parts = body.Parts.Select(p => ImportOf(p) is null ? p : p with { Clauses = [.. p.Clauses.Skip(1)] });
        return (
            body with { Parts = [.. parts] },
            imports.Exists(i => i.IncludesAll) ? null : [.. imports.SelectMany(i => i.Items).Select(i => i.Name)]);
    }

    private Variable Lookup(string name, Scope scope, int position)
    {
        if (scope.Find(name) is { } variable)
        {
            return variable;
        }

        var nearest = NearestName.Of(name, scope.Visible.Select(v => v.Name));
        throw Error(
            "UndefinedVariable",
            $"the variable {name} is not defined" + (nearest is null ? "" : $": did you mean {nearest}?"), position);
    }
}
