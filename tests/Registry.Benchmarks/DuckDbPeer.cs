using System.Globalization;
using DuckDB.NET.Data;

namespace Registry.Benchmarks;

/// <summary>
/// The peer of the import: DuckDB loads the same files with a type for every column, on two threads, and stores what it
/// rejects. It checks types only: no check digits, no lists of tokens, no comparison of rows or files.
/// </summary>
internal static class DuckDbPeer
{
    private static readonly HashSet<string> Dates =
    [
        "fodelsedatum", "avregistrering_datum", "fran_datum", "till_datum", "aviserad_datum", "giltig_fran", "giltig_till",
        "startdatum", "slutdatum", "uppsagd_datum", "fran", "till", "datum", "registreringsdatum", "avregistreringsdatum",
        "ivo_tillstand_fran", "ivo_tillstand_till", "anstallning_fran", "anstallning_till",
    ];

    private static readonly HashSet<string> Numbers =
        ["antal_rum", "hushallstyp", "antal_vuxna", "antal_barn", "antal_i_hushallsgemenskap", "antal_medlemmar", "bidragsar"];

    private static readonly HashSet<string> Decimals =
        ["bostadsarea", "manadshyra", "norm_belopp", "boendekostnad_godkand", "belopp_beviljat", "belopp", "hyra"];

    private static readonly HashSet<string> Uuids = ["lagenhet_uuid", "adress_uuid", "fastighet_uuid"];

    /// <summary>Loads every file and gives back the rows that arrived.</summary>
    public static long Load(IEnumerable<string> files)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET threads = 2");
        long rows = 0;
        foreach (var (number, file) in files.Index())
        {
            var columns = File.ReadLines(file).First().Split(';').Select(c => $"'{c}': '{TypeOf(c)}'");
            var text = string.Create(CultureInfo.InvariantCulture, $$"""
                CREATE TABLE file{{number}} AS SELECT * FROM read_csv('{{file.Replace("'", "''", StringComparison.Ordinal)}}',
                    delim = ';', quote = '"', header = true, dateformat = '%Y-%m-%d', store_rejects = true,
                    rejects_table = 'rejects{{number}}', rejects_scan = 'scans{{number}}', columns = { {{string.Join(", ", columns)}} })
                """);
            Execute(connection, text);
            rows += Count(connection, $"file{number}");
        }

        return rows;
    }

    private static string TypeOf(string column) => column switch
    {
        _ when Dates.Contains(column) => "DATE",
        _ when Numbers.Contains(column) => "INTEGER",
        _ when Decimals.Contains(column) => "DECIMAL(14,2)",
        _ when Uuids.Contains(column) => "UUID",
        _ => "VARCHAR",
    };

    private static void Execute(DuckDBConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static long Count(DuckDBConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
