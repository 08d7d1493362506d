using System.Globalization;
using Registry.Graph.Cypher;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Something that a Neo4j server would or could not do. The message says what must hold and what to do about it; it never
/// carries a value, so the server's own words, which may, are left out and only its code is told.
/// </summary>
public sealed class Neo4jException : GraphServerException
{
    internal Neo4jException(Neo4jFault fault, string message, string? code = null, Exception? inner = null)
        : base(message, inner) => (Fault, Code, Rule) = (fault, code, message);

    internal Neo4jException(Neo4jFault fault, string rule, string code, int line, int column)
        : base(string.Create(CultureInfo.InvariantCulture, $"{rule}, at line {line}, column {column} ({code})."), null) =>
        (Fault, Code, Line, Column, Rule) = (fault, code, line, column, $"{rule} ({code}).");

    private Neo4jException(Neo4jException inner, string message)
        : this(inner.Fault, message, inner.Code, inner)
    {
    }

    /// <summary>Gets what went wrong.</summary>
    public Neo4jFault Fault { get; }

    /// <summary>Gets the server's code, for example <c>Neo.ClientError.Statement.SyntaxError</c>, or null.</summary>
    public string? Code { get; }

    /// <summary>Gets the message without the place in the statement.</summary>
    public string Rule { get; }

    /// <summary>Gets the line of the statement in which the server found the fault, from 1; 0 where it named none.</summary>
    public int Line { get; }

    /// <summary>Gets the column in it, from 1; 0 where the server named none.</summary>
    public int Column { get; }

    /// <summary>Gets a value indicating whether the same request may succeed a little later.</summary>
    public bool IsTransient => Fault is Neo4jFault.Unreachable or Neo4jFault.Interrupted or Neo4jFault.Busy;

    /// <summary>Makes the same of it with a sentence more.</summary>
    internal Neo4jException With(string sentence) => new(this, $"{Message} {sentence}");
}
