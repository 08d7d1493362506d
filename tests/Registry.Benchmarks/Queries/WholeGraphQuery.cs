using Registry.Graph;
using Registry.Population.Rules;

namespace Registry.Benchmarks.Queries;

/// <summary>A question over the whole graph. The same text is put to the embedded engine and to Neo4j.</summary>
/// <param name="Name">What it asks.</param>
/// <param name="Text">The query; it returns one row, so that nobody is measured by how fast rows are written.</param>
/// <param name="Parameters">The values of its parameters.</param>
internal sealed record WholeGraphQuery(string Name, string Text, IReadOnlyDictionary<string, Value> Parameters)
{
    /// <summary>Gets the residents query, which has a budget of its own.</summary>
    public static WholeGraphQuery Residents { get; } = Of(
        "Residents per dwelling over 5",
        "MATCH (p:Person)-[:REGISTERED_AT]->(d:Dwelling) WITH d, count(p) AS n WHERE n > 5 RETURN count(d) AS n");

    /// <summary>Gets typical aggregations.</summary>
    public static IReadOnlyList<WholeGraphQuery> Aggregations { get; } =
    [
        Residents,
        Of("Dwellings by number of current residents",
            "MATCH (:Person)-[r:REGISTERED_AT]->(d:Dwelling) WHERE r.current WITH d, count(r) AS n "
            + "WITH n, count(*) AS dwellings RETURN collect([n, dwellings])"),
        Of("Small dwellings", "MATCH (d:Dwelling) WHERE d.rooms <= 2 AND d.areaM2 < 40 RETURN count(d)"),
        Of("People by why they were removed",
            "MATCH (p:Person) WITH p.deregistrationCode AS code, count(*) AS n RETURN collect([code, n])"),
        Of("Rents by kind of lease",
            "MATCH (l:Lease) WHERE l.active WITH l.kind AS kind, count(*) AS n, avg(l.monthlyRent) AS mean, "
            + "max(l.monthlyRent) AS most RETURN collect([kind, n, mean, most])"),
        Of("Paid by month of the decision",
            "MATCH (p:Payment)-[:UNDER]->(d:Decision) WITH d.month AS month, sum(p.amount) AS paid, count(*) AS n "
            + "RETURN collect([month, paid, n])"),
        Of("Contacts that more than three people share",
            "MATCH (c:Contact)<-[:REACHED_AT]-(p:Person) WITH c, count(DISTINCT p) AS n WHERE n > 3 RETURN count(c)"),
        Of("Accounts of more than one household",
            "MATCH (k:Account)<-[:PAID_TO]-(:Payment)-[:UNDER]->(d:Decision) "
            + "WITH k, count(DISTINCT d.household) AS n WHERE n > 1 RETURN count(k)"),
        Of("People who live nowhere",
            "MATCH (p:Person) WHERE NOT EXISTS { MATCH (p)-[r:REGISTERED_AT]->(:Dwelling) WHERE r.current } RETURN count(p)"),
    ];

    /// <summary>Makes a question of the text of a rule: how many rows it has.</summary>
    public static WholeGraphQuery Of(Rule rule, DateOnly day)
    {
        var parameters = rule.Parameters.ToDictionary(p => p.Name, p => ValueOf(p.Value), StringComparer.Ordinal);
        parameters["day"] = Value.From(day);
        return new($"Rule {rule.Id}", $"CALL {{\n{rule.Query}\n}}\nRETURN count(*) AS n", parameters);
    }

    private static WholeGraphQuery Of(string name, string text) => new(name, text, new Dictionary<string, Value>());

    private static Value ValueOf(RuleParameterValue value) =>
        value.Tokens is { } tokens ? Value.From((IReadOnlyList<Value>)[.. tokens.Select(Value.From)])
        : value.Whole is { } whole ? Value.From(whole)
        : Value.From(value.Fraction!.Value);
}
