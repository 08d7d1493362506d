using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>Functions where the answer of Neo4j is not the plain one.</summary>
public class FunctionTests
{
    private static readonly QueryEngine Engine = new(SmallTown.Graph);

    [Theory]
    [InlineData("sign(0.0 / 0.0)", "0")]
    [InlineData("sign(-0.5)", "-1")]
    [InlineData("toInteger('NaN')", "null")]
    [InlineData("toInteger('Infinity')", "null")]
    [InlineData("toInteger('-4.9')", "-4")]
    [InlineData("toInteger('1e3')", "1000")]
    [InlineData("toInteger('9223372036854775807.0')", "9223372036854775807")]
    [InlineData("toIntegerOrNull('1e30')", "null")]
    [InlineData("toFloat('infinity')", "null")]
    [InlineData("toFloat('nan')", "null")]
    [InlineData("toFloat('-Infinity')", "-Infinity")]
    [InlineData("toFloat('NaN')", "NaN")]
    [InlineData("[x IN ['5d', ' 5.F ', '.5f', '1e1D'] | toFloat(x)]", "[5.0, 5.0, 0.5, 10.0]")]
    [InlineData("[x IN ['d', '5 d', '5dd', '.', ''] | toFloat(x)]", "[null, null, null, null, null]")]
    [InlineData("split('', '')", "[]")]
    [InlineData("size(split('', ''))", "1")]
    [InlineData("split('abc', ['', 'b'])", "[a, c]")]
    [InlineData("split('a,b', [',', null])", "null")]
    [InlineData("split('a,b;c', [',', ';'])", "[a, b, c]")]
    public void Run_Function_AnswersAsNeo4j(string expression, string expected)
    {
        var result = Engine.Run("RETURN " + expression + " AS x");

        Assert.Equal(expected, Answers.Of(result, SmallTown.Graph));
    }

    [Theory]
    [InlineData("toInteger('1e30')")]
    [InlineData("toInteger('9223372036854775808')")]
    [InlineData("split('a,b', [1])")]
    public void Run_FunctionOfAWrongValue_Fails(string expression) =>
        Assert.ThrowsAny<QueryException>(() => Engine.Run("RETURN " + expression + " AS x"));
}
