namespace Registry.Graph.Cypher.Guarding;

/// <summary>
/// A query written anew for a server that knows nothing of views: whatever the view hides is not in it. Only this text
/// may be sent, never the caller's own.
/// </summary>
/// <param name="Text">The text to send.</param>
/// <param name="Parameters">Its parameters: those of the caller that the query names, and its string literals.</param>
/// <param name="Columns">The names of the columns as the caller wrote them; the server's differ.</param>
/// <param name="Warnings">What the writer of the query may want to know.</param>
public sealed record GuardedQuery(
    string Text,
    IReadOnlyDictionary<string, Value> Parameters,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Warnings)
{
    /// <summary>
    /// The name in a map of an answer that holds a node or a relationship, where the query asked for its properties: whoever
    /// reads the answer puts the visible ones there. No map of a caller has it.
    /// </summary>
    public const string Properties = "·properties";

    /// <summary>Gets what finds the place in the caller's query from a place in <see cref="Text"/>; -1 where it is not known.</summary>
    internal Func<int, int> PositionOf { get; init; } = offset => offset;

    /// <summary>Gets the query as the caller wrote it.</summary>
    internal string Asked { get; init; } = Text;

    /// <summary>Tells what a server found wrong with the text as an error of the caller's query.</summary>
    /// <param name="detail">The server's word for it.</param>
    /// <param name="rule">What is wrong; no place and no value.</param>
    /// <param name="line">The line of the text that the server names, from 1; 0 where it names none.</param>
    /// <param name="column">The column in it, from 1.</param>
    /// <returns>The error, with its place in the caller's query where that is known for sure.</returns>
    public QueryException Failed(string detail, string rule, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line && start >= 0; i++)
        {
            start = Text.IndexOf('\n', start) + 1;
            start = start == 0 ? -1 : start;
        }

        // A server may count a sign beyond the basic plane as one.
        var isKnown = line > 0 && start >= 0 && start + column - 1 <= Text.Length && !Text.Any(char.IsSurrogate);
        return new("ServerError", detail, rule, Asked, isKnown ? PositionOf(start + column - 1) : -1);
    }

    /// <summary>Names nothing of the query: its text and parameters may hold what no log may show.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(GuardedQuery);
}
