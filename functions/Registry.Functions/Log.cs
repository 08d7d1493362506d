using Microsoft.Extensions.Logging;
using Registry.Graph.Neo4j;

namespace Registry.Functions;

/// <summary>Every log line: numbered, never reused; arguments are counts, codes, kinds and pseudonymous ids only.</summary>
public static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A request failed: {CorrelationId} {Kind}\n{Place}")]
    public static partial void RequestFailed(ILogger logger, string correlationId, string kind, string place);

    [LoggerMessage(2, LogLevel.Error, "Function {Function} failed at attempt {Attempt}: {Kind}\n{Place}")]
    public static partial void FunctionFailed(ILogger logger, string function, int attempt, string kind, string place);

    [LoggerMessage(3, LogLevel.Error, "A message of queue {Queue} went to its poison queue after {Attempts} attempts.")]
    public static partial void MessagePoisoned(ILogger logger, string queue, int attempts);

    [LoggerMessage(4, LogLevel.Information, "Evaluated {Day}: {Findings} findings, {NewCases} new cases, {Muted} rules muted.")]
    public static partial void Evaluated(ILogger logger, DateOnly day, int findings, int newCases, int muted);

    [LoggerMessage(5, LogLevel.Information, "Imported {Deliveries} deliveries: accepted {Accepted}.")]
    public static partial void Imported(ILogger logger, int deliveries, bool accepted);

    [LoggerMessage(6, LogLevel.Information, "Purged {Cases} cases, {Findings} findings, {Jobs} jobs.")]
    public static partial void Purged(ILogger logger, int cases, int findings, int jobs);

    [LoggerMessage(7, LogLevel.Warning, "The webhook answered {Status} at attempt {Attempt}.")]
    public static partial void WebhookRefused(ILogger logger, int status, int attempt);

    [LoggerMessage(8, LogLevel.Warning, "Rule {Rule} version {Version} went back to pilot: {Confirmed} of {Outcomes} outcomes confirmed.")]
    public static partial void RuleSuspended(ILogger logger, string rule, string version, int confirmed, int outcomes);

    [LoggerMessage(9, LogLevel.Information, "Neo4j loaded ({Way}): {Changes} of {Nodes} nodes and {Relationships} relationships differed.")]
    public static partial void Loaded(ILogger logger, LoadWay way, long changes, long nodes, long relationships);

    [LoggerMessage(10, LogLevel.Error, "{Reason}")]
    public static partial void GraphDamaged(ILogger logger, string reason);

    public static void Loaded(ILogger logger, LoadReport report) =>
        Loaded(logger, report.Way, report.Changes.Total, report.Nodes, report.Relationships);
}
