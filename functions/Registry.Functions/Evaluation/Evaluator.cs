using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Registry.Functions.Cases;
using Registry.Functions.Deliveries;
using Registry.Functions.Queues;
using Registry.Functions.Register;
using Registry.Functions.Retention;
using Registry.Functions.Settings;
using Registry.Functions.State;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Graph.Neo4j;
using Registry.Population.Building;
using Registry.Population.Rules;
using RuleEvaluation = Registry.Population.Rules.Evaluation;

namespace Registry.Functions.Evaluation;

/// <summary>
/// From accepted deliveries to findings and cases: builds the graph of a day, saves its snapshot, runs the rules, and
/// writes everything in one transaction.
/// </summary>
public sealed class Evaluator(
    DeliveryDesk desk,
    RuleBook rules,
    RuleStatistics statistics,
    EvaluationStore evaluations,
    RegistryDatabase database,
    DataFolder folder,
    RegistryOptions options,
    GraphServer server,
    HeldGraphs held,
    IJobQueue queue,
    TimeProvider clock,
    ILogger<Evaluator> logger)
{
    private const int AlertsPerMessage = 100;

    /// <summary>
    /// Evaluates a day; without one the newest extract date, or today in production. A given day before the served one is
    /// a look back: it tells what was found then, and leaves cases, alerts and the served graph alone.
    /// </summary>
    /// <param name="id">Names the request; the same id twice evaluates once.</param>
    /// <param name="day">The day, or null.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <returns>What was found; null where the id was already evaluated.</returns>
    /// <exception cref="NoDeliveriesException">Nothing was accepted yet.</exception>
    /// <exception cref="FarDayException">The day lies more than a year after the newest extract.</exception>
    public async Task<EvaluationResult?> Run(string id, DateOnly? day, CancellationToken cancellation)
    {
        if (IsDone(id))
        {
            await SendAlerts(cancellation);
            return null;
        }

        var deliveries = desk.Load();
        if (deliveries.Count == 0)
        {
            throw new NoDeliveriesException();
        }

        var newest = deliveries.Max(d => d.Manifest.ExtractDate);
        if (day > newest.AddYears(1))
        {
            throw new FarDayException(newest);
        }

        statistics.Demote(deliveries.SelectMany(d => d.Outcomes));
        var catalog = rules.ForEvaluation();
        var snapshot = PopulationBuilder.Build(
            deliveries, day ?? DefaultDay(newest), new() { AddressMonths = options.Retention.AddressMonths });
        cancellation.ThrowIfCancellationRequested();
        var served = evaluations.Latest();
        var isLookBack = day is { } asked && served is not null && string.CompareOrdinal($"{asked:yyyy-MM-dd}", served.Day) < 0;
        var file = NewFile(snapshot.Day);
        var (evaluation, found) = server.IsUsed
            ? await OnServer(snapshot, file, served, isLookBack, catalog, cancellation)
            : await Evaluate(new QueryEngine(snapshot.Graph), snapshot, catalog, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (isLookBack)
        {
            return new(evaluation, snapshot, NewCases: 0, served!.Day);
        }

        Save(found, file);
        var opened = database.Write((connection, transaction) =>
            Write(connection, transaction, id, file, snapshot, evaluation, catalog));
        database.Settle();
        RemoveOldSnapshots(file, found.Graph);
        await SendAlerts(cancellation);
        Log.Evaluated(logger, evaluation.Day, evaluation.Findings.Count, opened, evaluation.Muted.Count);
        return new(evaluation, snapshot, opened);
    }

    private static async Task<(RuleEvaluation Evaluation, PopulationSnapshot Found)> Evaluate(
        IGraphEngine engine, PopulationSnapshot snapshot, RuleCatalog catalog, CancellationToken cancellation)
    {
        var evaluation = await RuleEvaluator.Evaluate(
            engine, snapshot.Day, snapshot.Sources, catalog, cancellation: cancellation);
        return (evaluation, FindingGraph.Extend(snapshot, evaluation));
    }

    /// <summary>
    /// Brings the server up to date, runs the rules there and puts what they found beside; after a look back it gets back
    /// the graph that is served. Whatever fails there, nothing of the embedded state is written yet, but for the file of
    /// the graph that the server is given, which a later load goes on from.
    /// </summary>
    private async Task<(RuleEvaluation Evaluation, PopulationSnapshot Found)> OnServer(
        PopulationSnapshot snapshot,
        string file,
        EvaluationRow? served,
        bool isLookBack,
        RuleCatalog catalog,
        CancellationToken cancellation)
    {
        var latest = served is null ? null : Path.Combine(folder.Snapshots, served.Snapshot);
        using var before = File.Exists(latest) ? PopulationSnapshot.Open(latest) : null;
        Log.Loaded(logger, await server.Load(snapshot, file: null, before, cancellation: cancellation));
        var (evaluation, found) = await EvaluateThere(snapshot, catalog, cancellation);
        if (isLookBack && before is not null)
        {
            Log.Loaded(logger, await server.Load(before, served!.Snapshot, snapshot, cancellation: cancellation));
            await server.Mark(before.Graph, cancellation);
        }
        else
        {
            Save(found, file);
            Log.Loaded(logger, await server.Load(found, file, snapshot, cancellation: cancellation));
            await server.Mark(found.Graph, cancellation);
        }

        return (evaluation, found);
    }

    private async Task<(RuleEvaluation Evaluation, PopulationSnapshot Found)> EvaluateThere(
        PopulationSnapshot snapshot, RuleCatalog catalog, CancellationToken cancellation)
    {
        try
        {
            return await Evaluate(server.Engine(snapshot.Graph), snapshot, catalog, cancellation);
        }
        catch (Exception e) when (e is Neo4jException { Fault: Neo4jFault.Statement }
            or not (GraphServerException or OperationCanceledException))
        {
            // No rule fails on a graph of ours. Where the server holds another by now, that is what must be told.
            await server.DemandSame(snapshot.Graph, cancellation);
            throw;
        }
    }

    private DateOnly DefaultDay(DateOnly newest) =>
        desk.Environment == "production" ? DateOnly.FromDateTime(clock.GetLocalNow().DateTime) : newest;

    private bool IsDone(string id)
    {
        using var connection = database.Open();
        return connection.ExecuteScalar<long>("SELECT count(*) FROM evaluation WHERE inputs = @id", new { id }) > 0;
    }

    private static string NewFile(DateOnly day) => $"{day:yyyy-MM-dd}-{Guid.NewGuid():N}.graph";

    private void Save(PopulationSnapshot snapshot, string file)
    {
        var path = Path.Combine(folder.Snapshots, file);
        if (!File.Exists(path))
        {
            snapshot.Save(path);
        }
    }

    private int Write(
        SqliteConnection connection,
        SqliteTransaction transaction,
        string id,
        string file,
        PopulationSnapshot snapshot,
        RuleEvaluation evaluation,
        RuleCatalog catalog)
    {
        var now = clock.GetUtcNow();
        var writer = new CaseWriter(connection, transaction, evaluation.Day, now);
        var findings = evaluation.Findings.ToDictionary(f => f.Id, f => FindingMapper.ToStored(f, catalog.Find(f.RuleId)!));
        foreach (var finding in findings.Values)
        {
            writer.Save(finding);
        }

        var opened = evaluation.Cases.Count(c =>
        {
            var found = FindingMapper.ToNew(c);
            return writer.Save(found, Titles.OfSubject(snapshot.Graph, found.Subject), findings);
        });
        connection.Execute(
            "INSERT INTO evaluation (day, at, snapshot, inputs, muted, sources) VALUES (@day, @at, @file, @id, @muted, @sources)",
            new
            {
                day = evaluation.Day.ToString("O", CultureInfo.InvariantCulture),
                at = now.ToString("O", CultureInfo.InvariantCulture),
                file,
                id,
                muted = StoreJson.Write(evaluation.Muted),
                sources = StoreJson.Write(snapshot.Sources),
            },
            transaction);

        // A person who is gone, or whose protection flag came, leaves findings and cases the same day.
        MissingPersons.Purge(connection, transaction, snapshot);
        return opened;
    }

    /// <summary>
    /// The snapshot before last may still be mapped by another process; mapped files may be unlinked. What a server holds
    /// stays, so that the next load need not read all of it.
    /// </summary>
    private void RemoveOldSnapshots(string current, GraphSnapshot graph)
    {
        var kept = held.Keep(graph);
        foreach (var path in Directory.EnumerateFiles(folder.Snapshots)
            .Where(p => Path.GetFileName(p) != current && !kept.Contains(Path.GetFileName(p))))
        {
            File.Delete(path);
        }
    }

    /// <summary>Sends every case that has no alert yet, so that a crash after the transaction loses none.</summary>
    private async Task SendAlerts(CancellationToken cancellation)
    {
        using var connection = database.Open();
        var cases = connection.Query<string>(
            "SELECT id FROM cases WHERE state = 'hit' AND NOT EXISTS (SELECT 1 FROM alert WHERE case_id = cases.id) ORDER BY id");
        foreach (var chunk in cases.Chunk(AlertsPerMessage))
        {
            await queue.Send(QueueNames.Alerts, StoreJson.Write(new Alerts.AlertMessage(chunk)), cancellation);
        }
    }
}
