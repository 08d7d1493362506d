using System.Text;
using Registry.Population.Facts;

namespace Registry.Import.Tests.Formats;

/// <summary>Every innocent spelling goes in, and means the same.</summary>
public sealed class GoodFormTests
{
    public static TheoryData<string> Files { get; } = [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Import_Sample_IsAcceptedAndComesBackFromTheStore(string file)
    {
        var (partition, header, row) = Samples.All[file];
        using var delivery = new TestDelivery(partition).With(file, $"{header}\n{row}\n");

        var result = delivery.Import(TestDelivery.Options);

        Assert.True(result.Accepted, string.Join('\n', result.Issues));
        Assert.Empty(result.Issues);
        Assert.Equal(1, CountRows(Assert.Single(delivery.Store.Load())));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Import_SampleInOtherSeparatorsAndOrder_GivesTheSameFacts(string file)
    {
        var (partition, header, row) = Samples.All[file];
        var expected = Facts(partition, file, Encoding.UTF8.GetBytes($"{header}\n{row}\n"));

        var reversed = Reverse(header) + "\r\n" + Reverse(row) + "\r\n";
        Assert.Equal(expected, Facts(partition, file, Encoding.UTF8.GetBytes(reversed)));
        var tabs = $"{header}\n{row}".Replace(';', '\t').ToUpperInvariant().Replace(row.Replace(';', '\t').ToUpperInvariant(), row.Replace(';', '\t'), StringComparison.Ordinal);
        Assert.Equal(expected, Facts(partition, file, Encoding.UTF8.GetBytes(tabs)));
        var commas = Quote(header) + "\n" + Quote(row);
        Assert.Equal(expected, Facts(partition, file, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(commas)]));
        Assert.Equal(expected, Facts(partition, file, Encoding.Latin1.GetBytes($"{header}\n{row}\n")));
    }

    [Theory]
    [InlineData("personer.csv", "person_id", "850112-2389")]
    [InlineData("personer.csv", "person_id", "19850112-2389")]
    [InlineData("personer.csv", "id_typ", "pnr")]
    [InlineData("personer.csv", "id_typ", "")]
    [InlineData("personer.csv", "fodelsedatum", "19850112")]
    [InlineData("personer.csv", "fodelsedatum", "")]
    [InlineData("personer.csv", "sekretessmarkering", "nej")]
    [InlineData("personer.csv", "skyddad_folkbokforing", "False")]
    [InlineData("personer.csv", "snr_vilande", "N")]
    [InlineData("folkbokforing.csv", "till_datum", "9999-12-31")]
    [InlineData("folkbokforing.csv", "kommun_kod", "1980")]
    [InlineData("folkbokforing.csv", "kommunkod", "")]
    [InlineData("folkbokforing.csv", "kommun_kod", "")]
    [InlineData("folkbokforing.csv", "gatuadress", " storg. 12b  lgh 1203 ")]
    [InlineData("folkbokforing.csv", "lagenhet_uuid", "")]
    [InlineData("folkbokforing.csv", "lagenhet_uuid", "7B0E9C1E-5D0A-4F63-9A52-0C8F6F2F1A01")]
    [InlineData("folkbokforing.csv", "postnummer", "721 87")]
    [InlineData("lagenheter.csv", "bostadsarea", "72.5")]
    [InlineData("hyreskontrakt.csv", "manadshyra", "7850")]
    [InlineData("bistand_medlemmar.csv", "andel", "")]
    [InlineData("utbetalningar.csv", "belopp", "-11500.00")]
    [InlineData("utbetalningar.csv", "mottagare_id", "556016-0680")]
    [InlineData("foretag.csv", "orgnr", "165560160680")]
    [InlineData("foretag.csv", "orgnr", "850112-2389")]
    [InlineData("undantag.csv", "objekt", "Contact:0701740605")]
    [InlineData("undantag.csv", "objekt", "contact:5f2c9be0a1")]
    [InlineData("undantag.csv", "objekt", "account:5f2c9be0a1")]
    [InlineData("undantag.csv", "objekt", "company:5560160680")]
    [InlineData("undantag.csv", "objekt", "address:1980|STORGATAN|12|B|")]
    [InlineData("undantag.csv", "objekt", "dwelling:1980|STORGATAN|12|B|1203")]
    [InlineData("arendeutfall.csv", "regel_id", "KTRL")]
    [InlineData("arendeutfall.csv", "utfall", "LAWFUL")]
    public void Import_OtherSpelling_IsAccepted(string file, string column, string cell)
    {
        var result = Samples.ImportChanged(file, column, cell, TestDelivery.Options);

        Assert.True(result.Accepted, string.Join('\n', result.Issues));
    }

    [Fact]
    public void Import_EnglishHeadersAndAliases_AreTheSameColumns()
    {
        using var delivery = new TestDelivery("housing")
            .With("hyreskontrakt.csv", "lease_id;landlord_orgno;ADRESSNYCKEL;lease_type;start_date;termination_reason\nK-1;5560160680;1980|STORGATAN|12|B|1203;FORSTA_HAND;20191001;\n")
            .With("kontraktsparter.csv", "lease_id;party_id;role;fran_datum;to_date\nK-1;198501122389;huvudhyresgast;;\n");

        var result = delivery.Import(TestDelivery.Options);

        Assert.True(result.Accepted, string.Join('\n', result.Issues));
        var lease = Assert.Single(Assert.Single(delivery.Store.Load()).Leases);
        Assert.Equal("1980|STORGATAN|12|B|1203", lease.Dwelling.Address!.ToString());
        Assert.Equal("forsta_hand", lease.Kind);
    }

    [Theory]
    [InlineData("3", "ensam")]
    [InlineData("6", "ensam")]
    [InlineData("7", "par")]
    [InlineData("8", "par")]
    [InlineData("9", "")]
    [InlineData("1", "")]
    [InlineData("", "")]
    public void Import_HouseholdType_KeepsNoSex(string code, string expected)
    {
        var (partition, header, row) = Samples.All["bistandsbeslut.csv"];
        using var delivery = new TestDelivery(partition)
            .With("bistandsbeslut.csv", $"{header}\n{Samples.Change(header, row, "hushallstyp", code)}\n");
        delivery.Import(TestDelivery.Options);

        Assert.Equal(expected, Assert.Single(Assert.Single(delivery.Store.Load()).Decisions).HouseholdType);
    }

    [Fact]
    public void Import_BlankLinesAndEmptyCellsBehind_AreNoRows()
    {
        using var delivery = new TestDelivery().With(
            "skolplacering.csv", $"\n person_id ; placerad;undantag;datum;\n\n   \n{Samples.Anna};ja;NEJ;20260302;;\n\n");

        var result = delivery.Import(TestDelivery.Options);

        Assert.True(result.Accepted, string.Join('\n', result.Issues));
        Assert.Equal(1, Assert.Single(Assert.Single(result.Deliveries).Files).Rows);
        Assert.Equal(5, Assert.Single(Assert.Single(delivery.Store.Load()).Schools).Source.Line);
    }

    [Fact]
    public void Import_PartialBirthDates_AreKept()
    {
        using var delivery = new TestDelivery().With(
            "personer.csv",
            "person_id;identitetsniva;fodelsedatum;sekretessmarkering;skyddad_folkbokforing;fornamn;efternamn\n"
                + "199000702390;osaker;1990-00-10;N;N;A;B\n191711602399;;1917-11-00;N;N;A;B\n198000602394;;1980-00-00;N;N;A;B\n191500722390;;;N;N;A;B\n");

        var result = delivery.Import(TestDelivery.Options);

        Assert.True(result.Accepted, string.Join('\n', result.Issues));
        Assert.Equal(
            ["1990-0-10", "1917-11-0", "1980-0-0", "1915-0-12"],
            Assert.Single(delivery.Store.Load()).Persons.Select(p => $"{p.BirthDate.Year}-{p.BirthDate.Month}-{p.BirthDate.Day}"));
        Assert.Equal("SNR", Assert.Single(delivery.Store.Load()).Persons[0].Kind);
    }

    internal static int CountRows(Delivery d) =>
        d.Persons.Count + d.Registrations.Count + d.Relations.Count + d.Dwellings.Count + d.ReturnedMail.Count + d.Schools.Count
        + d.Contacts.Count + d.Leases.Count + d.LeaseParties.Count + d.Sublets.Count + d.Decisions.Count + d.Members.Count
        + d.Payments.Count + d.Companies.Count + d.CompanyRoles.Count + d.SupplierPayments.Count + d.Associations.Count
        + d.Care.Count + d.Employees.Count + d.Exemptions.Count + d.Outcomes.Count;

    // The stored bytes are the facts in their one canonical form.
    private static string Facts(string partition, string file, byte[] bytes)
    {
        using var delivery = new TestDelivery(partition).With(file, bytes);
        var result = delivery.Import(TestDelivery.Options);
        Assert.True(result.Accepted, string.Join('\n', result.Issues));
        var stored = Directory.GetFiles(Path.Combine(delivery.Data, "deliveries"), Path.ChangeExtension(file, ".bin"), SearchOption.AllDirectories);
        return Convert.ToHexString(File.ReadAllBytes(Assert.Single(stored)));
    }

    private static string Reverse(string line) => string.Join(';', line.Split(';').Reverse());

    private static string Quote(string line) => string.Join(',', line.Split(';').Select(c => $" \"{c}\" "));
}
