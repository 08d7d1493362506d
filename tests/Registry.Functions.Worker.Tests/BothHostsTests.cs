using System.Text.Json;
using System.Text.RegularExpressions;

namespace Registry.Functions.Worker.Tests;

/// <summary>Both hosts answer every HTTP function alike: same status, same body, for every caller.</summary>
public sealed partial class BothHostsTests(WorkerStage stage) : IClassFixture<WorkerStage>
{
    private static readonly string[] Keys =
        ["demo-analyst", "demo-social", "demo-housing", "demo-audit", "demo-dpo", "demo-admin", "nobody"];

    private static readonly (string Function, string Verb, string Path, string? Body)[] Calls =
    [
        ("GetHealth", "GET", "health", null),
        ("GetMe", "GET", "me", null),
        ("ListCases", "GET", "cases?take=5&minPoints=1", null),
        ("ListCases", "GET", "cases?take=0", null),
        ("GetCase", "GET", "cases/{case}", null),
        ("GetCase", "GET", "cases/none", null),
        ("GetCaseGraph", "GET", "cases/{case}/graph", null),
        ("ExportCase", "GET", "cases/{case}/export?format=csv", null),
        ("ExportCase", "GET", "cases/{case}/export?format=none", null),
        ("ChangeCaseState", "POST", "cases/{case}/state", """{"state":"closed"}"""),
        ("ChangeCaseState", "POST", "cases/{case}/state", "no json"),
        ("SearchRegister", "GET", "search?q=Anna", null),
        ("RunQuery", "POST", "query", """{"query":"MATCH (p:Person) RETURN p ORDER BY p.id LIMIT 3"}"""),
        ("RunQuery", "POST", "query", """{"query":"MATCH (p:Person RETURN p"}"""),
        ("ListSavedQueries", "GET", "saved-queries", null),
        ("SaveQuery", "POST", "saved-queries", """{"name":"stock","query":"MATCH (d:Dwelling) RETURN count(d)"}"""),
        ("SaveQuery", "POST", "saved-queries", """{"query":"RETURN 1"}"""),
        ("GetSchema", "GET", "schema", null),
        ("ListRules", "GET", "rules", null),
        ("GetLatestImport", "GET", "imports/latest", null),
        ("StartDelivery", "POST", "deliveries", """{"path":"/etc"}"""),
        ("GetJob", "GET", "jobs/none", null),
        ("ListInbox", "GET", "inbox", null),
        ("MarkAlertRead", "POST", "inbox/none/read", "{}"),
        ("ListLookups", "GET", "lookups?take=1&subject=none", null),
    ];

    public static TheoryData<string> Functions() => [.. Calls.Select(c => c.Function).Distinct()];

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Answer_OfBothHosts_IsTheSame(string function)
    {
        stage.SkipWithoutParts();
        foreach (var call in Calls.Where(c => c.Function == function))
        {
            foreach (var key in Keys)
            {
                var path = call.Path.Replace("{case}", await FirstCase(key), StringComparison.Ordinal);
                var purpose = key == "demo-dpo" ? "audit" : "case_work";
                var worker = await stage.Ask(function, new(call.Verb), path, key, purpose, call.Body);
                using var request = WorkerStage.Request(new(call.Verb), path, key, purpose, call.Body);
                using var response = await stage.Embedded.SendAsync(request, TestContext.Current.CancellationToken);

                Assert.Equal((int)response.StatusCode, worker.Status);
                Assert.Equal(Settled(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), Settled(worker.Body));
                Assert.NotEqual(500, worker.Status);
            }
        }
    }

    [Fact]
    public void Calls_NameEveryHttpFunction()
    {
        stage.SkipWithoutParts();

        var http = stage.Host.Functions.Values
            .Where(f => f.RawBindings.Any(b => b.Contains("httpTrigger", StringComparison.OrdinalIgnoreCase))).Select(f => f.Name);
        Assert.Equal(http.Order(StringComparer.Ordinal), Calls.Select(c => c.Function).Distinct().Order(StringComparer.Ordinal));
    }

    private async Task<string> FirstCase(string key)
    {
        using var request = WorkerStage.Request(HttpMethod.Get, "cases?take=1", key, "case_work", body: null);
        using var response = await stage.Embedded.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.TryGetProperty("items", out var items) && items.GetArrayLength() > 0
            ? items[0].GetProperty("id").GetString()!
            : "none";
    }

    /// <summary>What differs between any two calls: the time a query took and how long the look-up log has become.</summary>
    private static string Settled(string body) => Changing().Replace(body, "\"$1\":0");

    [GeneratedRegex("\"(elapsedMs|total)\":\\d+")]
    private static partial Regex Changing();
}
