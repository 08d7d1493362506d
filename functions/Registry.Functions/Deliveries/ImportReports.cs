using System.Globalization;
using Dapper;
using Registry.Functions.State;
using Registry.Import;

namespace Registry.Functions.Deliveries;

/// <summary>The reports of imports; the newest is shown.</summary>
public sealed class ImportReports(RegistryDatabase database, TimeProvider clock)
{
    /// <summary>Finds out that there is no room for a report before the import, since afterwards is too late to refuse it.</summary>
    public void Prepare() => database.Open().Dispose();

    /// <summary>Keeps a report; one in which no delivery was found says nothing about the register.</summary>
    public void Add(ImportResult result)
    {
        if (result.Deliveries.Count == 0)
        {
            return;
        }

        using var connection = database.Open();
        connection.Execute(
            "INSERT INTO import_run (at, accepted, report) VALUES (@at, @Accepted, @report)",
            new
            {
                at = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
                result.Accepted,
                report = StoreJson.Write(result.Deliveries.Select(d => DeliveryLine.From(d, result.Issues))),
            });
    }

    public ImportRun? Latest()
    {
        using var connection = database.Open();
        var row = connection.QueryFirstOrDefault<(string At, long Accepted, string Report)?>(
            "SELECT at, accepted, report FROM import_run ORDER BY id DESC LIMIT 1");
        return row is { } run ? new(run.At, run.Accepted != 0, StoreJson.Read<IReadOnlyList<DeliveryLine>>(run.Report)) : null;
    }
}

/// <summary>One import: when, whether everything was accepted, and its deliveries.</summary>
public sealed record ImportRun(string At, bool Accepted, IReadOnlyList<DeliveryLine> Deliveries);
