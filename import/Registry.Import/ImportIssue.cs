namespace Registry.Import;

/// <summary>One broken rule in a delivery. It names the place and the rule, never the value.</summary>
/// <param name="File">The delivery folder and file (`population/personer.csv`).</param>
/// <param name="Line">The physical line on which the row begins; the header is line 1.</param>
/// <param name="Column">The Swedish name of the column, also under an English header; empty where no column is at fault.</param>
/// <param name="Code">The broken rule in snake_case.</param>
/// <param name="Rule">The rule in words.</param>
public sealed record ImportIssue(string File, int Line, string Column, string Code, string Rule)
{
    /// <summary>Writes the issue as one line for people.</summary>
    public override string ToString() =>
        Column.Length == 0 ? $"{File}:{Line} {Rule}" : $"{File}:{Line} {Column} {Rule}";
}
