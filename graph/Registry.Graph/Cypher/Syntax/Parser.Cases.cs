namespace Registry.Graph.Cypher.Syntax;

/// <content>CASE: with conditions, with values, and with tests and several values after one WHEN.</content>
internal sealed partial class Parser
{
    private int _cases;

    private CaseExpression ReadCase()
    {
        var position = Advance().Start;
        var subject = Current.IsKeyword("WHEN") ? null : ReadExpression();

        // No name of a query begins with a blank that is not quoted, and equal cases must have equal names.
        var name = $" case {_cases++}";
        var branches = new List<(List<(Expression Test, bool IsValue)> When, Expression Then)>();
        while (Accept("WHEN"))
        {
            var tests = subject is null ? [(ReadExpression(), false)] : ReadTests(name);
            Expect("THEN");
            branches.Add((tests, ReadExpression()));
        }

        if (branches.Count == 0)
        {
            throw Unexpected("WHEN");
        }

        var otherwise = Accept("ELSE") ? ReadExpression() : null;
        Expect("END");
        _cases--;
        if (subject is null || branches.TrueForAll(b => b.When is [{ IsValue: true }]))
        {
            return Track(new CaseExpression(
                subject, [.. branches.Select(b => (b.When[0].Test, b.Then))], otherwise, position));
        }

        return Track(new CaseExpression(subject, [.. branches.Select(b => (AnyOf(name, b.When), b.Then))], otherwise, position)
        {
            SubjectName = name,
        });
    }

    private List<(Expression Test, bool IsValue)> ReadTests(string name)
    {
        var tests = new List<(Expression, bool)>();
        do
        {
            var subject = Track(new VariableExpression(name, Current.Start));
            var isTest = ComparisonOf(Current) is not null || Current.IsSymbol("=~") || Current.IsKeyword("IS") || AtColons()
                || (Peek().IsKeyword("WITH") && (Current.IsKeyword("STARTS") || Current.IsKeyword("ENDS")));
            tests.Add(isTest
                ? (Track(ReadInfix(subject, ComparisonPower) ?? throw Unexpected("a test such as < 3 or IS NULL")), false)
                : (ReadExpression(), true));
        }
        while (AcceptSymbol(","));

        return tests;
    }

    private Expression AnyOf(string name, List<(Expression Test, bool IsValue)> tests)
    {
        var any = tests.ConvertAll(t => t.IsValue
            ? Track(new ComparisonExpression(
                [new VariableExpression(name, t.Test.Position), t.Test], [ComparisonOperator.Equal], t.Test.Position))
            : t.Test);
        return any.Count == 1 ? any[0] : Track(new LogicExpression(false, any, any[0].Position));
    }
}
