namespace Registry.Population.Rules;

/// <summary>A row of a delivered file.</summary>
/// <param name="File">Delivery folder and file.</param>
/// <param name="Line">The physical line, the header being 1.</param>
public readonly record struct DataRow(string File, int Line) : IComparable<DataRow>
{
    /// <summary>Compares by file, ordinally, and line.</summary>
    public static bool operator <(DataRow left, DataRow right) => left.CompareTo(right) < 0;

    /// <summary>Compares by file, ordinally, and line.</summary>
    public static bool operator >(DataRow left, DataRow right) => left.CompareTo(right) > 0;

    /// <summary>Compares by file, ordinally, and line.</summary>
    public static bool operator <=(DataRow left, DataRow right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by file, ordinally, and line.</summary>
    public static bool operator >=(DataRow left, DataRow right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(DataRow other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : Line.CompareTo(other.Line);
    }
}
