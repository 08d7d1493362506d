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
    [InlineData("datetime({epochSeconds: 0, timezone: 'Europe/Stockholm'})", "1970-01-01T01:00:00+01:00[Europe/Stockholm]")]
    [InlineData("datetime({epochMillis: 1, timezone: '-02:00'})", "1969-12-31T22:00:00.001-02:00")]
    [InlineData("datetime({epochMillis: -1})", "1969-12-31T23:59:59.999Z")]
    [InlineData("datetime({epochMillis: 0, microsecond: 5})", "1970-01-01T00:00:00.000005Z")]
    [InlineData("datetime({epochSeconds: 416779, nanosecond: 987654321})", "1970-01-05T19:46:19.987654321Z")]
    [InlineData("date({date: date('2020-03-31'), month: 2})", "2020-02-29")]
    [InlineData("date({date: date('2020-02-29'), year: 2021})", "2021-02-28")]
    [InlineData("date({date: date('2020-02-29'), year: 2021, month: 3})", "2021-03-28")]
    [InlineData("date({date: date('2020-05-31'), quarter: 1})", "2020-02-29")]
    [InlineData("date({date: date('2020-05-31'), quarter: 3, dayOfQuarter: 2})", "2020-07-02")]
    [InlineData("date({year: 2020, quarter: 2, dayOfQuarter: 92})", "2020-07-01")]
    [InlineData("date({date: date('2020-05-31'), dayOfQuarter: 1})", "2020-04-01")]
    [InlineData("date({year: 2020, quarter: 2})", "2020-04-01")]
    [InlineData("'a' =~ '(?x)a # c'", "true")]
    [InlineData("'ab' =~ '(?x)a # c)'", "false")]
    [InlineData("'a#' =~ 'a#'", "true")]
    [InlineData("'aba' =~ '(?x)(.)b\\\\1 # as the first'", "true")]
    [InlineData("'xb' =~ 'a|b'", "false")]
    [InlineData("[c IN ['α', 'я', 'a'] | c =~ '\\\\p{IsGreek}']", "[true, false, false]")]
    [InlineData("[c IN ['α', 'я', 'a'] | c =~ '\\\\P{script=Cyrl}']", "[true, false, true]")]
    [InlineData("[c IN ['ā', 'å'] | c =~ '\\\\p{InLatin Extended-A}' OR c =~ '\\\\p{block=LATIN_1_SUPPLEMENT}']", "[true, true]")]
    [InlineData("date({year: null, month: 2})", "0000-02-01")]
    [InlineData("date({date: date('2020-05-06'), quarter: null})", "2020-02-06")]
    [InlineData("localtime({time: localtime('10:11:12.123456789'), millisecond: 5})", "10:11:12.005")]
    [InlineData("localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: 5})", "10:11:12.123005")]
    [InlineData("localtime.truncate('millisecond', localtime('10:11:12.123456789'), {millisecond: 3, nanosecond: 3})", "10:11:12.003")]
    [InlineData("round(123456789012345.678, 2)", "1.2345678901234567E14")]
    [InlineData("valueType([[], [1]])", "LIST<LIST<INTEGER NOT NULL> NOT NULL> NOT NULL")]
    [InlineData("-9223372036854775808 / -1", "-9223372036854775808")]
    [InlineData("[duration('P1D') <= duration('P1D'), duration('P1D') < duration('P1D')]", "[true, null]")]
    [InlineData("[duration('P1D') <= duration('PT24H'), duration('P1D') < duration('P2D')]", "[null, null]")]
    [InlineData("[{a: 1} >= {a: 1}, {a: 1} < {a: 2}, {a: 1} < {b: 0}, {b: 1} < {a: 0, b: 0}]", "[true, true, true, true]")]
    [InlineData("[{a: null} < {a: 1}, {a: 1} < {a: 'x'}, {a: null} <= {a: null}, null <= null]", "[null, null, null, null]")]
    [InlineData("COLLECT { MATCH (n:Person {id: 'P1'}) UNWIND [n < n, n <= n, n > n, n >= n] AS x RETURN x }", "[false, true, false, true]")]
    [InlineData("COLLECT { MATCH p = (:Person {id: 'P1'})-[r:RELATED_TO]->() RETURN p <= p AND r >= r AND NOT r < r }", "[true]")]
    public void Run_Function_AnswersAsNeo4j(string expression, string expected)
    {
        var result = Engine.Run("RETURN " + expression + " AS x");

        Assert.Equal(expected, Answers.Of(result, SmallTown.Graph));
    }

    [Theory]
    [InlineData("toInteger('1e30')")]
    [InlineData("toInteger('9223372036854775808')")]
    [InlineData("split('a,b', [1])")]
    [InlineData("'xb' =~ 'a)|(?:b'")]
    [InlineData("'a' =~ ')'")]
    [InlineData("'a' =~ '\\\\p{InLatin}'")]
    [InlineData("'a' =~ '\\\\p{script=}'")]
    [InlineData("datetime({epochMillis: null})")]
    [InlineData("date({epochMillis: 1, year: 2020})")]
    [InlineData("datetime({datetime: datetime('2020-01-01T00:00Z'), date: date('2020-01-01')})")]
    [InlineData("localtime.truncate('millisecond', localtime('10:11'), {nanosecond: 2000})")]
    [InlineData("round(1.25, 1, 'up')")]
    [InlineData("'a' =~ '?i)a'")]
    [InlineData("datetime({epochSeconds: 0, epochMillis: 0})")]
    [InlineData("datetime({epochSeconds: 0, timezone: 1})")]
    [InlineData("datetime('2020-06-01T10:00[+02:00]')")]
    [InlineData("time('10:00[Europe/Stockholm]')")]
    [InlineData("date({year: 2020, week: 1, month: 2})")]
    [InlineData("date({date: date('2020-03-31'), month: 2, day: 31})")]
    [InlineData("date({year: 2020, quarter: 2, dayOfQuarter: 93})")]
    [InlineData("date({year: 2020, quarter: 5})")]
    public void Run_FunctionOfAWrongValue_Fails(string expression) =>
        Assert.ThrowsAny<QueryException>(() => Engine.Run("RETURN " + expression + " AS x"));
}
