using System.Globalization;
using System.Runtime.InteropServices;

namespace Registry.Graph.Neo4j;

/// <summary>
/// The values that repeat among the rows of one batch: each is sent once, and the rows name it by its place. A server reads
/// a request byte by byte and makes a date of a text slowly, so that short rows are most of a fast load.
/// </summary>
internal sealed class BatchValues
{
    /// <summary>The name of the list of values in a statement.</summary>
    public const string Repeated = "v";

    /// <summary>The name of the list of dates in a statement.</summary>
    public const string Days = "d";

    // The first place of both lists.
    private static readonly Value NoValue = Value.From(0);

    private readonly List<Value> _values = [Value.Null];
    private readonly List<Value> _days = [Value.Null];
    private readonly Dictionary<(TextColumn Column, int Code), int> _texts = [];
    private readonly Dictionary<double, int> _numbers = [];
    private readonly Dictionary<int, int> _dates = [];

    /// <summary>Gets what a statement begins with to have both lists.</summary>
    public static string Opening => $"WITH $values AS {Repeated}, [x IN $days | date(x)] AS {Days}";

    public Value PlaceOf(TextColumn column, int row)
    {
        var code = column.CodeOf(row);
        return code == TextColumn.NoCode ? NoValue
            : IsNew(_texts, (column, code), _values, out var place) ? Keep(_values, column[row])
            : place;
    }

    public Value PlaceOf(DoubleColumn column, int row) =>
        column.IsNull(row) ? NoValue
        : IsNew(_numbers, column.Values[row], _values, out var place) ? Keep(_values, column[row])
        : place;

    public Value PlaceOf(DateColumn column, int row) =>
        column.IsNull(row) ? NoValue
        : IsNew(_dates, column.DayNumbers[row], _days, out var place) ? Keep(_days, TextOf(column.DayNumbers[row]))
        : place;

    public void AddTo(IDictionary<string, Value> parameters)
    {
        parameters["values"] = Value.From(_values);
        parameters["days"] = Value.From(_days);
    }

    private static Value TextOf(int day) =>
        Value.From(DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static bool IsNew<T>(Dictionary<T, int> places, T key, List<Value> list, out Value place)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out var isThere);
        number = isThere ? number : list.Count;
        place = Value.From(number);
        return !isThere;
    }

    private static Value Keep(List<Value> list, Value value)
    {
        list.Add(value);
        return Value.From(list.Count - 1);
    }
}
