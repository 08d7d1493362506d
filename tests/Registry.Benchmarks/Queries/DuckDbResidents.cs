using DuckDB.NET.Data;
using Registry.Graph;

namespace Registry.Benchmarks.Queries;

/// <summary>The residents query in DuckDB's SQL over the same two tables, on two threads.</summary>
internal static class DuckDbResidents
{
    private const string Sql =
        "SELECT count(*) FROM (SELECT dwelling FROM registered_at JOIN person ON person.id = registered_at.person "
        + "JOIN dwelling ON dwelling.id = registered_at.dwelling GROUP BY dwelling HAVING count(*) > 5)";

    public static TimeSpan Measure(GraphSnapshot graph)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET threads = 2");
        Execute(connection, "CREATE TABLE person (id INTEGER PRIMARY KEY)");
        Execute(connection, "CREATE TABLE dwelling (id INTEGER PRIMARY KEY)");
        Execute(connection, "CREATE TABLE registered_at (person INTEGER, dwelling INTEGER)");
        Fill(connection, "person", graph.GroupsWith("Person"));
        Fill(connection, "dwelling", graph.GroupsWith("Dwelling"));
        using (var rows = connection.CreateAppender("registered_at"))
        {
            var registered = graph.RelationshipsOf("REGISTERED_AT")!;
            var dwellings = graph.GroupsWith("Dwelling").Select(g => (g.First, End: g.First + g.Count)).ToList();
            for (var i = 0; i < registered.Count; i++)
            {
                if (dwellings.Exists(d => registered.Ends[i] >= d.First && registered.Ends[i] < d.End))
                {
                    rows.CreateRow().AppendValue(registered.Starts[i]).AppendValue(registered.Ends[i]).EndRow();
                }
            }
        }

        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        return Timing.Of(command.ExecuteScalar);
    }

    private static void Fill(DuckDBConnection connection, string table, IReadOnlyList<NodeGroup> groups)
    {
        using var rows = connection.CreateAppender(table);
        foreach (var group in groups)
        {
            for (var node = group.First; node < group.First + group.Count; node++)
            {
                rows.CreateRow().AppendValue(node).EndRow();
            }
        }
    }

    private static void Execute(DuckDBConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
