namespace Registry.Population.Building;

/// <summary>Days as numbers, for periods that are half-open: the first day counts, the end does not.</summary>
internal static class Days
{
    /// <summary>The end of a period that lasts.</summary>
    public const int Open = int.MaxValue;

    /// <summary>The start of a period whose first day is not known.</summary>
    public const int Always = int.MinValue;

    public static int Start(DateOnly? from) => from?.DayNumber ?? Always;

    /// <summary>The end of a period whose last day stands in the file, cut off where its row left the source.</summary>
    public static int End(DateOnly? lastDay, int goneOn)
    {
        var end = lastDay is { } last && last < DateOnly.MaxValue ? last.DayNumber + 1 : Open;
        return goneOn == 0 ? end : Math.Min(end, goneOn);
    }

    public static bool Holds(int from, int end, int day) => from <= day && day < end;
}
