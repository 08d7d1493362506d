using System.Globalization;

namespace Registry.Graph.Cypher;

/// <summary>
/// A query that could not be answered. <see cref="Exception.Message"/> holds the rule and the place, never the text of
/// the query; <see cref="Text"/> shows the line with a caret, for the person who wrote it.
/// </summary>
public class QueryException : Exception
{
    private readonly string _rule;
    private string? _query;

    /// <summary>Initializes a new instance of the <see cref="QueryException"/> class, of an engine that knows no place.</summary>
    /// <param name="kind">The kind in the words of openCypher.</param>
    /// <param name="detail">The detail in the words of openCypher.</param>
    /// <param name="rule">The rule that was broken; no value of the graph.</param>
    public QueryException(string kind, string detail, string rule)
        : this(kind, detail, rule, null, -1)
    {
    }

    internal QueryException(string kind, string detail, string rule, string? query, int position)
        : base(rule)
    {
        (Kind, Detail, _rule, _query, Position) = (kind, detail, rule, query, position);
    }

    /// <summary>Gets the kind in the words of openCypher, for example <c>SyntaxError</c> or <c>TypeError</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the detail in the words of openCypher, for example <c>UndefinedVariable</c>.</summary>
    public string Detail { get; }

    /// <summary>Gets a value indicating whether the query was refused before it ran.</summary>
    public bool AtCompileTime { get; internal set; }

    /// <summary>Gets the line of the query, from 1; 0 where no place is known.</summary>
    public int Line => _query is null || Position < 0 ? 0 : _query.AsSpan(0, Place).Count('\n') + 1;

    /// <summary>Gets the column in the line, from 1; 0 where no place is known.</summary>
    public int Column => _query is null || Position < 0 ? 0 : Place - LineStart + 1;

    /// <inheritdoc/>
    public override string Message => Line == 0
        ? _rule
        : string.Create(CultureInfo.InvariantCulture, $"{_rule} (line {Line}, column {Column})");

    /// <summary>Gets the message with the line of the query and a caret below the place.</summary>
    public string Text => Line == 0 ? _rule : $"{Message}\n{Excerpt()}";

    internal int Position { get; }

    private int Place => Math.Min(Position, _query!.Length);

    private int LineStart => Place == 0 ? 0 : _query!.LastIndexOf('\n', Place - 1) + 1;

    internal QueryException In(string query)
    {
        _query ??= query;
        return this;
    }

    /// <summary>At most a hundred signs round the place, so that a text of one long line stays readable.</summary>
    private string Excerpt()
    {
        const int Around = 50;
        var end = _query!.IndexOf('\n', Place);
        var lineEnd = end < 0 ? _query.Length : end;
        var from = Math.Max(LineStart, Place - Around);
        var to = Math.Min(lineEnd, Place + Around);
        var line = _query[from..to].Replace('\t', ' ').Replace('\r', ' ');
        return $"{line}\n{new string(' ', Place - from)}^";
    }
}
