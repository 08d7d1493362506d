namespace Registry.Graph.Neo4j;

/// <summary>
/// Makes a database equal to a graph, by writing only what differs. It may be killed at any time and run again; what the
/// database holds meanwhile is marked as not whole. What has a label or a type of ours is ours and is mended, whoever touched
/// it; a database that holds anything else is refused and left as it is.
/// </summary>
public sealed class SnapshotLoader
{
    // A request to this one is sent once: what may run twice is sent by way of While.
    private readonly IGraphServer _server;
    private readonly LoadOptions _options;
    private readonly IProgress<LoadProgress>? _progress;

    /// <summary>Initializes a new instance of the <see cref="SnapshotLoader"/> class.</summary>
    /// <param name="server">The database.</param>
    /// <param name="options">How to go about it.</param>
    /// <param name="progress">Is told how far the load has come.</param>
    public SnapshotLoader(IGraphServer server, LoadOptions? options = null, IProgress<LoadProgress>? progress = null)
    {
        _options = options ?? new();
        _server = PatientServer.Of(server, _options);
        _progress = progress;
    }

    /// <summary>Loads a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="day">The day that it is as of.</param>
    /// <param name="previous">Finds a graph by its fingerprint, such as the one that was loaded last; null where it is not
    /// at hand.</param>
    /// <param name="cancellation">Ends the load; it can be taken up again.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="Neo4jException">The server fails, or the database is not ours.</exception>
    public async Task<LoadReport> LoadAsync(
        GraphSnapshot graph,
        DateOnly day,
        Func<string, GraphSnapshot?>? previous = null,
        CancellationToken cancellation = default)
    {
        var times = new LoadTimes();
        await GreetAsync(cancellation);
        await DemandAloneAsync(cancellation);
        var (fingerprint, run) = (graph.Fingerprint(), Guid.NewGuid().ToString("N"));
        var marker = await LoadMarker.ReadAsync(While("Reading what the database says of itself"), cancellation);
        if (marker is { IsWhole: false })
        {
            await TakeOverAsync(run, cancellation);
        }

        var contents = await ServerContents.ReadAsync(While("Counting what the database holds"), cancellation);
        DemandOwn(contents, marker);

        // Bulk files bring no constraints with them, so they may lack even where nothing differs.
        await ServerSchema.MakeAsync(While("Making the constraints"), cancellation);
        var mended = await Mending.TakeOffAsync(While("Taking labels off"), contents.OtherLabels, cancellation);
        times.HaveLooked();
        if (marker is { IsWhole: true } && marker.Snapshot == fingerprint && Agrees(contents, graph))
        {
            return Report(LoadWay.UpToDate, new ChangeCounts(0, 0, 0, 0, 0, 0), graph, times) with { Mended = mended };
        }

        var (way, before, start) = FindBase(marker, fingerprint, contents, previous);
        if (way == LoadWay.Comparison)
        {
            mended = mended with { Deleted = await Mending.DeleteUntoldAsync(While("Looking for nodes without a key"), cancellation) };
            before = await new ServerReader(While("Reading what the database holds"), _options).ReadAsync(contents, cancellation);
        }

        var loading = new LoadMarker(fingerprint, day, IsWhole: false, start);

        // What was read just now makes a plan of its own, of which no batch of an earlier one is a part.
        var isResumed = marker == loading && way != LoadWay.Comparison;
        if (!isResumed)
        {
            await loading.WriteAsync(While("Beginning the load"), cancellation, run);
        }

        var changes = GraphChanges.Between(before, graph);
        times.HaveCompared();
        await new BatchWriter(_server, run, _options, _progress).WriteAsync(LoadPlan.Of(changes, graph), cancellation);
        times.HaveSent();
        await FinishAsync(loading, graph, run, cancellation);
        if (way != LoadWay.Difference)
        {
            await PlanAnewAsync(cancellation);
        }

        times.HaveProved();
        return Report(way, changes.Counts, graph, times) with { IsResumed = isResumed, Mended = mended };
    }

    private static LoadReport Report(LoadWay way, ChangeCounts changes, GraphSnapshot graph, LoadTimes times) =>
        new(way, changes, graph.NodeCount, graph.RelationshipCount) { Times = times };

    private IGraphServer While(string what) => RepeatingServer.Of(_server, _options, what);

    // Nobody at the address is told at once: it may be wrong. Whoever has answered is waited for from then on.
    private async Task GreetAsync(CancellationToken cancellation)
    {
        try
        {
            await _server.CheckAsync(cancellation);
        }
        catch (Neo4jException exception) when (exception.IsTransient && exception.Fault != Neo4jFault.Unreachable)
        {
            await While("Asking for the version").CheckAsync(cancellation);
        }
    }

    // A loader that was killed leaves its last batches to the server, which finishes them; nothing may change meanwhile.
    private async Task DemandAloneAsync(CancellationToken cancellation)
    {
        var statement = new Statement(
            $"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '{BatchWriter.Opening}' RETURN count(*)");
        await new Retry(_options, "Asking whether another load is under way").RunAsync(
            async _ => (await _server.RunAsync(statement, cancellation)).Single == Value.From(0)
                ? true
                : throw AnotherLoad(),
            cancellation);
    }

    // A batch that the server begins from now on belongs to nobody; those that it had begun are waited for.
    private async Task TakeOverAsync(string run, CancellationToken cancellation)
    {
        await LoadMarker.FenceAsync(While("Taking over from a load that was broken off"), run, cancellation);
        await DemandAloneAsync(cancellation);
    }

    private Neo4jException AnotherLoad() => new(
        Neo4jFault.Busy,
        $"The database at {_server.Address} must be loaded by one at a time, but another load is under way; wait for its end.");

    private void DemandOwn(ServerContents contents, LoadMarker? marker)
    {
        if (contents.IsForeign || (marker is null && !contents.IsEmpty))
        {
            throw new Neo4jException(
                Neo4jFault.ForeignData,
                $"The database at {_server.Address} must be empty or hold what registry loaded, but holds other data{contents.Foreign}; "
                + "nothing was changed. Give the address of another database, or take that away yourself.");
        }
    }

    // A base that was begun with is gone on with, so that the plan and its batches are the same.
    private static (LoadWay Way, GraphSnapshot? Before, string? Start) FindBase(
        LoadMarker? marker, string fingerprint, ServerContents contents, Func<string, GraphSnapshot?>? previous)
    {
        var start = marker is null ? LoadMarker.Empty
            : marker.IsWhole ? marker.Snapshot
            : marker.Snapshot == fingerprint ? marker.Base
            : null;
        if (start == LoadMarker.Empty)
        {
            return (LoadWay.Full, null, start);
        }

        // Halfway through, the counts lie between the two graphs and say nothing.
        return start is not null && previous?.Invoke(start) is { } before
            && (marker is { IsWhole: false } || Agrees(contents, before))
            ? (LoadWay.Difference, before, start)
            : (LoadWay.Comparison, null, null);
    }

    private async Task FinishAsync(LoadMarker loading, GraphSnapshot graph, string run, CancellationToken cancellation)
    {
        var server = While("Finishing the load");
        if (!await LoadMarker.IsRunAsync(server, run, cancellation))
        {
            throw AnotherLoad();
        }

        if (!Agrees(await ServerContents.ReadAsync(server, cancellation), graph))
        {
            // Whatever the database held was not what it should have held: the next load has to look.
            await (loading with { Base = null }).WriteAsync(server, cancellation, run);
            throw new Neo4jException(
                Neo4jFault.Contents,
                $"The database at {_server.Address} must hold what was loaded, but something else changed it; "
                + "run this again: it will compare everything.");
        }

        if (!await (loading with { IsWhole = true, Base = null }).FinishAsync(server, run, cancellation))
        {
            throw AnotherLoad();
        }
    }

    // A plan kept from a graph of another size can take minutes where a new one takes a second.
    private async Task PlanAnewAsync(CancellationToken cancellation)
    {
        try
        {
            await While("Asking for new plans").RunAsync(new Statement("CALL db.prepareForReplanning(60)"), cancellation);
        }
        catch (Neo4jException e) when (e.Fault == Neo4jFault.Credentials)
        {
            // Where it is the administrators' alone, the server plans anew when it finds that its figures have changed.
        }
    }

    private static bool Agrees(ServerContents contents, GraphSnapshot graph) =>
        contents.Nodes.Values.Sum() - contents.Marks == graph.NodeCount
        && contents.Relationships.Values.Sum() == graph.RelationshipCount
        && graph.NodeGroups.All(group => contents.Nodes.GetValueOrDefault(GraphChanges.LabelOf(group)) == group.Count)
        && graph.RelationshipGroups.All(group => contents.Relationships.GetValueOrDefault(group.Type) == group.Count);
}
