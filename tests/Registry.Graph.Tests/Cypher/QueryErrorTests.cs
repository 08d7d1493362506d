using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

public class QueryErrorTests
{
    private static readonly QueryEngine Engine = new(SmallTown.Graph);

    [Theory]
    [InlineData("MATCH (p:Person RETURN p", 1, 17, "UnexpectedSyntax")]
    [InlineData("MATCH (p:Person)\nRETURN q", 2, 8, "UndefinedVariable")]
    [InlineData("MATCH (person:Person)\nRETURN\n  persn.id", 3, 3, "UndefinedVariable")]
    [InlineData("RETURN toUper('a')", 1, 8, "UnknownFunction")]
    [InlineData("CREATE (n) RETURN n", 1, 1, "UpdatingClause")]
    [InlineData("MATCH (n) SET n.x = 1", 1, 11, "UpdatingClause")]
    [InlineData("MATCH (n) DETACH DELETE n", 1, 11, "UpdatingClause")]
    [InlineData("MERGE (n) RETURN n", 1, 1, "UpdatingClause")]
    [InlineData("MATCH (n) REMOVE n.x", 1, 11, "UpdatingClause")]
    [InlineData("LOAD CSV FROM 'x' AS row RETURN row", 1, 1, "UpdatingClause")]
    [InlineData("MATCH (n) FOREACH (x IN [1] | SET n.x = x)", 1, 11, "UpdatingClause")]
    [InlineData("MATCH (a)-[r* WHERE r.x > 1]->() RETURN a", 1, 10, "NotSupported")]
    [InlineData("MATCH (a) WHERE (a)-->+() RETURN a", 1, 23, "NotSupported")]
    [InlineData("MATCH SHORTEST (a)-->+(b) RETURN a", 1, 16, "UnexpectedSyntax")]
    [InlineData("MATCH SHORTEST 0 (a)-->+(b) RETURN a", 1, 16, "InvalidPathSelector")]
    [InlineData("MATCH ANY (a)-->+(b), (c) RETURN a", 1, 7, "InvalidPathSelector")]
    [InlineData("MATCH ()-[m]->() MATCH ANY (a)-->(m)-->(b) RETURN a", 1, 34, "VariableTypeConflict")]
    [InlineData("MATCH (n) WHERE n:$('Person') RETURN n", 1, 19, "UnexpectedSyntax")]
    [InlineData("MATCH (n:$name) RETURN n", 1, 10, "UnexpectedSyntax")]
    [InlineData("MATCH (n:$(1 + 1)) RETURN n", 1, 10, "InvalidArgumentValue")]
    [InlineData("MATCH ((a)-->(b)){0} RETURN a", 1, 18, "InvalidQuantifier")]
    [InlineData("MATCH ((a)-->(b)){3,2} RETURN a", 1, 18, "InvalidQuantifier")]
    [InlineData("MATCH ((a)){1,2} RETURN a", 1, 7, "InvalidQuantifiedPath")]
    [InlineData("MATCH ((a)-[*2]->(b)){1,2} RETURN a", 1, 11, "InvalidQuantifiedPath")]
    [InlineData("MATCH ()-[*]->()-->+() RETURN 1", 1, 9, "InvalidQuantifiedPath")]
    [InlineData("MATCH (a)((a)-->(b)){1,2} RETURN a", 1, 11, "VariableAlreadyBound")]
    [InlineData("MATCH (x)((a)-->(b) WHERE b.n > x.n + y.n){1,2}(y) RETURN x", 1, 28, "NotSupported")]
    [InlineData("MATCH (n)", 1, 1, "InvalidClauseComposition")]
    [InlineData("", 1, 1, "UnexpectedSyntax")]
    [InlineData("RETURN 1 / 0", 1, 8, "DivisionByZero")]
    [InlineData("RETURN 9223372036854775807 + 1", 1, 8, "IntegerOverflow")]
    [InlineData("RETURN date()", 1, 8, "NoClock")]
    public void Run_WrongQuery_PointsAtThePlace(string query, int line, int column, string detail)
    {
        var error = Assert.ThrowsAny<QueryException>(() => Engine.Run(query));

        Assert.Equal((line, column, detail), (error.Line, error.Column, error.Detail));
    }

    [Fact]
    public void Text_OfAnError_ShowsTheLineWithACaret()
    {
        var error = Assert.Throws<QueryException>(() => Engine.Run("MATCH (p:Person)\nRETURN q.id"));

        Assert.EndsWith("\nRETURN q.id\n       ^", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_OfAnError_HoldsNoValueOfTheText()
    {
        var error = Assert.Throws<QueryException>(() => Engine.Run("MATCH (p {id: 'secret' 'secret'}) RETURN p"));

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (person:Person) RETURN persn.id", "did you mean person?")]
    [InlineData("RETURN toUper('a')", "did you mean toUpper?")]
    public void Run_MistypedName_IsToldTheNearest(string query, string hint) =>
        Assert.Contains(hint, Assert.Throws<QueryException>(() => Engine.Run(query)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("SELECT * FROM Person", "a query begins with what to find")]
    [InlineData("MATCH (p) WHERE p.id == 'P1' RETURN p", "= is written once")]
    [InlineData("MATCH p:Person RETURN p", "a node stands in parentheses, (p:Label)")]
    [InlineData("MATCH (p)->(d) RETURN d", "an arrow is written -->")]
    [InlineData("MATCH (p)-(d) RETURN d", "an arrow is written -->")]
    [InlineData("MATCH (p)-[:PARTY_TO]>(d) RETURN d", "an arrow is written -->")]
    [InlineData("MATCH (p)-[:PARTY_TO*1-3]->(d) RETURN d", "a range of hops is written *1..3")]
    [InlineData("MATCH (p) RETURN p.surname, count(*) GROUP BY p.surname", "leave GROUP BY out")]
    [InlineData("MATCH (p) WHERE exists(p.age) RETURN p", "write p.name IS NOT NULL")]
    [InlineData("RETURN toInt('1')", "write toInteger(a)")]
    [InlineData("RETURN 017", "an octal number is written 0o17")]
    [InlineData("MATCH (p:Person|:Dwelling) RETURN p", "write a|b")]
    [InlineData("MATCH (p)-[r:OWNS|:LIVES_AT]->() RETURN p", "write a|b")]
    [InlineData("RETURN 'a' + date('2026-01-31')", "write toString(value)")]
    [InlineData("RETURN 1 =~ 'a'", "expected a value of type string, but found integer")]
    [InlineData("MATCH (p {id: 'P1'}) MATCH q = shortestPath((p)-[*]-(p)) RETURN q", "write WHERE a <> b")]
    [InlineData("MATCH q = shortestPath((a)-[*2..3]-(b)) RETURN q", "write WHERE length(path) >= 2")]
    [InlineData("MATCH (p {id: 'P1'}) MATCH q = shortestPath((p)-[*]-(p)) WHERE length(q) > 1 RETURN q", "write WHERE a <> b")]
    [InlineData("MATCH q = shortestPath((a:Person)-[*]-(b:Person)) WHERE length(q) > 1 RETURN q", "write WHERE a <> b")]
    [InlineData("MATCH (p) RETURN [q = (p)-->(q) | 1]", "the variable q is bound already")]
    [InlineData("MATCH (p:Nobody) WHERE [1, 2][0] RETURN p", "expected a value of type boolean, but found integer")]
    [InlineData("MATCH (p:Nobody) WHERE head(labels(p)) RETURN p", "expected a value of type boolean, but found string")]
    [InlineData("MATCH (p:Nobody) RETURN type(head(collect(p)))", "expected a value of type relationship, but found node")]
    [InlineData("MATCH (p:Nobody) RETURN reduce(s = 0, x IN [1] | p)", "but found node")]
    [InlineData("MATCH (p:Nobody) RETURN reduce(s = [1], x IN [1] | [s])", "expected a list of what the list at the beginning holds")]
    [InlineData("RETURN 1 IS NULL IN [false]", "must not follow another")]
    [InlineData("RETURN -+1", "a sign must not stand before a +")]
    [InlineData("MATCH (p) RETURN p.age, count(*) AS n ORDER BY sum(1)", "must be one of the columns")]
    [InlineData("MATCH (p:Nobody) RETURN percentileCont(p.age, 2)", "a percentile must be from 0 to 1")]
    [InlineData("MATCH ()-[:KIN|:!OWNS]-() RETURN 1", "write a|b")]
    [InlineData("MATCH (p IS Person:Adult) RETURN 1", "write a|b")]
    [InlineData("RETURN 'a' =~ '\\\\X'", "write (?:\\P{M}\\p{M}*)")]
    [InlineData("MATCH (p) CALL (p) { RETURN p.id } RETURN p", "must be given a name by AS")]
    [InlineData("MATCH (p) RETURN COUNT { MATCH (q) RETURN q AS p }", "the variable p is bound already")]
    [InlineData("MATCH (p) RETURN p.surname HAVING count(*) > 1", "AS n WHERE n > 1")]
    [InlineData("MATCH (p) WHERE count(p) > 1 RETURN p", "WITH p, count(*) AS n WHERE n > 1")]
    [InlineData("MATCH (p) WHERE p.surname LIKE 'A%' RETURN p", "write STARTS WITH")]
    [InlineData("MATCH (p) WHERE p.age BETWEEN 1 AND 3 RETURN p", "write 1 <= p.age <= 3")]
    [InlineData("MATCH (p) RETURN p.surname ORDER p.surname", "write ORDER BY")]
    [InlineData("MATCH (p) RETURN p WHERE p.age > 1", "WHERE stands before RETURN")]
    [InlineData("MATCH (p) WHERE p.id IN ('P1', 'P2') RETURN p", "a list stands in brackets")]
    [InlineData("MATCH (p) WHERE NOT EXISTS (p)-[:PARTY_TO]->() RETURN p", "EXISTS { (p)-[:TYPE]->() }")]
    [InlineData("MATCH (p) WHERE p.id STARTSWITH 'P' RETURN p", "did you mean STARTS WITH?")]
    [InlineData("MATCH (p) RETRUN p", "did you mean RETURN?")]
    [InlineData("MATCH (p) WHERE p.id = \u2018P1\u2019 RETURN p", "between straight quotes")]
    [InlineData("RETURN 1; RETURN 2", "one query is answered at a time")]
    [InlineData("RETURN len('a')", "write size(text)")]
    [InlineData("RETURN if(true, 1, 2)", "write CASE WHEN a THEN b ELSE c END")]
    [InlineData("MATCH (p) RETURN year(p.from)", "write p.born.year")]
    [InlineData("RETURN trim('xax', 'x')", "write btrim(text, signs)")]
    [InlineData("CALL db.schema.visualization()", "CALL db.labels()")]
    [InlineData("SHOW INDEXES", "CALL db.labels()")]
    [InlineData("MATCH (n:$name) RETURN n", "is written $($name)")]
    [InlineData("USE neo4j RETURN 1", "there is one graph")]
    [InlineData("MATCH (n) WHERE n:$('Person') RETURN n", "ask label IN labels(n)")]
    [InlineData("MATCH p = SHORTEST (a)-->+(b) RETURN p", "GROUPS after SHORTEST")]
    [InlineData("RETURN 1 IS :: NUMBER", "expected a type such as INTEGER")]
    public void Run_CommonMistake_IsToldWhatToWrite(string query, string advice) =>
        Assert.Contains(advice, Assert.ThrowsAny<QueryException>(() => Engine.Run(query)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("MATCH (d:Dweling) RETURN d", "There is no label Dweling: did you mean Dwelling?")]
    [InlineData("MATCH (d)-[:PARTY_OF]->() RETURN d", "There is no relationship type PARTY_OF: did you mean PARTY_TO?")]
    [InlineData("MATCH (d:Person) RETURN d.aeg", "There is no property aeg: did you mean age?")]
    [InlineData("MATCH (d)-[PARTY_TO]->() RETURN d", "PARTY_TO is a variable here and stands for any type: write [:PARTY_TO] for the type.")]
    [InlineData("MATCH (Person)-->() RETURN 1", "Person is a variable here and stands for any node: write (:Person) for the label.")]
    [InlineData("MATCH (p) WHERE p.age = null RETURN p", "A comparison with null is never true: write IS NULL or IS NOT NULL.")]
    [InlineData("MATCH (p)-[r]->() WHERE r.from > '2020-01-01' RETURN p", "from is a date and never equals or exceeds another kind: write date('2026-01-31').")]
    [InlineData("MATCH (d:Person) RETURN d.surnam", "There is no property surnam: did you mean surname?")]
    public void Run_UnknownName_AnswersWithAWarning(string query, string warning) =>
        Assert.Contains(warning, Engine.Run(query).Warnings);

    [Fact]
    public void Run_MissingParameter_NamesIt() =>
        Assert.Contains(
            "$who", Assert.Throws<QueryException>(() => Engine.Run("RETURN $who")).Message, StringComparison.Ordinal);

    [Fact]
    public void Explain_AnyQuery_ShowsStepsWithEstimates()
    {
        var plan = Engine.Run("EXPLAIN MATCH (p:Person {id: $id})-[:PARTY_TO]->(l) RETURN l").Plan;

        Assert.StartsWith("Seek by key p:Person by $id  [estimated 1]\nExpand (p)-[", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_AnyQuery_CountsRealRows()
    {
        var result = Engine.Run("PROFILE MATCH (p:Person) WHERE p.age > 25 RETURN p");

        Assert.Equal(3, result.Rows.Count);
        Assert.Contains("real 3]", result.Plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EXPLAIN", "^[^0-9]*$")]
    [InlineData("PROFILE", "^([^0-9]*  \\[real 0\\]\n)+$")]
    public void Plan_WhereAllNodesAreHidden_TellsOfNone(string how, string told)
    {
        var view = new GraphView { Nodes = new(Engine.Graph.NodeCount) };

        var plan = Engine.Run($"{how} MATCH (p:Person)-[r]->(l) RETURN p", options: new() { View = view }).Plan;

        Assert.Contains("Expand", plan, StringComparison.Ordinal);
        Assert.Matches(told, plan);
    }
}
