namespace Registry.Graph.Neo4j;

/// <summary>One Cypher statement for a server.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">The parameters by name, without the dollar sign.</param>
public sealed record Statement(string Text, IReadOnlyDictionary<string, Value>? Parameters = null)
{
    /// <summary>The most bytes that an answer may have.</summary>
    public const long LongestAnswer = 1 << 30;

    /// <summary>Gets what the statement may do.</summary>
    public Access Access { get; init; } = Access.Read;

    /// <summary>Gets how long the server may work on it; none where it may take as long as it needs.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Gets how many rows are taken of the answer; the rest is dropped and the answer says so.</summary>
    public int MaxRows { get; init; } = int.MaxValue;

    /// <summary>Gets how many bytes the answer may have; a longer one is a fault, as a part of it is no answer.</summary>
    public long MaxBytes { get; init; } = LongestAnswer;

    /// <summary>Makes a statement that may write.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parameters">The parameters.</param>
    public static Statement Writing(string text, IReadOnlyDictionary<string, Value>? parameters = null) =>
        new(text, parameters) { Access = Access.Write };

    /// <summary>Names nothing of the statement: its text and parameters may hold what no log may show.</summary>
    public override string ToString() => nameof(Statement);
}
