namespace Registry.Import.Tests;

/// <summary>A good header and row for every format, from which tests break one cell at a time.</summary>
internal static class Samples
{
    // On the public lists of test numbers.
    public const string Anna = "198501122389";
    public const string Bo = "198501122397";
    public const string Coordination = "199000702390";
    public const string Company = "5560160680";
    public const string Uuid = "7b0e9c1e-5d0a-4f63-9a52-0c8f6f2f1a01";

    private const string Dwelling = "lagenhet_uuid;gatuadress;lagenhetsnummer;postnummer;postort;kommunkod";
    private const string DwellingCells = Uuid + ";STORGATAN 12 B;1203;72187;VÄSTERÅS;1980";

    public static IReadOnlyDictionary<string, (string Partition, string Header, string Row)> All { get; } =
        new Dictionary<string, (string, string, string)>(StringComparer.Ordinal)
        {
            ["personer.csv"] = (
                "population",
                "person_id;id_typ;identitetsniva;snr_vilande;hanvisning;fornamn;mellannamn;efternamn;fodelsedatum;"
                    + "sekretessmarkering;skyddad_folkbokforing;avregistrering_kod;avregistrering_datum",
                $"{Anna};PNR;;;;ANNA;;EXEMPEL;1985-01-12;N;N;AV;2026-01-15"),
            ["folkbokforing.csv"] = (
                "population",
                "person_id;lan_kod;kommun_kod;kommunkod;fastighet_uuid;adress_uuid;lagenhet_uuid;fastighetsbeteckning;gatuadress;"
                    + "lagenhetsnummer;postnummer;postort;careof;folkbokford_typ;fran_datum;till_datum;aviserad_datum",
                $"{Anna};19;80;1980;;;{Uuid};LÅNGA 3;STORGATAN 12 B;1203;72187;VÄSTERÅS;C/O BERG;FASTIGHET;2024-05-01;;2024-05-06"),
            ["relationer.csv"] = (
                "population", "person_id;relaterad_id;relationstyp;fran_datum;till_datum", $"{Anna};{Bo};M;2010-06-01;"),
            ["lagenheter.csv"] = (
                "population",
                Dwelling + ";fastighetsbeteckning;byggnadsnummer;antal_rum;kokstyp;bostadsarea;lagenhetskategori;upplatelseform;"
                    + "agare_orgnr;status;giltig_fran;giltig_till",
                $"{DwellingCells};LÅNGA 3;1;3;kok;72,5;vanlig;hyresratt;{Company};gallande;1968-01-01;"),
            ["returpost.csv"] = (
                "population", $"person_id;{Dwelling};avsandare;datum;orsak", $"{Anna};{DwellingCells};Socialförvaltningen;2026-01-20;okänd"),
            ["skolplacering.csv"] = ("population", "person_id;placerad;undantag;datum", $"{Anna};N;N;2026-03-02"),
            ["kontaktuppgifter.csv"] = (
                "population", "person_id;typ;varde;kalla;fran_datum;till_datum", $"{Anna};telefon;070-174 06 05;kommun;2025-01-01;"),
            ["hyreskontrakt.csv"] = (
                "housing",
                $"kontrakt_id;bolag_orgnr;objekt_id;{Dwelling};kontraktstyp;startdatum;slutdatum;uppsagd_datum;uppsagningsorsak;"
                    + "manadshyra;overlatelse_typ",
                $"K-1;{Company};1203-0417;{DwellingCells};forsta_hand;2019-10-01;;;;7850,00;ny"),
            ["kontraktsparter.csv"] = (
                "housing", "kontrakt_id;bolag_orgnr;part_id;roll;fran;till", $"K-1;{Company};{Anna};huvudhyresgast;2019-10-01;"),
            ["andrahand.csv"] = (
                "housing",
                "kontrakt_id;bolag_orgnr;andrahandshyresgast_id;tillstand_av;skal;fran_datum;till_datum;hyra",
                $"K-1;{Company};{Bo};hyresvard;studier;2025-09-01;2026-08-31;8200"),
            ["bistandsbeslut.csv"] = (
                "social",
                "hushall_id;beslut_id;arende_nr;avser_manad;sokande_id;medsokande_id;hushallstyp;antal_vuxna;antal_barn;"
                    + "antal_i_hushallsgemenskap;norm_belopp;boendekostnad_godkand;belopp_beviljat;uppgiven_adress;"
                    + "uppgivet_lagenhetsnummer;lagenhet_uuid;postnummer;postort;kommunkod;hyresvard_orgnr;kontrakt_id",
                $"H-1;B-1;EK-1;2026-02;{Anna};;4;1;1;2;8120;7850;11500;STORGATAN 12 B;1203;;72187;VÄSTERÅS;1980;{Company};K-1"),
            ["bistand_medlemmar.csv"] = ("social", "hushall_id;avser_manad;person_id;roll;andel", $"H-1;2026-02;{Anna};vuxen;0,5"),
            ["utbetalningar.csv"] = (
                "social",
                "utbetalning_id;beslut_id;mottagare_id;datum;belopp;betalsatt;konto_nyckel;mottagartyp",
                $"U-1;B-1;{Anna};2026-01-27;11500;konto;5f2c9be0a1;sokande"),
            ["foretag.csv"] = (
                "company",
                "orgnr;namn;organisationsform;registreringsdatum;avregistreringsdatum;avregistreringsorsak;pagaende_forfarande;"
                    + "gatuadress;postnummer;postort;lagenhet_uuid;lagenhetsnummer;kommunkod;careof;sni1;sni2;sni3;sni4;sni5;"
                    + "arbetsgivarregistrerad;f_skatt;ivo_tillstand_fran;ivo_tillstand_till",
                $"{Company};FALSKA EXEMPEL AB;AB-ORGFO;2025-11-03;;;;STORGATAN 3;72187;VÄSTERÅS;;;1980;;88101;;;;;J;J;2025-01-01;"),
            ["foretagsroller.csv"] = (
                "company", "orgnr;person_id;roll;fran_datum;till_datum;kalla", $"{Company};{Anna};ledamot;2025-11-03;;Bolagsverket"),
            ["leverantorsbetalningar.csv"] = (
                "company",
                "faktura_id;orgnr;forvaltning;verksamhet;period;datum;belopp;konto_nyckel;attestant_id",
                $"F-1;{Company};Vård och omsorg;hemtjanst;2026-01;2026-02-10;184000;5f2c9be0a1;{Bo}"),
            ["foreningar.csv"] = (
                "company",
                "orgnr;namn;lokal_adress;lagenhet_uuid;lagenhetsnummer;postnummer;postort;kommunkod;hyresavtal;styrelse_ids;"
                    + "medlemslista_hash;antal_medlemmar;bidragsar;bidragstyp;belopp;konto_nyckel",
                $"8020051952;FALSKA IF;STORGATAN 3;;;72187;VÄSTERÅS;1980;J;{Anna}|{Bo};aa11|bb22;140;2026;aktivitetsbidrag;95000;5f2c"),
            ["brukare_utforare.csv"] = ("care", "person_id;orgnr;insats;fran;till", $"{Anna};{Company};hemtjanst;2025-03-01;"),
            ["personal.csv"] = (
                "audit", "person_id;anstallning_fran;anstallning_till;attestratt;bisyssla_orgnr", $"{Anna};2018-01-01;;J;{Company}"),
            ["undantag.csv"] = (
                "population", "objekt;kod;giltig_till;beslutad_av;motivering", $"dwelling:{Uuid};X11;2026-08-31;boutredare 4;tillstånd visat"),
            ["arendeutfall.csv"] = (
                "population", "traff_id;regel_id;regelversion;utfall;datum;timmar", "3f9a0c;T01;1;rattat_av_person;2026-03-06;3,5"),
        };

    /// <summary>Imports one file with the good row changed in one column.</summary>
    public static ImportResult ImportChanged(string file, string column, string cell, ImportOptions? options = null)
    {
        var (partition, header, row) = All[file];
        using var delivery = new TestDelivery(partition).With(file, $"{header}\n{Change(header, row, column, cell)}\n");
        return delivery.Import(options);
    }

    public static string Change(string header, string row, string column, string cell)
    {
        var cells = row.Split(';');
        cells[Array.IndexOf(header.Split(';'), column)] = cell;
        return string.Join(';', cells);
    }
}
