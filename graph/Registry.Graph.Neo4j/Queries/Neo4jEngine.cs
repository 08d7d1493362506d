using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Guarding;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Answers queries from a Neo4j server that holds a snapshot. Our front end reads every query first. Where the caller's
/// view hides nothing the query is sent as it is, as a rule is; else only what <see cref="QueryGuard"/> made of it.
/// </summary>
/// <param name="server">The server; it must hold the snapshot.</param>
/// <param name="graph">The snapshot, whose numbers the answers carry.</param>
public sealed class Neo4jEngine(IGraphServer server, GraphSnapshot graph) : IGraphEngine
{
    /// <summary>What we wait longer than the server may work, so that its own word on the deadline can arrive.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly QueryGuard _guard = new(graph);

    /// <inheritdoc/>
    public GraphSnapshot Graph { get; } = graph;

    /// <inheritdoc/>
    public async Task<QueryResult> Ask(
        string text,
        IReadOnlyDictionary<string, Value>? parameters = null,
        QueryOptions? options = null,
        CancellationToken cancellation = default)
    {
        var chosen = options ?? QueryOptions.Default;
        var guarded = ReferenceEquals(chosen.View, GraphView.Everything)
            ? _guard.Check(text, parameters, chosen)
            : _guard.Guard(text, parameters, chosen);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (chosen.Deadline is { } most)
        {
            deadline.CancelAfter(most + Grace);
        }

        try
        {
            // A load that began meanwhile would show a part of one graph and a part of another.
            await ViewMarks.DemandAsync(server, Graph.Fingerprint(), chosen.View, deadline.Token);
            var answer = await Send(guarded, chosen, deadline.Token);
            var result = await Translated(answer, guarded, chosen.View, deadline.Token);
            await ViewMarks.DemandAsync(server, Graph.Fingerprint(), chosen.View, deadline.Token);
            return result;
        }
        catch (OperationCanceledException)
        {
            throw new QueryLimitException(
                cancellation.IsCancellationRequested ? QueryLimit.Cancelled : QueryLimit.Deadline);
        }
    }

    /// <summary>Sends the query; what is wrong with it is told as the embedded engine tells it.</summary>
    private async Task<Answer> Send(GuardedQuery query, QueryOptions options, CancellationToken cancellation)
    {
        try
        {
            return await server.RunAsync(
                new Statement(query.Text, query.Parameters)
                {
                    Access = Access.Read,
                    Timeout = options.Deadline,
                    MaxRows = options.MaxRows ?? int.MaxValue,
                    MaxBytes = Math.Min(options.MaxMemoryBytes ?? Statement.LongestAnswer, Statement.LongestAnswer),
                },
                cancellation);
        }
        catch (Neo4jException e) when (e.Fault == Neo4jFault.Timeout)
        {
            throw new QueryLimitException(QueryLimit.Deadline);
        }
        catch (Neo4jException e) when (e.Fault == Neo4jFault.TooLong)
        {
            throw new QueryLimitException(QueryLimit.Memory);
        }
        catch (Neo4jException e) when (e.Fault is Neo4jFault.Statement or Neo4jFault.ReadOnly)
        {
            // The server speaks of the text that was sent, which the caller has not seen.
            throw query.Failed(e.Code?.Split('.')[^1] ?? "Statement", e.Rule, e.Line, e.Column);
        }
    }

    private async Task<QueryResult> Translated(
        Answer answer, GuardedQuery query, GraphView view, CancellationToken cancellation)
    {
        var numbers = await SnapshotNumbers.Of(answer, Graph, view, server, cancellation);
        foreach (var row in answer.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = numbers.Translate(row[i]);
            }
        }

        // A server counts and estimates over what it holds, so its figures would tell of what the view hides.
        var plan = answer.Plan?.Text(hasFigures: ReferenceEquals(view, GraphView.Everything));
        return new(query.Columns, answer.Rows, answer.Truncated, query.Warnings, plan);
    }
}
