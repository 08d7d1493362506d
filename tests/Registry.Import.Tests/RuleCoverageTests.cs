using Registry.Import.Tests.Deliveries;
using Registry.Import.Tests.Formats;

namespace Registry.Import.Tests;

/// <summary>No rule without a test: every code stands in a table of examples, each of which a theory runs.</summary>
public sealed class RuleCoverageTests
{
    // Codes that single tests produce, by the test.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["email_must_have_one_at_sign"] = nameof(BrokenCellTests.Import_CellsThatDoNotFitTogether_NameTheRule),
        ["municipality_must_be_given"] = nameof(BrokenCellTests.Import_CellsThatDoNotFitTogether_NameTheRule),
        ["dwelling_must_be_given"] = nameof(BrokenCellTests.Import_CellsThatDoNotFitTogether_NameTheRule),
        ["dwelling_key_must_be_a_uuid_or_address_key"] = nameof(Import_KeyUnderAnAlias_MustBeAKey),
        ["file_must_be_readable"] = nameof(Import_UnreadableFile_IsRefused),
        ["archive_must_be_readable"] = nameof(Storage.DeliveryStoreTests.Import_NoDelivery_SaysSo),
        ["delivery_must_be_present"] = nameof(Storage.DeliveryStoreTests.Import_NoDelivery_SaysSo),
        ["data_folder_must_be_writable"] = nameof(Storage.CrashTests.Import_DiskFull_SaysSoAndKeepsTheOldState),
        ["import_must_run_alone"] = nameof(Storage.DeliveryStoreTests.Import_WhileAnotherRuns_IsRefused),
        ["uuid_and_address_differ"] = nameof(Storage.DeliveryStoreTests.Import_Report_NamesMatchRateUnlistedFilesAndAge),
        ["name_is_missing"] = nameof(Import_OddButLawfulRow_IsWarnedOf),
        ["birth_date_differs_from_number"] = nameof(Import_OddButLawfulRow_IsWarnedOf),
        ["household_type_1_or_2"] = nameof(Import_OddButLawfulRow_IsWarnedOf),
    };

    [Fact]
    public void Rules_All_AreProducedBySomeTest()
    {
        var tested = BrokenCellTests.Cells.Select(c => c.Data.Item4)
            .Concat(WholeFileTests.Rules.Select(r => r.Data.Item1))
            .Concat(Elsewhere.Keys)
            .Distinct();

        Assert.Equal(ImportRules.All.Select(r => r.Code).Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_All_AreWordedAlike()
    {
        Assert.Equal(ImportRules.All.Count, ImportRules.All.Select(r => r.Code).Distinct().Count());
        Assert.All(ImportRules.All, r => Assert.Matches("^[a-z0-9]+(_[a-z0-9]+)*$", r.Code));
        Assert.All(ImportRules.All, r => Assert.DoesNotContain("invalid", r.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(ImportRules.All, r => Assert.Equal(
            r.Text.StartsWith("must ", StringComparison.Ordinal), r.TextSv.Split(' ')[0] is "ska" or "får"));
    }

    [Theory]
    [InlineData("personer.csv", "fornamn", "", "name_is_missing")]
    [InlineData("personer.csv", "fodelsedatum", "1985-01-13", "birth_date_differs_from_number")]
    [InlineData("bistandsbeslut.csv", "hushallstyp", "1", "household_type_1_or_2")]
    public void Import_OddButLawfulRow_IsWarnedOf(string file, string column, string cell, string code)
    {
        var result = Samples.ImportChanged(file, column, cell);

        Assert.Empty(result.Issues);
        Assert.Equal(1, Assert.Single(Assert.Single(result.Deliveries).Files).Warnings[code]);
    }

    [Theory]
    [InlineData("1980|STORGATAN|12|B|1203", true)]
    [InlineData("9999|STORGATAN|12|B|1203", false)]
    [InlineData("STORGATAN 12 B", false)]
    public void Import_KeyUnderAnAlias_MustBeAKey(string key, bool isGood)
    {
        using var delivery = new TestDelivery()
            .With("returpost.csv", $"person_id;adressnyckel;avsandare;datum\n{Samples.Anna};{key};A;2026-01-01\n");

        var codes = delivery.Import().Issues.Select(i => i.Code);

        Assert.Equal(isGood ? [] : ["dwelling_key_must_be_a_uuid_or_address_key"], codes);
    }

    [Fact]
    public void Import_UnreadableFile_IsRefused()
    {
        using var delivery = new TestDelivery().With("skolplacering.csv", "person_id;placerad;undantag;datum\n");
        delivery.WriteManifest();
        using var held = new FileStream(
            Path.Combine(delivery.Folder, "skolplacering.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var result = delivery.Import();

        Assert.Equal("file_must_be_readable", Assert.Single(result.Issues).Code);
    }
}
