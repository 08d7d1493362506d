namespace Registry.Graph.Neo4j;

/// <summary>
/// Writes the batches of a plan, several at once. Each leaves a node that names it, in its own transaction: so a batch is
/// written exactly once, however often it is sent and whenever the loader is killed. One that a server begins when another
/// run has taken over does nothing.
/// </summary>
internal sealed class BatchWriter(IGraphServer server, string run, LoadOptions options, IProgress<LoadProgress>? progress)
{
    /// <summary>How the statement of a batch begins, by which a server's list of running statements tells it.</summary>
    public const string Opening = $"MATCH (:{LoadMarker.Label} {{run: $run}}) CREATE (:{LoadMarker.BatchLabel} ";

    private readonly Retry _retry = new(options, "Writing a batch");
    private HashSet<string> _done = [];
    private long _written;
    private long _total;

    /// <summary>Writes what is not written yet.</summary>
    /// <exception cref="Neo4jException">A batch failed for good; the others under way are finished or undone.</exception>
    public async Task WriteAsync(IReadOnlyList<LoadStep> plan, CancellationToken cancellation)
    {
        _total = plan.Sum(step => (long)step.Count);
        var looking = RepeatingServer.Of(server, options, "Asking which batches are written");
        var done = await looking.RunAsync(new Statement($"MATCH (b:{LoadMarker.BatchLabel}) RETURN b.key"), cancellation);
        _done = [.. done.Rows.Select(row => row[0].AsText)];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Requests, CancellationToken = cancellation };
        foreach (var phase in plan.Index().GroupBy(entry => entry.Item.Phase).OrderBy(group => group.Key))
        {
            await Parallel.ForEachAsync(phase.SelectMany(entry => Batches(entry.Item, entry.Index)), parallel,
                async (batch, token) => await WriteAsync(batch, token));
        }
    }

    private IEnumerable<Batch> Batches(LoadStep step, int index)
    {
        for (var first = 0; first < step.Count; first += options.BatchSize)
        {
            yield return new(step, $"{index}/{first}", first, Math.Min(options.BatchSize, step.Count - first));
        }
    }

    private async Task WriteAsync(Batch batch, CancellationToken cancellation)
    {
        if (!_done.Contains(batch.Key))
        {
            var statement = StatementOf(batch);
            await _retry.RunAsync(async again =>
            {
                if (!again || !await IsDoneAsync(batch, cancellation))
                {
                    await SendAsync(statement, batch, cancellation);
                }

                return true;
            }, cancellation);
        }

        progress?.Report(new(Interlocked.Add(ref _written, batch.Count), _total, batch.Step.Name));
    }

    private async Task SendAsync(Statement statement, Batch batch, CancellationToken cancellation)
    {
        try
        {
            var answer = await server.RunAsync(statement, cancellation);
            batch.Step.Answered?.Invoke(batch.First, answer);
        }
        catch (Neo4jException exception) when (exception.Fault == Neo4jFault.Constraint)
        {
            // An earlier attempt whose answer was lost may have been written after we looked.
            if (!await IsDoneAsync(batch, cancellation))
            {
                throw;
            }
        }
    }

    private async Task<bool> IsDoneAsync(Batch batch, CancellationToken cancellation)
    {
        var answer = await server.RunAsync(
            new Statement(
                $"MATCH (b:{LoadMarker.BatchLabel} {{key: $key}}) RETURN count(b)",
                new Dictionary<string, Value> { ["key"] = Value.From(batch.Key) }),
            cancellation);
        return answer.Single.AsInt64 > 0;
    }

    private Statement StatementOf(Batch batch)
    {
        var (values, rows) = (new BatchValues(), new Value[batch.Count]);
        var form = batch.Step.Form(batch.First, batch.Count);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = form.Row(batch.First + i, values);
        }

        var parameters = new Dictionary<string, Value>
        {
            ["run"] = Value.From(run),
            ["batch"] = Value.From(batch.Key),
            ["rows"] = Value.From(rows),
        };
        values.AddTo(parameters);
        return Statement.Writing(
            $"{Opening}{{key: $batch}}) {BatchValues.Opening} UNWIND range(0, size($rows) - 1) AS i WITH *, $rows[i] AS r {form.Clause}", parameters);
    }

    private sealed record Batch(LoadStep Step, string Key, int First, int Count);
}
