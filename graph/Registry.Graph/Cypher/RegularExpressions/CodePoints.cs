using System.Globalization;
using System.Text;

namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>
/// A set of Unicode's code points, 0 to 10FFFF, kept as the sorted places where it begins and ends: [a, b) [c, d) ... .NET's
/// expressions know units of UTF-16 only, so the set writes itself as units: signs above FFFF as pairs.
/// </summary>
internal sealed class CodePoints
{
    private const int End = 0x110000;
    private const int FirstPair = 0x10000;
    private const int UnitsPerHigh = 0x400;
    private readonly int[] _changes;

    private CodePoints(List<int> changes) => _changes = [.. changes];

    public static CodePoints None { get; } = new([]);

    public static CodePoints Of(int first, int last) => new([first, last + 1]);

    public static CodePoints Of(int single) => Of(single, single);

    /// <summary>Each sign of the text, none of which is above FFFF.</summary>
    public static CodePoints Of(string signs) => Of(signs.Select(x => (int)x));

    public static CodePoints Of(IEnumerable<int> codes) =>
        codes.Order().Distinct().Aggregate(new List<int>(), AddSingle, changes => new CodePoints(changes));

    /// <summary>Ranges that come in order, none of which touches the next.</summary>
    public static CodePoints Of(IEnumerable<(int First, int Last)> ranges) =>
        new([.. ranges.SelectMany(x => new[] { x.First, x.Last + 1 })]);

    /// <summary>Every code point by its class.</summary>
    /// <param name="count">How many classes there are.</param>
    /// <param name="classOf">The class of a code point, 0 to count - 1.</param>
    public static CodePoints[] Classified(int count, Func<int, int> classOf)
    {
        var changes = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        var last = -1;
        for (var code = 0; code <= End; code++)
        {
            var current = code < End ? classOf(code) : -1;
            if (current == last)
            {
                continue;
            }

            if (last >= 0)
            {
                changes[last].Add(code);
            }

            if (current >= 0)
            {
                changes[current].Add(code);
            }

            last = current;
        }

        return [.. changes.Select(x => new CodePoints(x))];
    }

    public bool Contains(int code)
    {
        var at = Array.BinarySearch(_changes, code);
        return (at >= 0 ? at + 1 : ~at) % 2 == 1;
    }

    public CodePoints Or(CodePoints other) => Merge(other, (x, y) => x || y);

    public CodePoints And(CodePoints other) => Merge(other, (x, y) => x && y);

    public CodePoints Not() => Merge(None, (x, _) => !x);

    private CodePoints Merge(CodePoints other, Func<bool, bool, bool> holds)
    {
        var changes = new List<int>();
        var (x, y, code) = (0, 0, 0);
        while (code < End)
        {
            x += x < _changes.Length && _changes[x] == code ? 1 : 0;
            y += y < other._changes.Length && other._changes[y] == code ? 1 : 0;
            if (holds(x % 2 == 1, y % 2 == 1) != (changes.Count % 2 == 1))
            {
                changes.Add(code);
            }

            code = Math.Min(
                x < _changes.Length ? _changes[x] : End,
                y < other._changes.Length ? other._changes[y] : End);
        }

        if (changes.Count % 2 == 1)
        {
            changes.Add(End);
        }

        return new(changes);
    }

    private static List<int> AddSingle(List<int> changes, int code)
    {
        if (changes.Count > 0 && changes[^1] == code)
        {
            changes[^1] = code + 1;
        }
        else
        {
            changes.AddRange([code, code + 1]);
        }

        return changes;
    }

    /// <summary>The members in order.</summary>
    public IEnumerable<int> Codes() => Ranges().SelectMany(x => Enumerable.Range(x.First, x.Last - x.First + 1));

    /// <summary>Writes an expression of .NET that takes exactly one sign of the set.</summary>
    /// <returns>The expression, and of how many classes of units it is made.</returns>
    public (string Text, int Classes) Write()
    {
        if (_changes is [var first, var after] && after == first + 1 && first < FirstPair)
        {
            return (WriteUnit(new(), first).ToString(), 1);
        }

        string[] parts = [.. Single(), .. Pairs()];
        var classes = parts.Sum(x => x.Count(c => c == '['));
        return (classes == 1 ? parts[0] : parts.Length == 0 ? "[^\\s\\S]" : $"(?:{string.Join('|', parts)})", classes);
    }

    /// <summary>The class of the signs of one unit, where there are any. Halves of a pair are none, or a pair would be two signs.</summary>
    private IEnumerable<string> Single()
    {
        var members = new StringBuilder();
        foreach (var (first, last) in Ranges())
        {
            WriteRange(members, first, Math.Min(last, 0xD7FF));
            WriteRange(members, Math.Max(first, 0xE000), Math.Min(last, 0xFFFF));
        }

        return members.Length > 0 ? [$"[{members}]"] : [];
    }

    /// <summary>For the signs above FFFF a class of first units and one of second ones each.</summary>
    private IEnumerable<string> Pairs()
    {
        foreach (var group in PairRanges().GroupBy(x => (x.FirstHigh, x.LastHigh)))
        {
            var (highs, lows) = (new StringBuilder(), new StringBuilder());
            WriteRange(highs, group.Key.FirstHigh, group.Key.LastHigh);
            foreach (var (_, _, firstLow, lastLow) in group)
            {
                WriteRange(lows, firstLow, lastLow);
            }

            yield return $"[{highs}][{lows}]";
        }
    }

    private IEnumerable<(int First, int Last)> Ranges()
    {
        for (var i = 0; i < _changes.Length; i += 2)
        {
            yield return (_changes[i], _changes[i + 1] - 1);
        }
    }

    /// <summary>The ranges above FFFF, cut where not every first unit has the same second ones.</summary>
    private IEnumerable<(int FirstHigh, int LastHigh, int FirstLow, int LastLow)> PairRanges()
    {
        foreach (var (first, last) in Ranges().Where(x => x.Last >= FirstPair))
        {
            var code = Math.Max(first, FirstPair);
            while (code <= last)
            {
                var end = LastOfPart(code, last);
                yield return (High(code), High(end), Low(code), Low(end));
                code = end + 1;
            }
        }
    }

    private static int LastOfPart(int code, int last)
    {
        var blockEnd = code | (UnitsPerHigh - 1);
        if (code % UnitsPerHigh != 0 || blockEnd >= last)
        {
            return Math.Min(blockEnd, last);
        }

        return ((last + 1) & ~(UnitsPerHigh - 1)) - 1;
    }

    private static int High(int code) => 0xD800 + ((code - FirstPair) / UnitsPerHigh);

    private static int Low(int code) => 0xDC00 + (code % UnitsPerHigh);

    private static void WriteRange(StringBuilder target, int first, int last)
    {
        if (first > last)
        {
            return;
        }

        WriteUnit(target, first);
        if (last > first + 1)
        {
            target.Append('-');
        }

        if (last > first)
        {
            WriteUnit(target, last);
        }
    }

    private static StringBuilder WriteUnit(StringBuilder target, int unit) =>
        char.IsAsciiLetterOrDigit((char)unit) || (unit > 0xA0 && char.IsLetterOrDigit((char)unit))
            ? target.Append((char)unit)
            : target.Append(CultureInfo.InvariantCulture, $"\\u{unit:X4}");
}
