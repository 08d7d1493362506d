namespace Registry.Population.Building;

/// <summary>A row key that is sorted by one number first and looked at closer only where numbers are equal.</summary>
internal interface IRowKey<TSelf> : IComparable<TSelf>
{
    long Major { get; }
}

/// <summary>The row key of a file: two numbers, two texts and a day, each empty where the file needs fewer.</summary>
internal readonly record struct RowKey(long First, long Second, string Text, string Detail, int Day)
    : IRowKey<RowKey>
{
    public long Major => First;

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

/// <summary>The row key of the files that have a row for every person: a person id of 40 bits, a day of 22.</summary>
internal readonly record struct EpisodeKey(long Person, int From) : IRowKey<EpisodeKey>
{
    private const int DayBits = 22;

    public long Major => (Person << DayBits) | (uint)From;

    public static bool operator <(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) < 0;

    public static bool operator >(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EpisodeKey left, EpisodeKey right) => left.CompareTo(right) >= 0;

    public int CompareTo(EpisodeKey other) => Major.CompareTo(other.Major);
}
