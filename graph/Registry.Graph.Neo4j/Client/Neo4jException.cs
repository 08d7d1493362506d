using Registry.Graph.Cypher;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Something that a Neo4j server would or could not do. The message says what must hold and what to do about it; it never
/// carries a value, so the server's own words, which may, are left out and only its code is told.
/// </summary>
public sealed class Neo4jException : GraphServerException
{
    internal Neo4jException(Neo4jFault fault, string message, string? code = null, Exception? inner = null)
        : base(message, inner) => (Fault, Code) = (fault, code);

    /// <summary>Gets what went wrong.</summary>
    public Neo4jFault Fault { get; }

    /// <summary>Gets the server's code, for example <c>Neo.ClientError.Statement.SyntaxError</c>, or null.</summary>
    public string? Code { get; }

    /// <summary>Gets a value indicating whether the same request may succeed a little later.</summary>
    public bool IsTransient => Fault is Neo4jFault.Unreachable or Neo4jFault.Interrupted or Neo4jFault.Busy;
}
