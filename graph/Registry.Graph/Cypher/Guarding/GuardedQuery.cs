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

    /// <summary>Names nothing of the query: its text and parameters may hold what no log may show.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(GuardedQuery);
}
