using System.Text.Json;
using Dapper;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Register;
using Registry.Functions.State;

namespace Registry.Functions.Tests.Api;

/// <summary>No field outside a caller's rights reaches any answer: every function is called as every caller.</summary>
public sealed class RightsTests(Town town) : IClassFixture<Town>
{
    private ApiClient Api => new(town.Stage.Services);

    public static TheoryData<string, string> CallersAndFunctions()
    {
        var data = new TheoryData<string, string>();
        foreach (var key in new[] { "demo-analyst", "demo-social", "demo-housing", "demo-audit", "demo-dpo", "demo-admin" })
        {
            foreach (var (_, verb, route) in ApiClient.Functions)
            {
                data.Add(key, $"{verb} {route}");
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CallersAndFunctions))]
    public async Task Answer_OfEveryFunction_HoldsNothingTheCallerMayNotSee(string key, string function)
    {
        // The log tells the officer what others looked up; that is its purpose.
        var forbidden = (key, function) == ("demo-dpo", "GET lookups") ? [] : new HiddenValues(town).From(key);
        foreach (var (path, body) in Requests(key, function))
        {
            var (status, answer) = await Api.Call(function.Split(' ')[0], path, key, PurposeOf(key), body);

            Assert.True(status < 500, answer);
            var leaked = Strings(answer).SelectMany(Parts).Where(forbidden.Contains).Distinct().Count();
            Assert.True(leaked == 0, $"{function} showed {leaked} values that {key} may not see.");
        }
    }

    [Theory]
    [MemberData(nameof(CallersAndFunctions))]
    public async Task Answer_WithoutKey_IsRefusedEverywhereButHealth(string key, string function)
    {
        var (verb, route) = (function.Split(' ')[0], function.Split(' ')[1]);
        var (status, _) = await Api.Call(verb, route.Replace("{id}", "x", StringComparison.Ordinal), key: key + "x");

        Assert.Equal(route == "health" ? 200 : 401, status);
    }

    [Theory]
    [InlineData("demo-analyst", "cases")]
    [InlineData("demo-analyst", "search?q=Anna")]
    [InlineData("demo-social", "inbox")]
    [InlineData("demo-dpo", "lookups")]
    public async Task Lookup_WithoutPurpose_IsRefusedAndNotLogged(string key, string path)
    {
        var before = town.Stage.Get<LookupLog>().Count();

        Assert.Equal(400, (await Api.Call("GET", path, key, purpose: null)).Status);
        Assert.Equal(400, (await Api.Call("GET", path, key, purpose: "curiosity")).Status);
        Assert.Equal(before, town.Stage.Get<LookupLog>().Count());
    }

    [Theory]
    [InlineData("cases")]
    [InlineData("search?q=Anna")]
    [InlineData("inbox")]
    public async Task Lookup_Answered_StandsInTheLogWithItsPurpose(string path)
    {
        var before = town.Stage.Get<LookupLog>().Count();
        Assert.Equal(200, (await Api.Call("GET", path, "demo-analyst", "data_quality")).Status);

        Assert.Equal(before + 1, town.Stage.Get<LookupLog>().Count());
        Assert.Equal("data_quality", town.Stage.Get<LookupLog>().Read(0, 1)[0].Purpose);
    }

    [Theory]
    [InlineData("GET", "cases", null)]
    [InlineData("GET", "search?q=Anna", null)]
    [InlineData("POST", "query", """{"query": "MATCH (p:Person) RETURN p.id LIMIT 1"}""")]
    public async Task Lookup_ThatTheLogCannotKeep_IsNotAnswered(string verb, string path, string? body)
    {
        using var connection = town.Stage.Get<RegistryDatabase>().Open();
        connection.Execute("CREATE TRIGGER full_log BEFORE INSERT ON lookup BEGIN SELECT RAISE(ABORT, 'full'); END");
        try
        {
            var (status, answer) = await Api.Call(verb, path, "demo-analyst", "data_quality", body);

            Assert.Equal(500, status);
            Assert.DoesNotMatch("items|rows|Anna", answer);
        }
        finally
        {
            connection.Execute("DROP TRIGGER full_log");
        }
    }

    [Fact]
    public async Task Search_ByAddressAsSocialServices_IsRefusedWithTheLaw()
    {
        var (status, answer) = await Api.Call("GET", "search?q=Storgatan 1", "demo-social");

        Assert.Equal(200, status);
        Assert.Contains("2001:637", answer, StringComparison.Ordinal);
        Assert.Contains("\"items\":[]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ByDecisionAsSocialServices_FindsIt()
    {
        var decision = town.Values("Decision", "id").First();

        var (_, answer) = await Api.Call("GET", $"search?q={decision}", "demo-social");

        Assert.Contains($"\"key\":\"{decision}\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo-analyst")]
    [InlineData("demo-social")]
    public async Task Search_ByTenDigits_FindsThePerson(string key)
    {
        // As the page writes a number; somebody in a decision, whom both may look up.
        var decision = town.Graph.GroupsWith("Decision")[0].First;
        var person = town.Graph.NodeProperty(town.Neighbours("COVERS", decision, outgoing: true)[0], "id").AsText;

        var (_, answer) = await Api.Call("GET", $"search?q={person[2..8]}-{person[8..]}", key);

        Assert.Contains($"\"key\":\"{person}\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (d:Decision) RETURN count(d) AS n")]
    [InlineData("MATCH (:Person)<-[:COVERS]-() RETURN count(*) AS n")]
    [InlineData("MATCH (c:CareService) RETURN count(c) AS n")]
    [InlineData("MATCH (n) WHERE n.caseNo IS NOT NULL RETURN count(n) AS n")]
    [InlineData("MATCH (c:Contact) WHERE c.origin = 'socialtjanst' RETURN count(c) AS n")]
    [InlineData("MATCH (p:Payment)-[:PAID_TO]->(a) RETURN count(a) AS n")]
    public async Task Query_OfSocialDataAsAnalyst_CountsNothing(string query)
    {
        var (status, answer) = await Api.Call("POST", "query", "demo-analyst", "control", JsonSerializer.Serialize(new { query }));

        Assert.Equal(200, status);
        Assert.Contains("\"rows\":[[0]]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_OfFindingsAsAnalyst_CountsThoseOfTheAnalystAlone()
    {
        const string query = "MATCH (f:Finding)-[:CONCERNS {role: 'subject'}]->() RETURN count(f) AS n";
        var own = town.Values("Finding", "recipients").Count(r => r.Split('|').Contains("analyst"));
        Assert.True(own > 0 && own < town.Values("Finding", "recipients").Count(), "The town must hold findings of both kinds.");

        var (_, answer) = await Api.Call("POST", "query", "demo-analyst", "control", JsonSerializer.Serialize(new { query }));

        Assert.Contains($"\"rows\":[[{own}]]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_OfTheHousingCompany_IsAboutItsOwnStock()
    {
        var id = town.FirstCase(Role.HousingCompany);
        Assert.NotNull(id);

        Assert.Equal(200, (await Api.Call("GET", $"cases/{id}", "demo-housing")).Status);
        Assert.Equal(404, (await Api.Call("GET", $"cases/{id}", "demo-analyst")).Status);
        Assert.Equal(404, (await Api.Call("GET", $"cases/{id}/graph", "demo-social")).Status);
    }

    [Fact]
    public async Task Cases_OfTheHousingCompany_NamePartiesOfTheirOwnLeasesAlone()
    {
        var named = 0;
        foreach (var found in town.Stage.Get<CaseStore>().List(new("x", Role.HousingCompany, town.Company)))
        {
            var (_, answer) = await Api.Call("GET", $"cases/{found.Id}", "demo-housing");
            using var document = JsonDocument.Parse(answer);
            var findings = document.RootElement.GetProperty("findings").EnumerateArray();
            foreach (var related in findings.Select(f => f.GetProperty("related").EnumerateArray().ToList()))
            {
                var leases = Keys(related, "lease").Append(found.SubjectType == "lease" ? found.SubjectKey : string.Empty).ToHashSet();
                var persons = Keys(related, "person").ToList();
                named += persons.Count;
                Assert.All(persons, p => Assert.True(found.SubjectType != "lease" || LeasesOf(p).Overlaps(leases), found.Id));
            }
        }

        Assert.True(named > 0, "The town must hold a lease whose finding names its tenant.");
    }

    [Fact]
    public void Related_OfATenancyFinding_NamesNoTenantOfAnotherLeaseToTheHousingCompany()
    {
        Assert.True(town.Graph.TryFindNode("Company", town.Company, out var own));
        var leases = town.Neighbours("LETS", own, outgoing: true)
            .Select(l => (Lease: Key("lease", l), Tenants: town.Neighbours("PARTY_TO", l, outgoing: false)
                .Where(n => town.Graph.LabelsOf(n)[0] == "Person").Select(n => Key("person", n)).ToList()))
            .Where(l => l.Tenants.Count > 0).ToList();
        var (lease, tenants) = leases[0];
        var others = leases.SelectMany(l => l.Tenants).Except(tenants).Take(3).ToList();
        Assert.NotEmpty(others);
        var finding = Findings.Make("x", rule: "T01") with { Subject = lease, Related = [.. others, .. tenants] };
        var officer = new Caller("x", Role.HousingCompany, town.Company);

        var named = CaseReader.Related(officer, town.Stage.Get<CurrentGraph>().For(officer), finding);

        Assert.Equal(tenants, named);
    }

    private Subject Key(string type, int node) => new(type, town.Graph.NodeProperty(node, type == "lease" ? "key" : "id").AsText);

    private static IEnumerable<string> Keys(List<JsonElement> related, string type) =>
        related.Where(r => r.GetProperty("type").GetString() == type).Select(r => r.GetProperty("key").GetString()!);

    private HashSet<string> LeasesOf(string person)
    {
        Assert.True(town.Graph.TryFindNode("Person", person, out var node));
        var leases = town.Graph.RelationshipsOf("PARTY_TO")!.Outgoing.Neighbours(node).ToArray();
        return [.. leases.Select(l => town.Graph.NodeProperty(l, "key").AsText)];
    }

    private static string PurposeOf(string key) => key is "demo-dpo" ? "audit" : key is "demo-admin" ? "none" : "case_work";

    private IEnumerable<(string Path, string? Body)> Requests(string key, string function)
    {
        var route = function.Split(' ')[1];
        string?[] ids = [town.FirstCase(Role.Analyst), town.FirstCase(Role.SocialServices), town.FirstCase(Role.HousingCompany), "none"];
        return route switch
        {
            "search" => Searches().Select(q => ($"search?q={Uri.EscapeDataString(q)}", (string?)null)),
            "query" =>
            [
                ("query", """{"query":"MATCH (n)-[r]-(m) RETURN n, r, m LIMIT 900"}"""),
                ("query", """{"query":"MATCH (n) RETURN n LIMIT 900"}"""),
                ("query", """{"query":"MATCH (f:Finding)-[:CONCERNS]->(n) RETURN f, n LIMIT 900"}"""),
            ],
            "deliveries" => [(route, """{"path":"../.."}""")],
            "cases" => [("cases?take=200", null)],
            _ when function.StartsWith("POST cases", StringComparison.Ordinal) =>
                ids.OfType<string>().Select(i => (route.Replace("{id}", i, StringComparison.Ordinal), (string?)"""{"state":"closed"}""")),
            _ => ids.OfType<string>().Select(i => (route.Replace("{id}", i, StringComparison.Ordinal), (string?)null)),
        };
    }

    /// <summary>Numbers of social services, names of persons, streets: what a curious caller would type.</summary>
    private IEnumerable<string> Searches() =>
    [
        .. town.Values("Decision", "id").Take(2), .. town.Values("Decision", "caseNo").Take(2),
        .. town.Values("Person", "id").Take(3), .. town.Values("Person", "surname").Take(3),
        .. town.Values("Dwelling", "street").Take(3), .. town.Values("Lease", "leaseId").Take(3), .. town.Values("Company", "name").Take(2),
    ];

    /// <summary>A whole value, and its parts where a value may be told inside a longer text.</summary>
    private static IEnumerable<string> Parts(string text) => text.Split([' ', ',', ';', ':', '"', '(', ')']).Append(text);

    private static IEnumerable<string> Strings(string json)
    {
        using var document = JsonDocument.Parse(json.Length == 0 ? "null" : json);
        return [.. Strings(document.RootElement)];
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value).Append(p.Name)),
        _ => [],
    };
}
