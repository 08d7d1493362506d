namespace Registry.Population.Building;

/// <summary>The row key of a file: two numbers, two texts and a day, each empty where the file needs fewer.</summary>
internal readonly record struct RowKey(long First, long Second, string Text, string Detail, int Day)
    : IComparable<RowKey>
{
    public static bool operator <(RowKey left, RowKey right) => left.CompareTo(right) < 0;

    public static bool operator >(RowKey left, RowKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(RowKey left, RowKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RowKey left, RowKey right) => left.CompareTo(right) >= 0;

    public int CompareTo(RowKey other)
    {
        var order = First.CompareTo(other.First);
        order = order != 0 ? order : Second.CompareTo(other.Second);
        order = order != 0 ? order : string.CompareOrdinal(Text, other.Text);
        order = order != 0 ? order : string.CompareOrdinal(Detail, other.Detail);
        return order != 0 ? order : Day.CompareTo(other.Day);
    }
}

/// <summary>The row key of the one file that has a row for every person and move, kept small.</summary>
internal readonly record struct EpisodeKey(long Person, int From) : IComparable<EpisodeKey>
{
    public static bool operator <(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) < 0;

    public static bool operator >(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) >= 0;

    public int CompareTo(EpisodeKey other)
        => Person != other.Person ? Person.CompareTo(other.Person) : From.CompareTo(other.From);
}
