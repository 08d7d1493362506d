using System.IO.Compression;
using Registry.Population.Facts;

namespace Registry.Import.Tests.Storage;

/// <summary>Accepted whole or refused whole, the same again is nothing, and the order is that of the extracts.</summary>
public sealed class DeliveryStoreTests
{
    private const string Header = "person_id;placerad;undantag;datum\n";
    private const string Good = Header + Samples.Anna + ";N;N;2026-03-02\n";

    [Fact]
    public void Import_SameDeliveryAgain_ChangesNothing()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", Good + "x;N;N;2026-03-02\n");
        var first = delivery.Import();
        var before = Snapshot(delivery.Data);

        var second = delivery.Says("source", "another name of the system").Import();

        Assert.True(second.Accepted);
        Assert.True(Assert.Single(second.Deliveries).Repeated);
        Assert.Equal(before, Snapshot(delivery.Data));
        Assert.Equal(first.Issues, second.Issues);
    }

    [Fact]
    public void Import_SameDeliveryInTwoFolders_IsTakenOnce()
    {
        using var root = new TestDelivery(name: "a");
        Add(root, "a", "population", "2026-06-30", "skolplacering.csv", Good);
        Add(root, "b", "population", "2026-06-30", "skolplacering.csv", Good);

        var result = root.Store.Import(Path.Combine(root.Root, "in"), TestDelivery.Options);

        Assert.True(result.Accepted);
        Assert.Equal([false, true], result.Deliveries.Select(d => d.Repeated));
        Assert.Single(root.Store.Load());
    }

    [Fact]
    public void Import_SameFileOfALaterDay_IsANewDelivery()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", Good);
        delivery.Import();
        delivery.Says("extractDate", "2026-07-07").Import();

        Assert.Equal([new(2026, 6, 30), new DateOnly(2026, 7, 7)], delivery.Store.Load().Select(d => d.Manifest.ExtractDate));
    }

    [Fact]
    public void Import_OldExtractBesideANewerOne_IsSupersededAndNotBlocked()
    {
        using var root = new TestDelivery(name: "a");
        Add(root, "a", "population", "2026-01-31", "skolplacering.csv", Good);
        Add(root, "b", "population", "2026-06-30", "skolplacering.csv", Good + Samples.Bo + ";J;N;2026-03-02\n");

        var result = root.Store.Import(Path.Combine(root.Root, "in"), TestDelivery.Options);

        Assert.Equal("superseded", Assert.Single(result.Deliveries.Single(d => d.Name == "a").Files).State);
        Assert.Equal("fresh", Assert.Single(result.Deliveries.Single(d => d.Name == "b").Files).State);
    }

    [Fact]
    public void Import_OldExtractAlone_IsBlockedByItsAge()
    {
        using var root = new TestDelivery(name: "a");
        Add(root, "a", "population", "2026-01-31", "skolplacering.csv", Good);
        Add(root, "b", "population", "2026-06-30", "returpost.csv", "person_id;gatuadress;avsandare;datum\n");

        var result = root.Store.Import(Path.Combine(root.Root, "in"), TestDelivery.Options);

        Assert.Equal("blocked", Assert.Single(result.Deliveries.Single(d => d.Name == "a").Files).State);
    }

    [Fact]
    public void Import_OneBadFile_RefusesTheDeliveryAndKeepsTheOthers()
    {
        using var first = new TestDelivery().With("skolplacering.csv", Good);
        first.Import();
        var before = Snapshot(first.Data);
        first.With("relationer.csv", "person_id\n").Says("extractDate", "2026-07-07").Manifest.Remove("files");

        Assert.False(first.Import().Accepted);
        Assert.Equal(before, Snapshot(first.Data));
    }

    [Fact]
    public void Import_FolderOfDeliveries_IsTakenInOrderOfExtractWithPopulationFirst()
    {
        using var root = new TestDelivery();
        Add(root, "a-audit", "audit", "2026-06-30", "personal.csv", $"person_id;anstallning_fran;attestratt\n{Samples.Anna};2020-01-01;N\n");
        Add(root, "b-population", "population", "2026-06-30", "skolplacering.csv", Good);
        Add(root, "c-earlier", "audit", "2026-01-31", "personal.csv", $"person_id;anstallning_fran;attestratt\n{Samples.Anna};2020-01-01;J\n");
        Directory.CreateDirectory(Path.Combine(root.Root, "in", ".git"));

        var result = root.Store.Import(Path.Combine(root.Root, "in"), TestDelivery.Options);

        Assert.False(result.Accepted);
        Assert.Equal("manifest_must_be_present", Assert.Single(result.Issues).Code);
        Assert.Equal(["c-earlier", "b-population", "a-audit", "delivery"], result.Deliveries.Select(d => d.Name));
        Assert.Equal(["c-earlier", "b-population", "a-audit"], root.Store.Load().Select(d => d.Name));
    }

    [Fact]
    public void Import_DeliveriesInAnotherOrder_LoadTheSame()
    {
        using var left = new TestDelivery();
        using var right = new TestDelivery();
        foreach (var root in new[] { left, right })
        {
            Add(root, "a", "population", "2026-06-30", "skolplacering.csv", Good);
            Add(root, "b", "population", "2026-05-30", "skolplacering.csv", Good);
            Add(root, "c", "audit", "2026-06-30", "personal.csv", $"person_id;anstallning_fran;attestratt\n{Samples.Anna};2020-01-01;J\n");
        }

        foreach (var (root, names) in new[] { (left, "abc"), (right, "cba") })
        {
            foreach (var name in names)
            {
                Assert.True(root.Store.Import(Path.Combine(root.Root, "in", name.ToString()), TestDelivery.Options).Accepted);
            }
        }

        Assert.Equal(left.Store.Load().Select(Text), right.Store.Load().Select(Text));
    }

    [Fact]
    public void Import_ZipArchive_IsADelivery()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", Good);
        delivery.WriteManifest();
        var zip = Path.Combine(delivery.Root, "leverans.zip");
        ZipFile.CreateFromDirectory(delivery.Folder, zip, CompressionLevel.Fastest, includeBaseDirectory: true);

        Assert.True(delivery.Store.Import(zip, TestDelivery.Options).Accepted);
        Assert.Equal(["leverans/skolplacering.csv"], Assert.Single(delivery.Store.Load()).Files);
    }

    [Theory]
    [InlineData("leverans.zip", "archive_must_be_readable")]
    [InlineData("nowhere", "delivery_must_be_present")]
    public void Import_NoDelivery_SaysSo(string name, string code)
    {
        using var delivery = new TestDelivery();
        File.WriteAllText(Path.Combine(delivery.Root, "leverans.zip"), "not a zip");

        var result = delivery.Store.Import(Path.Combine(delivery.Root, name), TestDelivery.Options);

        Assert.False(result.Accepted);
        Assert.Equal(code, Assert.Single(result.Issues).Code);
    }

    [Fact]
    public void Import_AnotherEnvironment_IsRefusedByTheInstallation()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", Good);
        delivery.Import();

        var result = delivery.Import(TestDelivery.Options with { Environment = "production" });

        Assert.Equal("environment_must_be_that_of_the_installation", Assert.Single(result.Issues).Code);
        Assert.Equal("test", delivery.Store.Environment);
    }

    [Fact]
    public void Import_WhileAnotherRuns_IsRefused()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", Good);
        Directory.CreateDirectory(delivery.Data);
        using var held = new FileStream(
            Path.Combine(delivery.Data, "import.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var result = delivery.Import();

        Assert.Equal("import_must_run_alone", Assert.Single(result.Issues).Code);
    }

    [Fact]
    public void Load_DamagedFile_NamesTheFile()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", Good);
        delivery.Import();
        var file = Assert.Single(Directory.GetFiles(delivery.Data, "skolplacering.bin", SearchOption.AllDirectories));
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, bytes);

        var error = Assert.Throws<InvalidDataException>(() => delivery.Store.Load());

        Assert.Contains("skolplacering.bin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_Report_NamesMatchRateUnlistedFilesAndAge()
    {
        var (_, header, row) = Samples.All["lagenheter.csv"];
        var (_, registrationHeader, registration) = Samples.All["folkbokforing.csv"];
        var elsewhere = Samples.Change(registrationHeader, registration, "person_id", Samples.Bo)
            .Replace(Samples.Uuid, "", StringComparison.Ordinal).Replace("STORGATAN 12", "OKÄND 1", StringComparison.Ordinal);
        var contradiction = Samples.Change(registrationHeader, registration, "person_id", Samples.Coordination)
            .Replace("STORGATAN 12 B;1203", "LILLGATAN 1;", StringComparison.Ordinal);
        using var delivery = new TestDelivery()
            .With("lagenheter.csv", $"{header}\n{row}\n;LILLGATAN 1;;72187;VÄSTERÅS;1980;;;;;;;;;;;\n")
            .With("folkbokforing.csv", $"{registrationHeader}\n{registration}\n{elsewhere}\n{contradiction}\n");
        File.WriteAllText(Path.Combine(delivery.Folder, "anteckningar.txt"), "");

        var result = delivery.Import();

        var report = Assert.Single(result.Deliveries);
        Assert.Equal(["anteckningar.txt"], report.UnlistedFiles);
        var file = report.Files.Single(f => f.Name == "folkbokforing.csv");
        Assert.Equal(2 / 3.0, file.MatchRate!.Value, 6);
        Assert.Equal(1, file.Warnings["uuid_and_address_differ"]);
        Assert.Equal((0, "fresh"), (file.AgeDays, file.State));
        Assert.Contains("66.7 %, below the limit", File.ReadAllText(Path.Combine(delivery.Data, "import.txt")), StringComparison.Ordinal);
        Assert.Equal(result.Deliveries[0].Files.Count, delivery.Store.ReadLastResult()!.Deliveries[0].Files.Count);
    }

    [Fact]
    public void Import_Rejects_AreSortedAndQuoted()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", Header + "x;Y;N;2026-03-02\n" + "198501122389;N;;x\n");
        delivery.Import();

        Assert.Equal(
            """
            file;line;column;code;rule
            delivery/skolplacering.csv;2;person_id;person_id_must_have_an_accepted_form;must be 12 digits, with or without hyphen, or 10 digits with - or +
            delivery/skolplacering.csv;2;placerad;boolean_must_be_j_or_n;must be J or N, JA or NEJ, 1 or 0, true or false
            delivery/skolplacering.csv;3;datum;date_must_be_yyyy_mm_dd;must be a date written yyyy-MM-dd or yyyyMMdd
            delivery/skolplacering.csv;3;undantag;value_must_be_given;must be given

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(Path.Combine(delivery.Data, "rejects.csv")));
    }

    internal static string Snapshot(string data) => string.Join(
        '\n',
        Directory.GetFiles(Path.Combine(data, "deliveries"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(data, f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}"));

    private static string Text(Delivery delivery) =>
        $"{delivery.Name} {delivery.Manifest} {string.Join(',', delivery.Schools)} {string.Join(',', delivery.Employees)}";

    private static void Add(TestDelivery root, string name, string partition, string day, string file, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root.Root, "in", name)).FullName;
        File.WriteAllText(Path.Combine(folder, file), text);
        File.WriteAllText(
            Path.Combine(folder, "manifest.json"),
            $$"""{"kallsystem":"x","uttagsdatum":"{{day}}","namnd":"N","partition":"{{partition}}","mode":"FULL","environment":"Test","files":[{"name":"{{file}}"}]}""");
    }
}
