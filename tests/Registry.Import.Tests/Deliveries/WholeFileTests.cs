using System.Text;

namespace Registry.Import.Tests.Deliveries;

/// <summary>What is wrong with a row, a file or a delivery as a whole.</summary>
public sealed class WholeFileTests
{
    private const string Header = "person_id;placerad;undantag;datum";
    private const string Row = Samples.Anna + ";N;N;2026-03-02";

    /// <summary>Gets the code, the file it is reported on, the line, and whether the delivery is refused for it.</summary>
    public static TheoryData<string, string, int, bool> Rules { get; } = new()
    {
        { "row_key_must_be_unique", "personer.csv", 3, false },
        { "episodes_must_not_overlap", "folkbokforing.csv", 3, false },
        { "row_must_fit_the_header", "skolplacering.csv", 3, false },
        { "quotes_must_be_closed", "skolplacering.csv", 3, false },
        { "row_must_fit_the_size_limit", "skolplacering.csv", 3, false },
        { "text_must_be_in_the_encoding_of_the_file", "returpost.csv", 3, false },
        { "person_id_must_not_be_a_test_number", "skolplacering.csv", 2, false },
        { "landlord_must_be_given", "kontraktsparter.csv", 2, false },
        { "person_id_must_be_a_test_number", "skolplacering.csv", 2, true },
        { "person_id_must_be_born_in_the_future", "skolplacering.csv", 2, true },
        { "header_must_be_present", "skolplacering.csv", 1, true },
        { "column_must_be_present", "skolplacering.csv", 1, true },
        { "column_must_not_repeat", "skolplacering.csv", 1, true },
        { "encoding_must_be_utf8_or_latin1", "skolplacering.csv", 1, true },
        { "failed_rows_must_stay_under_the_limit", "skolplacering.csv", 1, true },
        { "rows_must_match_the_manifest", "skolplacering.csv", 1, true },
        { "sha256_must_match_the_manifest", "skolplacering.csv", 1, true },
        { "file_must_be_present", "skolplacering.csv", 1, true },
        { "file_must_be_a_known_format", "manifest.json", 1, true },
        { "file_must_belong_to_the_partition", "hyreskontrakt.csv", 1, true },
        { "file_must_be_listed_once", "skolplacering.csv", 1, true },
        { "file_must_fit_the_size_limit", "skolplacering.csv", 1, true },
        { "manifest_must_be_present", "manifest.json", 1, true },
        { "manifest_must_be_a_json_object", "manifest.json", 1, true },
        { "manifest_field_must_be_given", "manifest.json", 1, true },
        { "extract_date_must_not_be_in_the_future", "manifest.json", 1, true },
        { "environment_must_be_that_of_the_installation", "manifest.json", 1, true },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Import_BrokenAsAWhole_NamesFileLineAndRule(string code, string file, int line, bool isRefused)
    {
        using var delivery = new TestDelivery();
        var options = TestDelivery.Lenient;
        switch (code)
        {
            case "row_key_must_be_unique":
                delivery.With("personer.csv", Persons($"{Samples.Anna};N;N;Anna\n{Samples.Anna};N;N;Bertil"));
                break;
            case "episodes_must_not_overlap":
                delivery.With("folkbokforing.csv", Episodes("2020-01-01;2024-05-02", "2024-05-01;"));
                break;
            case "row_must_fit_the_header":
                delivery.With("skolplacering.csv", $"{Header}\n{Row}\n{Samples.Bo};N;N\n");
                break;
            case "quotes_must_be_closed":
                delivery.With("skolplacering.csv", $"{Header}\n{Row}\n\"{Samples.Bo};N;N;2026-03-02\n{Samples.Bo};N;N;2026-03-02\n");
                break;
            case "row_must_fit_the_size_limit":
                delivery.With("skolplacering.csv", $"{Header}\n{Row}\n{Samples.Bo};N;N;{new string('2', 70_000)}\n");
                break;
            case "text_must_be_in_the_encoding_of_the_file":
                delivery.With("returpost.csv", [
                    .. Encoding.UTF8.GetBytes($"person_id;avsandare;datum\n{Samples.Anna};Åsö förvaltning;2026-01-01\n{Samples.Bo};"),
                    0xC5, .. Encoding.UTF8.GetBytes(";2026-01-01\n")]);
                break;
            case "person_id_must_not_be_a_test_number":
                delivery.Says("environment", "production").With("skolplacering.csv", $"{Header}\n{Row}\n");
                options = options with { Environment = "production" };
                break;
            case "landlord_must_be_given":
                TwoLandlords(delivery);
                break;
            case "person_id_must_be_a_test_number":
                delivery.With("skolplacering.csv", $"{Header}\n197010632391;N;N;2026-03-02\n");
                break;
            case "person_id_must_be_born_in_the_future":
                delivery.Says("environment", "simulation").Says("extractDate", "2126-06-30")
                    .With("skolplacering.csv", $"{Header}\n202601622380;N;N;2126-03-02\n");
                options = options with { Environment = "simulation" };
                break;
            default:
                BreakFile(delivery, code, ref options);
                break;
        }

        var result = delivery.Import(options);

        Assert.Equal(!isRefused, result.Accepted);
        Assert.Contains(result.Issues, i => i.Code == code && i.File == $"delivery/{file}" && i.Line == line);
        Assert.Equal(isRefused, delivery.Store.Load().Count == 0);
    }

    private static void BreakFile(TestDelivery delivery, string code, ref ImportOptions options)
    {
        const string School = "skolplacering.csv";
        var good = $"{Header}\n{Row}\n";
        object File(object? rows = null, object? sha256 = null) => new { name = School, rows, sha256 };
        switch (code)
        {
            case "header_must_be_present":
                delivery.With(School, "");
                break;
            case "column_must_be_present":
                delivery.With(School, "person_id;placerad;undantag\n");
                break;
            case "column_must_not_repeat":
                delivery.With(School, "person_id;placerad;undantag;datum;enrolled\n");
                break;
            case "encoding_must_be_utf8_or_latin1":
                delivery.With(School, Encoding.Unicode.GetBytes(good));
                break;
            case "failed_rows_must_stay_under_the_limit":
                delivery.With(School, $"{Header}\n{Row}\n{Samples.Bo};N;N;x\n");
                options = TestDelivery.Options;
                break;
            case "rows_must_match_the_manifest":
                delivery.With(School, good).Says("files", new[] { File(rows: 2) });
                break;
            case "sha256_must_match_the_manifest":
                delivery.With(School, good).Says("files", new[] { File(sha256: new string('0', 64)) });
                break;
            case "file_must_be_present":
                delivery.Says("files", new[] { File() });
                break;
            case "file_must_be_a_known_format":
                delivery.Says("files", new[] { new { name = "../hemligt.csv" } });
                break;
            case "file_must_belong_to_the_partition":
                delivery.With("hyreskontrakt.csv", "x\n");
                break;
            case "file_must_be_listed_once":
                delivery.With(School, good).Says("files", new[] { File(), File() });
                break;
            case "file_must_fit_the_size_limit":
                delivery.With(School, good);
                options = options with { MaxFileBytes = 10 };
                break;
            default:
                BreakManifest(delivery, code);
                break;
        }
    }

    private static void BreakManifest(TestDelivery delivery, string code)
    {
        delivery.With("skolplacering.csv", $"{Header}\n{Row}\n");
        switch (code)
        {
            case "manifest_field_must_be_given":
                delivery.Manifest.Remove("mode");
                break;
            case "extract_date_must_not_be_in_the_future":
                delivery.Says("extractDate", "2026-11-25");
                break;
            case "environment_must_be_that_of_the_installation":
                delivery.Says("environment", "production");
                break;
            case "manifest_must_be_present":
                delivery.ManifestText = null;
                break;
            case "manifest_must_be_a_json_object":
                delivery.ManifestText = "[\"source\"";
                break;
        }
    }

    private static void TwoLandlords(TestDelivery delivery)
    {
        var (_, header, row) = Samples.All["hyreskontrakt.csv"];
        delivery.Says("partition", "housing")
            .With("hyreskontrakt.csv", $"{header}\n{row}\n{Samples.Change(header, row, "bolag_orgnr", "2120000142")}\n")
            .With("kontraktsparter.csv", $"kontrakt_id;part_id;roll\nK-1;{Samples.Anna};huvudhyresgast\n");
    }

    private static string Persons(string rows) =>
        $"person_id;sekretessmarkering;skyddad_folkbokforing;fornamn\n{rows}\n";

    private static string Episodes(params string[] periods) =>
        "person_id;kommunkod;folkbokford_typ;fran_datum;till_datum\n"
        + string.Concat(periods.Select(p => $"{Samples.Anna};1980;PA_KOMMUNEN_SKRIVEN;{p}\n"));

    [Fact]
    public void Import_EpisodesThatShareTheDayOfTheMove_AreAccepted()
    {
        using var delivery = new TestDelivery()
            .With("folkbokforing.csv", Episodes("2024-05-01;", "2020-01-01;2024-05-01", "2019-01-01;2019-12-31", "2019-12-31;2019-12-31"));

        Assert.Empty(delivery.Import().Issues);
    }

    [Fact]
    public void Import_BadCopyBeforeAGoodRow_DoesNotPullTheGoodRowDown()
    {
        using var delivery = new TestDelivery()
            .With("folkbokforing.csv", Episodes("2024-05-01;2020-01-01", "2024-05-01;", "2024-05-01;", "2024-05-01;2020-01-01"));

        var result = delivery.Import();

        Assert.Equal(2, Assert.Single(result.Issues).Line);
        Assert.Equal([4, 5], Assert.Single(Assert.Single(result.Deliveries).Files).Duplicates);
        Assert.Single(Assert.Single(delivery.Store.Load()).Registrations);
    }

    [Fact]
    public void Import_BrokenQuote_LosesOnlyItsOwnRow()
    {
        var rows = string.Concat(Enumerable.Range(0, 40).Select(i => $"{Samples.Anna};N;N;2026-03-02\n".Replace("03-02", $"03-{(i % 28) + 1:D2}", StringComparison.Ordinal)));
        using var delivery = new TestDelivery()
            .With("skolplacering.csv", $"{Header}\n{Samples.Bo};\"N;N;2026-03-02\n{rows}{Samples.Bo};\"N\";N;2026-03-03\n");

        var result = delivery.Import();

        Assert.Equal((2, "quotes_must_be_closed"), (Assert.Single(result.Issues).Line, result.Issues[0].Code));
        Assert.Equal(42, Assert.Single(result.Deliveries).Files[0].Rows);
        Assert.Equal(29, Assert.Single(delivery.Store.Load()).Schools.Count);
    }

    [Fact]
    public void Import_QuotedLineBreaks_CountPhysicalLines()
    {
        using var delivery = new TestDelivery().With(
            "undantag.csv",
            "objekt;kod;giltig_till;beslutad_av;motivering\n"
                + $"person:{Samples.Anna};X01;2026-12-31;A;\"första\r\nandra \"\"ordet\"\"\"\nperson:{Samples.Bo};X01;2026-13-31;A;\n");

        var result = delivery.Import();

        Assert.Equal(4, Assert.Single(result.Issues).Line);
        Assert.Equal("första\r\nandra \"ordet\"", Assert.Single(Assert.Single(delivery.Store.Load()).Exemptions).Motivation);
    }

    [Fact]
    public void Import_RowOf100Megabytes_IsOneBadRow()
    {
        var row = new byte[100_000_000];
        row.AsSpan().Fill((byte)'x');
        using var delivery = new TestDelivery()
            .With("skolplacering.csv", [.. Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"), .. row, .. Encoding.UTF8.GetBytes($"\n{Samples.Bo};N;N;2026-03-02\n")]);

        var result = delivery.Import();

        Assert.Equal((3, "row_must_fit_the_size_limit"), (Assert.Single(result.Issues).Line, result.Issues[0].Code));
        Assert.Equal(2, Assert.Single(delivery.Store.Load()).Schools.Count);
    }

    [Fact]
    public void Import_ForbiddenAndUnknownColumns_AreDroppedAndNamed()
    {
        using var delivery = new TestDelivery()
            .With("skolplacering.csv", $"{Header};Kön;medborgarskap;anm;(x)\n{Row};K;SE;x;y\n");

        var file = Assert.Single(Assert.Single(delivery.Import().Deliveries).Files);

        Assert.Equal(["Kön", "medborgarskap"], file.DroppedColumns);
        Assert.Equal(["anm"], file.UnknownColumns);
    }

    [Fact]
    public void Import_HeaderThatRunsIntoARow_NamesNoneOfItsCells()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", $"{Header};EXEMPEL;{Row}\n{Row};;;;;\n");

        Assert.Empty(Assert.Single(Assert.Single(delivery.Import().Deliveries).Files).UnknownColumns);
    }

    [Fact]
    public void Import_FileWithoutHeader_NamesNoneOfItsCells()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", $"{Samples.Anna};J;N;2026-03-02\n{Row}\n");

        var result = delivery.Import();

        Assert.False(result.Accepted);
        Assert.DoesNotContain(Samples.Anna, File.ReadAllText(Path.Combine(delivery.Data, "import.json")), StringComparison.Ordinal);
        Assert.All(result.Issues, i => Assert.Equal("column_must_be_present", i.Code));
    }

    [Fact]
    public void Import_Windows1252AndLatin1_ReadTheSameLetters()
    {
        using var delivery = new TestDelivery()
            .With("returpost.csv", [.. Encoding.Latin1.GetBytes($"person_id;avsandare;datum;orsak\n{Samples.Anna};Åsö;2026-01-01;"), 0x80, .. "\n"u8]);
        delivery.Import();

        var letter = Assert.Single(Assert.Single(delivery.Store.Load()).ReturnedMail);

        Assert.Equal(("Åsö", "€"), (letter.Sender, letter.Reason));
    }
}
