namespace Registry.Graph.Cypher.Syntax;

internal sealed partial class Parser
{
    private static readonly string[] UpdatingWords =
        ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "LOAD", "DROP", "INSERT"];

    private Query ReadQuery(QueryMode mode, bool inBraces)
    {
        Enter();
        var parts = new List<SingleQuery> { ReadSingleQuery(inBraces) };
        bool? all = null;
        while (Current.IsKeyword("UNION"))
        {
            var position = Advance().Start;
            var isAll = Accept("ALL");
            if (!isAll)
            {
                Accept("DISTINCT");
            }

            if (all is not null && all != isAll)
            {
                throw Error("InvalidClauseComposition", "UNION and UNION ALL must not be mixed in one query", position);
            }

            all = isAll;
            parts.Add(ReadSingleQuery(inBraces));
        }

        Leave();
        return new(parts, all == true, mode);
    }

    private SingleQuery ReadSingleQuery(bool inBraces)
    {
        var position = Current.Start;
        var clauses = new List<Clause>();
        while (!AtQueryEnd())
        {
            CountPart(Current.Start);
            clauses.Add(ReadClause(inBraces));
        }

        return clauses.Count > 0 ? new(clauses, position) : throw Unexpected("a clause such as MATCH, WITH or RETURN");
    }

    private bool AtQueryEnd() =>
        Current.Kind == TokenKind.End || Current.IsKeyword("UNION") || Current.IsSymbol("}") || Current.IsSymbol(";");

    private Clause ReadClause(bool inBraces)
    {
        var position = Current.Start;
        if (Accept("OPTIONAL", "MATCH"))
        {
            return ReadMatch(optional: true, position);
        }

        if (Accept("OPTIONAL", "CALL"))
        {
            return ReadCallSubquery(position) is { } call
                ? call with { IsOptional = true }
                : throw Unexpected("{ or (: only a sub-query may be optional");
        }

        if (Accept("FINISH"))
        {
            return new FinishClause(position);
        }

        if (AtSlice())
        {
            // As a clause of its own it means WITH * and the same.
            return new ProjectionClause(false, ReadSlice(new(false, true, [], [], null, null)), null, position);
        }

        if (Accept("MATCH"))
        {
            return ReadMatch(optional: false, position);
        }

        if (Accept("UNWIND"))
        {
            var list = ReadExpression();
            Expect("AS");
            return new UnwindClause(list, ExpectName("a variable"), position);
        }

        if (Accept("WITH"))
        {
            var body = ReadProjection();
            return new ProjectionClause(false, body, Accept("WHERE") ? ReadExpression() : null, position);
        }

        if (Accept("RETURN"))
        {
            return new ProjectionClause(true, ReadProjection(), null, position);
        }

        return Accept("CALL") ? ReadCall(position) : ReadUpdating(position, inBraces);
    }

    private MatchClause ReadMatch(bool optional, int position)
    {
        var patterns = ReadPatterns();
        var hinted = ReadHints();
        return new(optional, patterns, Accept("WHERE") ? ReadExpression() : null, position) { Hinted = hinted };
    }

    private List<PathPattern> ReadPatterns()
    {
        var patterns = new List<PathPattern> { ReadPathPattern() };
        while (AcceptSymbol(","))
        {
            patterns.Add(ReadPathPattern());
        }

        return patterns;
    }

    /// <summary>
    /// An updating clause ends the reading: nothing after it is needed to refuse it. Only CREATE is read in full, for
    /// tests.
    /// </summary>
    private UpdatingClause ReadUpdating(int position, bool inBraces)
    {
        if (Current.IsKeyword("USE"))
        {
            throw Error("NotSupported", "USE is not needed: there is one graph, and every query asks that one", position);
        }

        var word = Array.Find(UpdatingWords, w => Current.IsKeyword(w))
            ?? throw Unexpected("a clause such as MATCH, WITH, UNWIND, CALL or RETURN");
        if (inBraces)
        {
            throw Error("InvalidClauseComposition", $"{word} must not stand in a sub-query", position);
        }

        _at++;
        if (word == "CREATE" && Current.IsSymbol("("))
        {
            return new(word, ReadPatterns(), position);
        }

        _at = _tokens.Count - 1;
        return new(word, [], position);
    }

    private ProjectionBody ReadProjection()
    {
        var distinct = Accept("DISTINCT");
        var all = AcceptSymbol("*");
        var items = new List<ProjectionItem>();
        if (!all || AcceptSymbol(","))
        {
            do
            {
                items.Add(ReadProjectionItem());
            }
            while (AcceptSymbol(","));
        }

        return ReadSlice(new(distinct, all, items, [], null, null));
    }

    private bool AtSlice() => (Current.IsKeyword("ORDER") && Peek().IsKeyword("BY"))
        || Current.IsKeyword("SKIP") || Current.IsKeyword("OFFSET") || Current.IsKeyword("LIMIT");

    private ProjectionBody ReadSlice(ProjectionBody body)
    {
        var order = Accept("ORDER", "BY") ? ReadSortItems() : [];
        var skip = Accept("SKIP") || Accept("OFFSET") ? ReadExpression() : null;
        var limit = Accept("LIMIT") ? ReadExpression() : null;
        return body with { OrderBy = order, Skip = skip, Limit = limit };
    }

    private ProjectionItem ReadProjectionItem()
    {
        var start = Current.Start;
        var expression = ReadExpression();
        if (Accept("AS"))
        {
            return new(expression, ExpectName("a name for the column"), true);
        }

        // As in Neo4j, what is shown of a variable keeps its name.
        var shown = expression is MapProjectionExpression projection ? projection.Target : expression;
        var name = shown is VariableExpression variable ? variable.Name : _text[start.._tokens[_at - 1].End];
        return new(expression, name, false);
    }

    private List<SortItem> ReadSortItems()
    {
        var items = new List<SortItem>();
        do
        {
            var expression = ReadExpression();
            var descending = Accept("DESC") || Accept("DESCENDING");
            if (!descending && !Accept("ASC"))
            {
                Accept("ASCENDING");
            }

            items.Add(new(expression, descending));
        }
        while (AcceptSymbol(","));

        return items;
    }

    private Clause ReadCall(int position)
    {
        if (ReadCallSubquery(position) is { } call)
        {
            return call;
        }

        var name = ExpectName("the name of a procedure or {");
        while (AcceptSymbol("."))
        {
            name += "." + ExpectName("the name of a procedure");
        }

        var arguments = Current.IsSymbol("(") ? ReadArguments() : null;
        var (yieldsAll, yield) = Accept("YIELD") ? ReadYield() : (false, null);
        var where = yield is not null && Accept("WHERE") ? ReadExpression() : null;
        return new CallProcedureClause(name, arguments, yieldsAll, yield, where, position);
    }

    private CallSubqueryClause? ReadCallSubquery(int position)
    {
        if (Current.IsSymbol("{"))
        {
            return new(ReadBraced(), null, false, position);
        }

        if (!Current.IsSymbol("("))
        {
            return null;
        }

        var (imports, all) = ReadImports();
        return new(ReadBraced(), imports, all, position);
    }

    private (List<string> Imports, bool All) ReadImports()
    {
        ExpectSymbol("(");
        var imports = new List<string>();
        var all = AcceptSymbol("*");
        while (!all && Current.IsName)
        {
            imports.Add(Advance().Text);
            if (!AcceptSymbol(","))
            {
                break;
            }
        }

        ExpectSymbol(")");
        return (imports, all);
    }

    private Query ReadBraced()
    {
        ExpectSymbol("{");
        var query = ReadQuery(QueryMode.Answer, inBraces: true);
        ExpectSymbol("}");
        return query;
    }

    private (bool All, List<(string Column, string Variable)>? Items) ReadYield()
    {
        if (AcceptSymbol("*"))
        {
            return (true, null);
        }

        var items = new List<(string, string)>();
        if (AcceptSymbol("-"))
        {
            return (false, items);
        }

        do
        {
            var column = ExpectName("a result column");
            items.Add((column, Accept("AS") ? ExpectName("a variable") : column));
        }
        while (AcceptSymbol(","));

        return (false, items);
    }
}
