using Registry.Graph;
using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>Sets a value where there is one: an empty text, an unknown number and an open end stay without value.</summary>
internal static class ColumnWriting
{
    public static void Put(this ColumnBuilder<string> column, int row, string text)
    {
        if (text.Length > 0)
        {
            column.Set(row, text);
        }
    }

    public static void Put(this ColumnBuilder<DateOnly> column, int row, DateOnly? date)
    {
        if (date is { } known)
        {
            column.Set(row, known);
        }
    }

    /// <summary>Sets a day number of <see cref="Days"/>.</summary>
    public static void PutDay(this ColumnBuilder<DateOnly> column, int row, int day)
    {
        if (day is not (Days.Open or Days.Always))
        {
            column.Set(row, DateOnly.FromDayNumber(day));
        }
    }

    public static void Put(this ColumnBuilder<long> column, int row, int? count)
    {
        if (count is { } known)
        {
            column.Set(row, known);
        }
    }

    public static void Put(this ColumnBuilder<double> column, int row, decimal? amount)
    {
        if (amount is { } known)
        {
            column.Set(row, (double)known);
        }
    }

    public static void Put(this ColumnBuilder<bool> column, int row, bool? flag)
    {
        if (flag is { } known)
        {
            column.Set(row, known);
        }
    }
}

/// <summary>The two columns that say where a fact was read.</summary>
internal readonly struct SourceColumns(ColumnBuilder<string> file, ColumnBuilder<long> line)
{
    public static SourceColumns Of(NodeGroupBuilder nodes) => new(nodes.Text("sourceFile"), nodes.Int64("sourceLine"));

    public static SourceColumns Of(RelationshipGroupBuilder type) => new(type.Text("sourceFile"), type.Int64("sourceLine"));

    public void Set<TRow>(int row, FoldedFile<TRow> facts, int index, RowRef source)
        where TRow : struct
    {
        file.Set(row, facts.FileOf(index, source));
        line.Set(row, source.Line);
    }
}

/// <summary>The three columns of a relationship that holds for a time.</summary>
internal readonly struct PeriodColumns(RelationshipGroupBuilder type, int day)
{
    private readonly ColumnBuilder<DateOnly> _from = type.Date("from");
    private readonly ColumnBuilder<DateOnly> _to = type.Date("to");
    private readonly ColumnBuilder<bool> _current = type.Boolean("current");

    public void Set(int row, int start, int end)
    {
        _from.PutDay(row, start);
        _to.PutDay(row, end);
        _current.Set(row, Days.Holds(start, end, day));
    }
}
