namespace Registry.Graph.Cypher.Syntax;

/// <content>
/// What a text tells Neo4j about how to answer: options before the query and hints after a pattern. They are read, so that
/// a text which runs there runs here, and change nothing: no answer depends on them.
/// </content>
internal sealed partial class Parser
{
    private const string LanguageVersion = "5";

    /// <summary>The options of Neo4j 5, as its manual lists them.</summary>
    private static readonly string[] Options =
    [
        "planner", "runtime", "replan", "connectComponentsPlanner", "updateStrategy", "expressionEngine", "operatorEngine",
        "interpretedPipesFallback", "labelInference", "inferSchemaParts", "statefulShortestPlanningMode", "parallelRuntimeSupport",
    ];

    private QueryMode ReadMode()
    {
        var mode = QueryMode.Answer;
        while (true)
        {
            if (Accept("EXPLAIN"))
            {
                mode = QueryMode.Explain;
            }
            else if (Accept("PROFILE"))
            {
                mode = QueryMode.Profile;
            }
            else if (Accept("CYPHER"))
            {
                ReadOptions();
            }
            else
            {
                return mode;
            }
        }
    }

    private void ReadOptions()
    {
        if (Current.Kind == TokenKind.Integer && Advance() is var version && version.Text != LanguageVersion)
        {
            throw Error("NotSupported", $"the language is Cypher {LanguageVersion}", version.Start);
        }

        while (Current.IsName && Peek().IsSymbol("="))
        {
            if (!Options.Contains(Current.Text, StringComparer.OrdinalIgnoreCase))
            {
                throw Unexpected($"an option such as {Options[0]} or {Options[1]}");
            }

            _at += 2;
            ExpectName("the value of the option");
        }
    }

    /// <returns>The variables that the hints speak of.</returns>
    private List<VariableExpression> ReadHints()
    {
        var variables = new List<VariableExpression>();
        while (Accept("USING"))
        {
            if (Accept("JOIN"))
            {
                Expect("ON");
                ReadNames(() => variables.Add(ReadHinted()));
                continue;
            }

            var isScan = Accept("SCAN");
            if (!isScan)
            {
                _ = Accept("RANGE") || Accept("TEXT") || Accept("POINT");
                Expect("INDEX");
                Accept("SEEK");
            }

            variables.Add(ReadHinted());
            ExpectSymbol(":");
            ExpectName("a label or relationship type");
            if (!isScan)
            {
                ExpectSymbol("(");
                ReadNames(() => ExpectName("a property"));
                ExpectSymbol(")");
            }
        }

        return variables;
    }

    private VariableExpression ReadHinted()
    {
        var position = Current.Start;
        return new(ExpectName("a variable of the pattern"), position);
    }

    private void ReadNames(Action read)
    {
        do
        {
            read();
        }
        while (AcceptSymbol(","));
    }
}
