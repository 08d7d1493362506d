using System.Text.Json;
using Registry.Import;

namespace Registry.Cli.Tests;

/// <summary>Every verb of the built program: what it writes and how it ends.</summary>
public sealed class VerbTests(EvaluatedTown stage) : IClassFixture<EvaluatedTown>
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private BuiltProgram Program => stage.Program;

    [Fact]
    public async Task Version_IsThatOfTheBuild()
    {
        var (code, output, _) = await Program.Run("--version");

        Assert.Equal((0, Functions.ProgramVersion.Text), (code, output.Trim()));
    }

    [Fact]
    public void Import_GoodTown_IsAcceptedWithAReport()
    {
        Assert.True(stage.Import.Code == 0, stage.Import.Errors + stage.Import.Output);
        Assert.Contains("personer.csv", stage.Import.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Program.Folder, "data", "rejects.csv")));
    }

    [Fact]
    public async Task Rejects_AfterAnImport_ShowsTheRowsForAPurposeThatIsLogged()
    {
        const string Person = "198703222383";
        var zip = Path.Combine(Program.Folder, "school.zip");
        var folder = Directory.CreateDirectory(Path.Combine(Program.Folder, "school")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "skolplacering.csv"),
            "person_id;placerad;undantag;datum\n" + $"{Person};N;\"N;2026-03-02\n"
            + string.Concat(Enumerable.Range(1, 60).Select(n => $"{Person};N;N;2025-{n % 12 + 1:00}-{n % 28 + 1:00}\n")),
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "manifest.json"),
            """
            { "source": "x", "extractDate": "2026-06-30", "controller": "N", "partition": "population", "mode": "full",
              "environment": "test", "files": [ { "name": "skolplacering.csv" } ] }
            """,
            TestContext.Current.CancellationToken);
        System.IO.Compression.ZipFile.CreateFromDirectory(folder, zip);

        var import = await Program.Run("import", "school.zip", "--data", "school-data", "--environment", "test");
        Assert.True(import.Code == 0, import.Output + import.Errors);
        var (code, output, _) = await Program.Run("rejects", "--data", "school-data", "--purpose", "correction");
        var (unasked, _, _) = await Program.Run("rejects", "--data", "school-data");

        Assert.Equal((0, $"file;line;row\nschool/skolplacering.csv;2;\"{Person};N;\"\"N;2026-03-02\"\n"), (code, output));
        Assert.NotEqual(0, unasked);
        using var log = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(Program.Folder, "school-data", "registry.db")}");
        await log.OpenAsync(TestContext.Current.CancellationToken);
        using var query = log.CreateCommand();
        query.CommandText = "SELECT purpose || ' ' || action || ' ' || subjects FROM lookup";
        Assert.Equal($"correction rejected_rows [\"person:{Person}\"]", await query.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Import_Interrupted_SaysSoAndAcceptsNothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C is sent as a Unix signal.");
        var cancellation = TestContext.Current.CancellationToken;
        await WriteLongDelivery(Directory.CreateDirectory(Path.Combine(Program.Folder, "long")).FullName);
        using var import = Program.Launch("import", "long", "--data", "stopped", "--environment", "test");
        var errors = import.StandardError.ReadToEndAsync(cancellation);
        var stopped = Path.Combine(Program.Folder, "stopped");
        while (!Directory.Exists(Path.Combine(stopped, "deliveries")))
        {
            Assert.False(import.HasExited, "The import ended before it began.");
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
        }

        await Task.Delay(TimeSpan.FromMilliseconds(300), cancellation);
        var code = await BuiltProgram.Interrupt(import);

        Assert.Equal((130, "Interrupted."), (code, (await errors).Trim().Split('\n')[^1]));
        Assert.Empty(new DeliveryStore(stopped).Load());
        Assert.Empty(Directory.GetDirectories(Path.Combine(stopped, "deliveries")));
    }

    [Fact]
    public async Task NoVerb_InterruptedWhileItMakesTheSample_SaysSoAndAcceptsNothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C is sent as a Unix signal.");
        var cancellation = TestContext.Current.CancellationToken;
        using var start = Program.Launch("--data", "first", "--port", "0");
        var announced = await start.StandardError.ReadLineAsync(cancellation);
        var code = await BuiltProgram.Interrupt(start);
        var errors = await start.StandardError.ReadToEndAsync(cancellation);

        Assert.StartsWith("Making a sample municipality", announced, StringComparison.Ordinal);
        Assert.Equal((130, "Interrupted."), (code, errors.Trim().Split('\n')[^1]));
        Assert.Empty(new DeliveryStore(Path.Combine(Program.Folder, "first")).Load());
    }

    [Fact]
    public void Evaluate_WithOut_WritesTheThreeFiles()
    {
        Assert.True(stage.Evaluate.Code == 0, stage.Evaluate.Errors);
        var header = File.ReadLines(Path.Combine(Program.Folder, "out", "findings.csv")).First();
        Assert.Equal("finding_id;rule_id;rule_version;day;subject_type;subject_key;points;recipients;related;explanation", header);
        Assert.All(
            File.ReadLines(Path.Combine(Program.Folder, "out", "cases.csv")).Skip(1),
            line => Assert.EndsWith(";hit;2026-06-30", line, StringComparison.Ordinal));
        Assert.Equal("left;right;weight", File.ReadLines(Path.Combine(Program.Folder, "out", "same_as.csv")).First());
    }

    [Fact]
    public async Task Evaluate_Again_WritesTheSameBytes()
    {
        Assert.Equal(0, (await Program.Run("evaluate", "--data", "data", "--out", "again")).Code);

        foreach (var name in new[] { "findings.csv", "cases.csv", "same_as.csv" })
        {
            Assert.Equal(
                await File.ReadAllBytesAsync(Path.Combine(Program.Folder, "out", name), TestContext.Current.CancellationToken),
                await File.ReadAllBytesAsync(Path.Combine(Program.Folder, "again", name), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Evaluate_DayBeforeTheServedOne_WritesFilesAndLeavesWhatIsServed()
    {
        var (code, output, errors) = await Program.Run("evaluate", "--day", "2026-05-31", "--data", "data", "--out", "back");
        var (_, day, _) = await Program.Run("query", "MATCH (s:Snapshot) RETURN s.day AS day", "--format", "csv", "--data", "data");

        Assert.True(code == 0, errors);
        Assert.Contains("A look back: cases and what is served stay at 2026-06-30.", output, StringComparison.Ordinal);
        Assert.Contains("2026-06-30", day, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Program.Folder, "back", "cases.csv")));
    }

    [Fact]
    public async Task Sample_SameArguments_GivesTheSameBytes()
    {
        Assert.Equal(0, (await Program.Run("sample", "--people", "800", "--seed", "5", "--out", "twin")).Code);

        var (town, twin) = (Path.Combine(Program.Folder, "town"), Path.Combine(Program.Folder, "twin"));
        var files = Directory.EnumerateFiles(town, "*", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Equal(
            File.ReadAllBytes(f), File.ReadAllBytes(Path.Combine(twin, Path.GetRelativePath(town, f)))));
    }

    [Fact]
    public async Task Query_AsJson_GivesOneObjectARow()
    {
        var (code, output, errors) = await Program.Run(
            "query", "MATCH (p:Person) RETURN count(p) AS persons, date('2026-06-30') AS day, null AS nothing", "--data", "data", "--format", "json");

        Assert.True(code == 0, errors);
        using var document = JsonDocument.Parse(output);
        var row = Assert.Single(document.RootElement.EnumerateArray());
        Assert.InRange(row.GetProperty("persons").GetInt32(), 700, 800);
        Assert.Equal("2026-06-30", row.GetProperty("day").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("nothing").ValueKind);
    }

    [Fact]
    public async Task Query_AsCsv_QuotesCells()
    {
        var (code, output, _) = await Program.Run("query", "RETURN 1 AS a, 'x;\"y\"' AS b", "--data", "data", "--format", "csv");

        Assert.Equal((0, "a;b\n1;\"x;\"\"y\"\"\"\n"), (code, output));
    }

    [Fact]
    public async Task Query_Saved_RunsAgainWithItsParameters()
    {
        const string Query = "RETURN $day + duration('P1D') AS next, $names AS names";
        string[] Parameters(string day) => ["--parameter", $"day=date('{day}')", "--parameter", "names=[\"a\", 1]", "--data", "data", "--format", "csv"];

        var first = await Program.Run(["query", Query, "--save", "next day", .. Parameters("2026-06-30")]);
        var again = await Program.Run(["query", "--saved", "next day", .. Parameters("2026-12-31")]);
        var list = await Program.Run("query", "--list", "--data", "data");
        var forgotten = await Program.Run("query", "--forget", "next day", "--data", "data");
        var gone = await Program.Run("query", "--saved", "next day", "--data", "data");

        Assert.Equal((0, "next;names\n2026-07-01;[a, 1]\n"), (first.Code, first.Output));
        Assert.Equal((0, "next;names\n2027-01-01;[a, 1]\n"), (again.Code, again.Output));
        Assert.Contains("next day", list.Output, StringComparison.Ordinal);
        Assert.Equal((0, 1), (forgotten.Code, gone.Code));
        Assert.Contains("no saved query", gone.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("analyst", "MATCH (d:Decision) RETURN count(d) AS n")]
    [InlineData("housing_company:0000000000", "MATCH (d:Dwelling) RETURN count(d) AS n")]
    [InlineData("internal_audit", "MATCH (d:Dwelling) RETURN count(d) AS n")]
    public async Task Query_OfWhatTheViewHides_CountsNothing(string caller, string query)
    {
        var (code, output, errors) = await Program.Run("query", query, "--data", "data", "--as", caller, "--format", "csv");

        Assert.True(code == 0, errors);
        Assert.Equal("n\n0\n", output);
    }

    [Fact]
    public async Task Query_FreeWalkAsSocialServices_IsRefusedWithTheLaw()
    {
        var (code, output, errors) = await Program.Run(
            "query", "MATCH (p:Person) RETURN p", "--data", "data", "--as", "social_services");

        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains("2001:637", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("must be a folder or a zip archive that exists", "import", "nowhere", "--data", "other")]
    [InlineData("holds no accepted delivery", "evaluate", "--data", "empty")]
    [InlineData("Nothing has been evaluated yet", "query", "RETURN 1", "--data", "empty")]
    [InlineData("belongs to environment test", "import", "town", "--data", "data", "--environment", "simulation")]
    [InlineData("is not a part of the graph", "export", "--format", "neo4j-bulk", "--as", "analyst", "--out", "bulk2", "--data", "data")]
    [InlineData("--purpose must say why", "query", "RETURN 1", "--purpose", " ", "--data", "data")]
    [InlineData("--as must be", "query", "RETURN 1", "--data", "data", "--as", "housing_company")]
    [InlineData("--as must be", "query", "RETURN 1", "--data", "data", "--as", "housing_company:123")]
    [InlineData("must be a date", "evaluate", "--data", "data", "--day", "30/6/2026")]
    [InlineData("line 1", "query", "MATCH (p RETURN p", "--data", "data")]
    [InlineData("name=value", "query", "RETURN $x", "--parameter", "x", "--data", "data")]
    [InlineData("--saved NAME", "query", "--data", "data")]
    [InlineData("--neo4j needs --engine neo4j", "query", "RETURN 1", "--neo4j", "http://127.0.0.1:9", "--data", "data")]
    [InlineData("--neo4j needs --engine neo4j", "evaluate", "--engine", "embedded", "--neo4j", "http://127.0.0.1:9", "--data", "data")]
    [InlineData("but nowhere/x.json is not.", "export", "--all", "--format", "json", "--out", "nowhere/x.json", "--data", "data")]
    [InlineData("but town is a folder.", "export", "--all", "--format", "json", "--out", "town", "--data", "data")]
    [InlineData("but truth.csv is a file.", "export", "--all", "--format", "csv", "--out", "truth.csv", "--data", "data")]
    [InlineData("but truth.csv/bulk is not.", "export", "--format", "neo4j-bulk", "--out", "truth.csv/bulk", "--data", "data")]
    [InlineData("but truth.csv/out is not.", "evaluate", "--out", "truth.csv/out", "--data", "data")]
    [InlineData("empty or absent", "sample", "--people", "500", "--seed", "1", "--out", "town")]
    public async Task Verb_UserError_EndsWithOneAndAClearMessage(string expected, params string[] arguments)
    {
        var (code, _, errors) = await Program.Run(arguments);

        Assert.Equal(1, code);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_BrokenDelivery_IsRefusedWithTwoAndKeepsTheOldState()
    {
        var broken = Path.Combine(Program.Folder, "broken");
        Directory.CreateDirectory(broken);
        File.Copy(Path.Combine(Program.Folder, "town", "population", "manifest.json"), Path.Combine(broken, "manifest.json"));

        var (code, output, _) = await Program.Run("import", "broken", "--data", "data");

        Assert.Equal(2, code);
        Assert.Contains("REFUSED", output, StringComparison.Ordinal);
        Assert.Equal(0, (await Program.Run("evaluate", "--data", "data")).Code);
    }

    [Fact]
    public async Task Settings_Wrong_AreNamedAllAtOnce()
    {
        using var program = new BuiltProgram();
        await File.WriteAllTextAsync(
            Path.Combine(program.Folder, "local.settings.json"),
            """{"Values":{"Registry:Port":"99999","Registry:Environment":"prod"}}""",
            TestContext.Current.CancellationToken);

        var (code, _, errors) = await program.Run("evaluate");

        Assert.Equal(1, code);
        Assert.Contains("Registry:Port must be", errors, StringComparison.Ordinal);
        Assert.Contains("Registry:Environment must be", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphml", "part.graphml", "<graphml")]
    [InlineData("gexf", "part.gexf", "<gexf")]
    [InlineData("dot", "part.dot", "digraph")]
    [InlineData("json", "part.json", "{\"nodes\":[")]
    public async Task Export_OfACase_WritesTheFileAndSaysHowMuch(string format, string file, string begins)
    {
        var id = File.ReadLines(Path.Combine(Program.Folder, "out", "cases.csv"))
            .First(l => l.Contains(";analyst;", StringComparison.Ordinal)).Split(';')[0];

        var (code, _, errors) = await Program.Run("export", "--case", id, "--format", format, "--out", file, "--data", "data");

        Assert.True(code == 0, errors);
        Assert.Matches("Wrote [1-9][0-9]* nodes and [1-9][0-9]* relationships", errors);
        var text = await File.ReadAllTextAsync(Path.Combine(Program.Folder, file), TestContext.Current.CancellationToken);
        Assert.Contains(begins, text, StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(Program.Folder, file)) == Owner);
    }

    [Fact]
    public async Task Export_OfEverythingAsCsv_WritesBothTables()
    {
        var (code, _, errors) = await Program.Run("export", "--all", "--format", "csv", "--out", "tables", "--data", "data");

        Assert.True(code == 0, errors);
        Assert.True(File.ReadLines(Path.Combine(Program.Folder, "tables", "nodes.csv")).Count() > 800);
        Assert.StartsWith(
            ":ID;:TYPE;:START_ID;:END_ID", File.ReadLines(Path.Combine(Program.Folder, "tables", "relationships.csv")).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give one of", "--case", "x", "--all")]
    [InlineData("no such case", "--case", "x")]
    [InlineData("Label:key", "--node", "Nothing:x")]
    [InlineData("no such node", "--node", "Person:x")]
    [InlineData("2001:637", "--all", "--as", "social_services")]
    public async Task Export_OfWhatCannotBeTaken_SaysWhy(string says, params string[] arguments)
    {
        var (code, _, errors) = await Program.Run(["export", "--out", "none.graphml", "--data", "data", .. arguments]);

        Assert.Equal(1, code);
        Assert.Contains(says, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Program.Folder, "none.graphml")));
    }

    [Fact]
    public async Task Export_OfTheToolsOfNeo4j_WritesStylePerspectiveAndQueries()
    {
        var (code, _, errors) = await Program.Run("export", "--format", "neo4j-tools", "--out", "tools");

        Assert.True(code == 0, errors);
        var folder = Path.Combine(Program.Folder, "tools");
        Assert.True(File.Exists(Path.Combine(folder, "registry.grass")) && File.Exists(Path.Combine(folder, "registry.perspective.json")));
        Assert.StartsWith(
            "// Träffar och poäng per regel / Findings",
            await File.ReadAllTextAsync(Path.Combine(folder, "dashboards", "findings-by-rule.cypher"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "phrases")));
    }

    [Fact]
    public async Task Export_AsBulkFiles_WritesAFolderForTheImporter()
    {
        var (code, _, errors) = await Program.Run("export", "--format", "neo4j-bulk", "--out", "bulk", "--data", "data");

        Assert.True(code == 0, errors);
        Assert.Matches("Wrote [1-9][0-9]* nodes and [1-9][0-9]* relationships", errors);
        var folder = Path.Combine(Program.Folder, "bulk");
        var arguments = await File.ReadAllTextAsync(Path.Combine(folder, "import.args"), TestContext.Current.CancellationToken);
        Assert.Contains("--nodes=Person=Person-header.csv", arguments, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "manifest.json")) && File.Exists(Path.Combine(folder, "schema.cypher")));
    }

    [Theory]
    [InlineData("http://127.0.0.1:9", "must answer; start it, or correct the address")]
    [InlineData("bolt://127.0.0.1:7687", "--neo4j must be the address of Neo4j's HTTP interface")]
    [InlineData("127.0.0.1:7474", "--neo4j must be the address of Neo4j's HTTP interface")]
    [InlineData("http://neo4j:secret@127.0.0.1:7474", "--neo4j must be an address without user and password")]
    public async Task Load_WithoutAServer_SaysWhatToDo(string address, string says)
    {
        var (code, _, errors) = await Program.Run("load", "--neo4j", address, "--data", "data");

        Assert.Equal(1, code);
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    // So long that nobody could read it before the signal comes.
    private async Task WriteLongDelivery(string folder)
    {
        var persons = File.ReadLines(Path.Combine(Program.Folder, "town", "population", "personer.csv"));
        var row = $"{persons.Skip(1).First().Split(';')[0]};N;N;2026-03-02\n";
        await using (var file = File.CreateText(Path.Combine(folder, "skolplacering.csv")))
        {
            await file.WriteAsync("person_id;placerad;undantag;datum\n");
            for (var i = 0; i < 4_000_000; i++)
            {
                await file.WriteAsync(row);
            }
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "manifest.json"), """
            {"source":"x","extractDate":"2026-06-30","controller":"N","partition":"population","mode":"full",
             "environment":"test","files":[{"name":"skolplacering.csv"}]}
            """);
    }
}
