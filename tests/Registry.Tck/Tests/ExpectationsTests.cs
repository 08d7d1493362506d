using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Tck.Kit;
using Registry.Tck.Running;
using Xunit;

namespace Registry.Tck.Tests;

public sealed class ExpectationsTests
{
    private static readonly GraphSnapshot Empty = new GraphBuilder().Build();

    [Theory]
    [InlineData("1", "2", true, true)]
    [InlineData("2", "1", false, true)]
    [InlineData("2", "1", true, false)]
    [InlineData("1", "1", false, false)]
    [InlineData("1", "2.0", false, false)]
    public void FindFault_Rows_ComparesAsMultisetOrList(string first, string second, bool inOrder, bool agrees)
    {
        var expected = new ExpectedRows(["x"], [[first], [second]], inOrder, false);

        Assert.Equal(agrees, FindFault(expected, "UNWIND [1, 2] AS x RETURN x") is null);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void FindFault_Lists_IgnoresTheirOrderOnlyWhenTold(bool ignores, bool agrees) =>
        Assert.Equal(agrees, FindFault(new ExpectedRows(["x"], [["[2, 1]"]], false, ignores), "RETURN [1, 2] AS x") is null);

    [Fact]
    public void FindFault_OtherColumns_Disagrees() =>
        Assert.NotNull(FindFault(new ExpectedRows(["b", "a"], [["2", "1"]], false, false), "RETURN 1 AS a, 2 AS b"));

    [Theory]
    [InlineData("SyntaxError", "compile time", "UndefinedVariable", true)]
    [InlineData("SyntaxError", "any time", "*", true)]
    [InlineData("SyntaxError", "runtime", "UndefinedVariable", false)]
    [InlineData("TypeError", "compile time", "UndefinedVariable", false)]
    [InlineData("SyntaxError", "compile time", "VariableTypeConflict", false)]
    public void FindFault_Error_ComparesKindPhaseAndDetail(string kind, string phase, string detail, bool agrees) =>
        Assert.Equal(agrees, FindFault(new ExpectedError(kind, phase, detail), "RETURN missing") is null);

    [Fact]
    public void FindFault_ErrorInsteadOfRows_Disagrees() => Assert.NotNull(FindFault(new ExpectedNothing(), "RETURN missing"));

    [Fact]
    public void FindFault_RowsInsteadOfNothingOrError_Disagrees()
    {
        Assert.NotNull(FindFault(new ExpectedNothing(), "RETURN 1 AS x"));
        Assert.NotNull(FindFault(new ExpectedError("SyntaxError", "any time", "*"), "RETURN 1 AS x"));
    }

    private static string? FindFault(Expectation expectation, string query)
    {
        try
        {
            return Expectations.FindFault(expectation, new QueryEngine(Empty).Run(query), Empty);
        }
        catch (QueryException exception)
        {
            return Expectations.FindFault(expectation, exception);
        }
    }
}
