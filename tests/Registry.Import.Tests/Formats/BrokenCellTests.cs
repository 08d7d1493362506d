namespace Registry.Import.Tests.Formats;

/// <summary>One broken cell at a time, in an otherwise good row: the right rule on the right line and column.</summary>
public sealed class BrokenCellTests
{
    /// <summary>Gets file, Swedish column, cell and the code of the rule that it breaks.</summary>
    public static TheoryData<string, string, string, string> Cells { get; } = new()
    {
        { "personer.csv", "person_id", "", "value_must_be_given" },
        { "personer.csv", "person_id", "8501122389", "person_id_must_tell_the_century" },
        { "personer.csv", "person_id", "19850112238", "person_id_must_have_an_accepted_form" },
        { "personer.csv", "person_id", "20000101T220", "interim_number_must_be_switched_on" },
        { "personer.csv", "person_id", "178501122389", "person_id_must_have_a_century_in_use" },
        { "personer.csv", "person_id", "198502302389", "person_id_must_hold_a_real_date" },
        { "personer.csv", "person_id", "198501120009", "birth_number_must_not_be_000" },
        { "personer.csv", "person_id", "198501122380", "check_digit_must_fit" },
        { "personer.csv", "id_typ", "SNR", "id_typ_must_fit_the_number" },
        { "personer.csv", "id_typ", "RESERV", "interim_and_reserve_numbers_must_be_switched_on" },
        { "personer.csv", "id_typ", "XXX", "token_must_be_in_the_list" },
        { "personer.csv", "identitetsniva", "styrkt", "only_a_coordination_number_may_have_it" },
        { "personer.csv", "snr_vilande", "J", "only_a_coordination_number_may_have_it" },
        { "personer.csv", "hanvisning", Samples.Bo + "|198501122380", "check_digit_must_fit" },
        { "personer.csv", "fornamn", new string('x', 81), "text_must_fit_its_limit" },
        { "personer.csv", "fornamn", new string('x', 400), "text_must_fit_its_limit" },
        { "personer.csv", "fodelsedatum", "1 Jan", "date_must_be_yyyy_mm_dd" },
        { "personer.csv", "fodelsedatum", "1985-13-01", "date_must_exist" },
        { "personer.csv", "fodelsedatum", "2026-07-01", "birth_date_must_not_be_after_the_extract" },
        { "personer.csv", "sekretessmarkering", "", "value_must_be_given" },
        { "personer.csv", "skyddad_folkbokforing", "kanske", "boolean_must_be_j_or_n" },
        { "personer.csv", "avregistrering_kod", "ZZ", "token_must_be_in_the_list" },
        { "personer.csv", "avregistrering_datum", "", "deregistration_date_must_be_given" },
        { "personer.csv", "avregistrering_datum", "9999-12-31", "deregistration_date_must_be_given" },
        { "folkbokforing.csv", "lan_kod", "02", "county_must_exist" },
        { "folkbokforing.csv", "lan_kod", "01", "municipality_codes_must_agree" },
        { "folkbokforing.csv", "kommun_kod", "99", "municipality_must_exist" },
        { "folkbokforing.csv", "kommunkod", "1489", "municipality_codes_must_agree" },
        { "folkbokforing.csv", "kommunkod", "198", "municipality_must_exist" },
        { "folkbokforing.csv", "lagenhet_uuid", "7b0e9c1e", "uuid_must_be_a_uuid" },
        { "folkbokforing.csv", "lagenhet_uuid", "+b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a01", "uuid_must_be_a_uuid" },
        { "folkbokforing.csv", "lagenhet_uuid", "0xb0e9c1-5d0a-4f63-9a52-0c8f6f2f1a01", "uuid_must_be_a_uuid" },
        { "folkbokforing.csv", "lagenhetsnummer", "902", "dwelling_no_must_be_four_digits" },
        { "folkbokforing.csv", "lagenhetsnummer", "1200", "dwelling_no_must_be_four_digits" },
        { "folkbokforing.csv", "gatuadress", "STORGATAN 12 B LGH 1204", "dwelling_numbers_must_agree" },
        { "folkbokforing.csv", "gatuadress", "STORGATAN 12 B LGH 0000", "dwelling_no_must_be_four_digits" },
        { "folkbokforing.csv", "gatuadress", new string('x', 61), "text_must_fit_its_limit" },
        { "folkbokforing.csv", "postnummer", "7218", "postcode_must_be_five_digits" },
        { "folkbokforing.csv", "postnummer", "721  87", "postcode_must_be_five_digits" },
        { "folkbokforing.csv", "fran_datum", "2024-02-30", "date_must_exist" },
        { "folkbokforing.csv", "fran_datum", "9999-12-31", "value_must_be_given" },
        { "folkbokforing.csv", "till_datum", "2024-04-30", "till_must_not_precede_fran" },
        { "folkbokforing.csv", "aviserad_datum", "06/05/2024", "date_must_be_yyyy_mm_dd" },
        { "relationer.csv", "relaterad_id", Samples.Anna, "related_must_be_another_person" },
        { "relationer.csv", "relationstyp", "SAMBO", "token_must_be_in_the_list" },
        { "lagenheter.csv", "antal_rum", "3,5", "number_must_be_whole" },
        { "lagenheter.csv", "antal_rum", "31", "number_must_be_in_range" },
        { "lagenheter.csv", "bostadsarea", "4,9", "number_must_be_in_range" },
        { "lagenheter.csv", "bostadsarea", "1 072", "number_must_be_decimal" },
        { "lagenheter.csv", "bostadsarea", "72,", "number_must_be_decimal" },
        { "lagenheter.csv", "bostadsarea", "7e1", "number_must_be_decimal" },
        { "lagenheter.csv", "agare_orgnr", "556016-0681", "check_digit_must_fit" },
        { "lagenheter.csv", "agare_orgnr", "850112-2389", "orgno_third_digit_must_be_2_or_more" },
        { "lagenheter.csv", "agare_orgnr", "55601606", "orgno_must_have_ten_digits" },
        { "lagenheter.csv", "giltig_till", "1967-12-31", "till_must_not_precede_fran" },
        { "kontaktuppgifter.csv", "varde", "12345", "telephone_must_have_7_to_15_digits" },
        { "kontaktuppgifter.csv", "typ", "fax", "token_must_be_in_the_list" },
        { "kontaktuppgifter.csv", "kalla", "bolag", "kalla_must_belong_to_the_partition" },
        { "hyreskontrakt.csv", "kontrakt_id", new string('x', 41), "text_must_fit_its_limit" },
        { "hyreskontrakt.csv", "manadshyra", "-1", "number_must_be_in_range" },
        { "hyreskontrakt.csv", "manadshyra", "7850,5", "money_must_be_whole_or_have_two_decimals" },
        { "hyreskontrakt.csv", "slutdatum", "2019-09-30", "till_must_not_precede_fran" },
        { "andrahand.csv", "till_datum", "9999-12-31", "value_must_be_given" },
        { "bistandsbeslut.csv", "avser_manad", "2026-13", "date_must_exist" },
        { "bistandsbeslut.csv", "avser_manad", "202602", "month_must_be_yyyy_mm" },
        { "bistandsbeslut.csv", "hushallstyp", "10", "number_must_be_in_range" },
        { "bistand_medlemmar.csv", "andel", "1,01", "number_must_be_in_range" },
        { "utbetalningar.csv", "konto_nyckel", "8327-9, 123 456 789", "account_key_must_be_a_hash" },
        { "utbetalningar.csv", "konto_nyckel", new string('a', 129), "hash_must_fit_its_limit" },
        { "foretag.csv", "orgnr", "8501122389", "person_id_must_tell_the_century" },
        { "foretag.csv", "ivo_tillstand_till", "2024-12-31", "till_must_not_precede_fran" },
        { "foreningar.csv", "styrelse_ids", Samples.Anna + "|x", "person_id_must_have_an_accepted_form" },
        { "foreningar.csv", "medlemslista_hash", new string('a', 129), "hash_must_fit_its_limit" },
        { "foreningar.csv", "bidragsar", "26", "year_must_have_four_digits" },
        { "undantag.csv", "objekt", "hus:1", "object_must_be_type_and_key" },
        { "undantag.csv", "objekt", "dwelling", "object_must_be_type_and_key" },
        { "undantag.csv", "objekt", "address:1980|STORGATAN|12|B|1203", "object_must_be_type_and_key" },
        { "undantag.csv", "objekt", "person:198501122380", "check_digit_must_fit" },
        { "undantag.csv", "objekt", "contact:" + new string('x', 200), "text_must_fit_its_limit" },
        { "undantag.csv", "kod", "X19", "token_must_be_in_the_list" },
        { "undantag.csv", "giltig_till", "2028-07-01", "exemption_must_end_within_24_months" },
        { "arendeutfall.csv", "regel_id", "Z01", "rule_id_must_be_a_rule" },
        { "arendeutfall.csv", "utfall", "vet ej", "token_must_be_in_the_list" },
        { "arendeutfall.csv", "timmar", "-1", "number_must_be_in_range" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Import_BrokenCell_NamesPlaceAndRuleButNotTheValue(string file, string column, string cell, string code)
    {
        var result = Samples.ImportChanged(file, column, cell);

        Assert.True(result.Accepted);
        Assert.Contains(result.Issues, i => i.File == $"delivery/{file}" && i.Line == 2 && i.Code == code);
        Assert.Contains(result.Issues, i => i.Column == column || code is "municipality_codes_must_agree"
            or "dwelling_numbers_must_agree" or "deregistration_date_must_be_given");
        Assert.All(result.Issues, i => Assert.True(cell.Length < 4 || cell is "RESERV" || !i.ToString().Contains(cell, StringComparison.Ordinal)));
        Assert.Equal(0, Assert.Single(Assert.Single(result.Deliveries).Files).Accepted);
    }

    [Fact]
    public void Import_SeveralBrokenCells_ReportsEach()
    {
        var (partition, header, _) = Samples.All["bistand_medlemmar.csv"];
        using var delivery = new TestDelivery(partition).With("bistand_medlemmar.csv", $"{header}\nH-1;2026-2;x;gast;2\n");

        var result = delivery.Import();

        Assert.Equal(
            ["andel number_must_be_in_range", "avser_manad month_must_be_yyyy_mm", "person_id person_id_must_have_an_accepted_form", "roll token_must_be_in_the_list"],
            result.Issues.Select(i => $"{i.Column} {i.Code}"));
    }

    [Theory]
    [InlineData("kontaktuppgifter.csv", "typ;varde", "epost;anna@", "email_must_have_one_at_sign")]
    [InlineData("returpost.csv", "lagenhet_uuid;kommunkod", ";", "municipality_must_be_given")]
    [InlineData("lagenheter.csv", "lagenhet_uuid;gatuadress", ";", "dwelling_must_be_given")]
    [InlineData("folkbokforing.csv", "lagenhet_uuid;gatuadress", ";", "dwelling_must_be_given")]
    [InlineData("folkbokforing.csv", "lan_kod;kommun_kod;kommunkod", ";;", "municipality_must_be_given")]
    public void Import_CellsThatDoNotFitTogether_NameTheRule(string file, string columns, string cells, string code)
    {
        var (partition, header, row) = Samples.All[file];
        foreach (var (column, cell) in columns.Split(';').Zip(cells.Split(';')))
        {
            row = Samples.Change(header, row, column, cell);
        }

        using var delivery = new TestDelivery(partition).With(file, $"{header}\n{row}\n");

        Assert.Equal(code, Assert.Single(delivery.Import().Issues).Code);
    }
}
