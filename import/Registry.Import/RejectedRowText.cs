namespace Registry.Import;

/// <summary>A rejected row as it was delivered. It holds personal data.</summary>
/// <param name="File">Delivery folder and file.</param>
/// <param name="Line">The physical line on which it begins.</param>
/// <param name="Text">The row.</param>
/// <param name="Persons">The persons it names, as far as their numbers could be read.</param>
public sealed record RejectedRowText(string File, int Line, string Text, IReadOnlyList<long> Persons)
{
    /// <summary>Names where the row stands and nothing of it: it may reach a log.</summary>
    /// <returns>The file and the line.</returns>
    public override string ToString() => $"{File}:{Line}";
}
