namespace Registry.Import;

/// <summary>One broken rule in a delivery. It names the place and the rule, never the value.</summary>
/// <param name="File">The delivery folder and file (`population/personer.csv`); else what of the data folder is at fault.</param>
/// <param name="Line">The physical line on which the row begins; the header is line 1. 0 where no line is at fault.</param>
/// <param name="Column">The Swedish name of the column, also under an English header; empty where no column is at fault.</param>
/// <param name="Code">The broken rule in snake_case.</param>
/// <param name="Rule">The rule in words.</param>
public sealed record ImportIssue(string File, int Line, string Column, string Code, string Rule)
{
    /// <summary>Writes the issue as one line for people.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : $"{File}:{Line}";
        return Column.Length == 0 ? $"{place} {Rule}" : $"{place} {Column} {Rule}";
    }
}
