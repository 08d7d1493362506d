namespace Registry.Population.Identifiers;

/// <summary>A birth date of which month or day may be unknown (`1915-00-12`, `1917-11-00`, `1980-00-00`).</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month 1-12, or 0 where it is unknown.</param>
/// <param name="Day">The day 1-31, or 0 where it is unknown.</param>
public readonly record struct PartialDate(short Year, byte Month, byte Day)
{
    /// <summary>Tells whether some calendar date has these parts; 0 stands for an unknown month or day.</summary>
    public static bool IsReal(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 0 or > 12 || day is < 0 or > 31)
        {
            return false;
        }

        // With an unknown month the longest one decides.
        return day <= 28 || day <= (month == 0 ? 31 : DateTime.DaysInMonth(year, month));
    }

    /// <summary>Gets a value indicating whether month and day are known.</summary>
    public bool IsComplete => Month != 0 && Day != 0;

    /// <summary>Gets the first date that the known parts allow.</summary>
    public DateOnly Earliest
    {
        get
        {
            for (var month = Month == 0 ? 1 : Month; ; month++)
            {
                if (Day <= DateTime.DaysInMonth(Year, month))
                {
                    return new(Year, month, Day == 0 ? 1 : Day);
                }
            }
        }
    }

    /// <summary>Gets the last date that the known parts allow.</summary>
    public DateOnly Latest
    {
        get
        {
            for (var month = Month == 0 ? 12 : Month; ; month--)
            {
                var days = DateTime.DaysInMonth(Year, month);
                if (Day <= days)
                {
                    return new(Year, month, Day == 0 ? days : Day);
                }
            }
        }
    }

    /// <summary>Tells whether even the earliest day lies after a day.</summary>
    public bool IsAfter(DateOnly day) => Year > day.Year || (Year == day.Year && Earliest > day);
}
