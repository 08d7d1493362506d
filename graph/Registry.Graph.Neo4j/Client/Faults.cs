using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Registry.Graph.Neo4j;

/// <summary>What the codes of a server mean to us, and what to do about each.</summary>
internal static partial class Faults
{
    /// <summary>The least version: the first whose Query API has transactions of several statements.</summary>
    public static readonly Version LeastVersion = new(5, 26);

    public static Neo4jException Of(string address, string code, string? text)
    {
        var fault = FaultOf(code, text);
        var rule = Rule(fault, address);
        return PlaceOf(fault, text) is { } place
            ? new(fault, rule, code, place.Line, place.Column)
            : new(fault, $"{rule} ({code}).", code);
    }

    public static Neo4jException Of(string address, HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => New(Neo4jFault.Credentials, address),
        HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout
            or HttpStatusCode.TooManyRequests => New(Neo4jFault.Busy, address),
        _ => New(Neo4jFault.NotNeo4j, address),
    };

    public static Neo4jException New(Neo4jFault fault, string address, Exception? inner = null) =>
        new(fault, Rule(fault, address) + ".", null, inner);

    /// <summary>Reads the version out of <c>5.26.0</c> or <c>5.27-aura</c>.</summary>
    /// <exception cref="Neo4jException">It is none, or too old.</exception>
    public static Version VersionOf(string address, string text) =>
        !Version.TryParse(text.Split('-', '+')[0], out var version) ? throw New(Neo4jFault.NotNeo4j, address)
        : version < LeastVersion ? throw TooOld(address, text)
        : version;

    private static Neo4jException TooOld(string address, string version) => new(
        Neo4jFault.TooOld,
        $"Neo4j at {address} must be of version {LeastVersion} or later, but is of version {version}; upgrade it.");

    public static Neo4jException Silent(string address, Exception inner) => new(
        Neo4jFault.Timeout,
        $"Neo4j at {address} must answer, but has been silent for long; see in its log whether its disk is full or it has too "
        + "much to do, then run this again: it goes on where it was.",
        null,
        inner);

    private static Neo4jFault FaultOf(string code, string? text) => code switch
    {
        // A full disk is told as a failed commit or a failed start of the transaction; only the words say why.
        _ when text is not null && NoRoom().IsMatch(text) => Neo4jFault.Storage,
        "Neo.TransientError.General.DatabaseUnavailable" => Neo4jFault.Busy,
        "Neo.ClientError.Transaction.TransactionTimedOut" => Neo4jFault.Timeout,
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => Neo4jFault.Timeout,
        "Neo.ClientError.Statement.AccessMode" => Neo4jFault.ReadOnly,
        "Neo.ClientError.Request.ResourceExhaustion" => Neo4jFault.Busy,
        "Neo.DatabaseError.Transaction.TransactionStartFailed" => Neo4jFault.Storage,
        "Neo.DatabaseError.Transaction.TransactionCommitFailed" => Neo4jFault.Storage,
        "Neo.DatabaseError.Transaction.TransactionLogError" => Neo4jFault.Storage,
        "Neo.DatabaseError.General.StorageDamageDetected" => Neo4jFault.Storage,
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" => Neo4jFault.Storage,
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => Neo4jFault.Storage,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => Neo4jFault.Busy,
        "Neo.ClientError.Security.AuthenticationRateLimit" => Neo4jFault.LockedOut,
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => Neo4jFault.Credentials,
        _ when code.StartsWith("Neo.ClientError.Database.", StringComparison.Ordinal) => Neo4jFault.Database,
        _ when code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) => Neo4jFault.Constraint,
        _ => Neo4jFault.Statement,
    };

    private static string Rule(Neo4jFault fault, string address) => $"Neo4j at {address} " + fault switch
    {
        Neo4jFault.Unreachable => "must answer; start it, or correct the address",
        Neo4jFault.Interrupted => "must stay until it has answered, but the connection was lost; see whether it was "
            + "stopped, then run this again: it goes on where it was",
        Neo4jFault.Busy => "must have room for one more request; try again when it has less to do",
        Neo4jFault.NotNeo4j => "must be the HTTP interface of a Neo4j server (7474, or 7473 with TLS); correct the address",
        Neo4jFault.TooLong => "must answer no more than is taken of one answer; ask for less, or correct the address",
        Neo4jFault.Credentials => "must accept the user and the password; correct them",
        Neo4jFault.LockedOut => "must accept the user and the password, but after several wrong ones refuses all for some "
            + "seconds; wait, then try again",
        Neo4jFault.Database => "must have the database that the address names; create or start it, or correct its name",
        Neo4jFault.Timeout => "must answer within the time that a statement may take; allow more, or ask for less",
        Neo4jFault.ReadOnly => "must not be written to by a statement that may only read",
        Neo4jFault.Storage => "must be able to write, but its disk is most likely full; make room there and restart it, then run "
            + "this again: it goes on where it was",
        Neo4jFault.Constraint => "must hold each key of a label once; empty the database, then load it anew",
        _ => "must be able to run the statement",
    };

    // The place in a statement is the only part of the server's words that never carries a value.
    private static (int Line, int Column)? PlaceOf(Neo4jFault fault, string? text) =>
        fault == Neo4jFault.Statement && text is not null && Place().Match(text) is { Success: true } place
        && int.TryParse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var line)
        && int.TryParse(place.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var column)
            ? (line, column)
            : null;

    [GeneratedRegex(@"\(line (\d+), column (\d+)")]
    private static partial Regex Place();

    [GeneratedRegex("no space left|disk full|out of disk", RegexOptions.IgnoreCase)]
    private static partial Regex NoRoom();
}
