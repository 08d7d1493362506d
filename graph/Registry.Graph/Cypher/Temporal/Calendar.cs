namespace Registry.Graph.Cypher.Temporal;

/// <summary>The proleptic Gregorian calendar over day numbers of any year; day 0 is Monday 0001-01-01.</summary>
internal static class Calendar
{
    private const long MaxYear = 999_999_999;
    private const long DaysBefore0001 = 306;
    private const long DaysOf400Years = 146_097;

    public static long Day(long year, long month, long day)
    {
        Demand(year is >= -MaxYear and <= MaxYear, "a year must have at most nine digits");
        Demand(month is >= 1 and <= 12, "a month must be from 1 to 12");
        Demand(day >= 1 && day <= DaysInMonth(year, month), "a day must lie in its month");

        // Years begin in March here, so that the leap day comes last.
        var y = month <= 2 ? year - 1 : year;
        var era = FloorDiv(y, 400);
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysOf400Years) + dayOfEra - DaysBefore0001;
    }

    public static (long Year, int Month, int Day) Date(long day)
    {
        var shifted = day + DaysBefore0001;
        var era = FloorDiv(shifted, DaysOf400Years);
        var dayOfEra = shifted - (era * DaysOf400Years);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var dayOfMonth = dayOfYear - (((153 * month) + 2) / 5) + 1;
        var realMonth = month < 10 ? month + 3 : month - 9;
        return (yearOfEra + (era * 400) + (realMonth <= 2 ? 1 : 0), (int)realMonth, (int)dayOfMonth);
    }

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, long month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Gets the day of the week, 1 for Monday.</summary>
    public static int DayOfWeek(long day) => (int)FloorMod(day, 7) + 1;

    public static int OrdinalDay(long day) => (int)(day - Day(Date(day).Year, 1, 1)) + 1;

    public static int Quarter(int month) => ((month - 1) / 3) + 1;

    public static int DayOfQuarter(long day)
    {
        var (year, month, _) = Date(day);
        return (int)(day - Day(year, ((Quarter(month) - 1) * 3) + 1, 1)) + 1;
    }

    /// <summary>Gets the ISO week and the year it belongs to: that of its Thursday.</summary>
    public static (long Year, int Week) Week(long day)
    {
        var thursday = day - DayOfWeek(day) + 4;
        var year = Date(thursday).Year;
        return (year, (int)((thursday - Day(year, 1, 1)) / 7) + 1);
    }

    public static long OfWeek(long year, long week, long dayOfWeek)
    {
        Demand(dayOfWeek is >= 1 and <= 7, "a day of the week must be from 1 to 7");
        var fourth = Day(year, 1, 4);
        var monday = fourth - DayOfWeek(fourth) + 1;
        var day = monday + ((week - 1) * 7) + dayOfWeek - 1;
        Demand(week >= 1 && Week(day - dayOfWeek + 4).Year == year, "a week must lie in its year");
        return day;
    }

    /// <summary>As in Neo4j, parts may name the 53rd week of a year that has 52: the first of the next.</summary>
    public static long OfWeekOrNext(long year, long week, long dayOfWeek)
    {
        const int MostWeeks = 53;
        return week == MostWeeks
            ? OfWeek(year, MostWeeks - 1, dayOfWeek) + 7
            : OfWeek(year, week, dayOfWeek);
    }

    public static long OfOrdinal(long year, long ordinal)
    {
        Demand(ordinal >= 1 && ordinal <= (IsLeap(year) ? 366 : 365), "an ordinal day must lie in its year");
        return Day(year, 1, 1) + ordinal - 1;
    }

    public static long OfQuarter(long year, long quarter, long dayOfQuarter)
    {
        Demand(quarter is >= 1 and <= 4, "a quarter must be from 1 to 4");
        var first = Day(year, ((quarter - 1) * 3) + 1, 1);
        var next = quarter == 4 ? Day(year + 1, 1, 1) : Day(year, (quarter * 3) + 1, 1);
        Demand(dayOfQuarter >= 1 && first + dayOfQuarter - 1 < next, "a day of a quarter must lie in it");
        return first + dayOfQuarter - 1;
    }

    /// <summary>Adds months; a day past the end of the month becomes its last.</summary>
    public static long AddMonths(long day, long months)
    {
        var (year, month, dayOfMonth) = Date(day);
        var total = (year * 12) + (month - 1) + months;
        var newYear = FloorDiv(total, 12);
        var newMonth = FloorMod(total, 12) + 1;
        return Day(newYear, newMonth, Math.Min(dayOfMonth, DaysInMonth(newYear, newMonth)));
    }

    public static long FloorDiv(long x, long y) => (x / y) - (x % y != 0 && (x < 0) != (y < 0) ? 1 : 0);

    public static long FloorMod(long x, long y) => x - (FloorDiv(x, y) * y);

    public static void Demand(bool holds, string rule)
    {
        if (!holds)
        {
            throw new TemporalException(rule);
        }
    }
}

/// <summary>A temporal value that cannot be; the function that made it adds the place.</summary>
internal sealed class TemporalException(string rule) : Exception(rule);
