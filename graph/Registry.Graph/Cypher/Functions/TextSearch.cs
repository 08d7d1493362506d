using System.Text;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Functions;

/// <summary>
/// Finds and replaces texts in texts. Comparing a long part at every place of a long text takes minutes, so that it is
/// done in windows, with a look at the limits between them.
/// </summary>
internal static class TextSearch
{
    /// <summary>The most signs that are compared between two looks.</summary>
    private const int Window = 1 << 20;

    /// <summary>The signs compared in the time of one tick.</summary>
    private const int SignsPerTick = 1 << 10;

    /// <summary>Finds the first place of a part at or after another, -1 if there is none.</summary>
    public static int IndexOf(string text, string part, int from, Budget budget)
    {
        var last = text.Length - part.Length;
        var places = Math.Max(1, Window / Math.Max(1, part.Length));
        for (var at = from; at <= last; at += places)
        {
            var count = Math.Min(places, last - at + 1);
            var found = text.AsSpan(at, count + part.Length - 1).IndexOf(part, StringComparison.Ordinal);
            var tried = found < 0 ? count : found + 1;
            budget.TickFor((int)Math.Min(int.MaxValue, tried * (long)part.Length / SignsPerTick));
            if (found >= 0)
            {
                return at + found;
            }
        }

        return -1;
    }

    /// <summary>Puts another text wherever a part stands, which must not be empty.</summary>
    public static string Replace(string text, string part, string by, Budget budget)
    {
        var places = 0L;
        for (var at = IndexOf(text, part, 0, budget); at >= 0; at = IndexOf(text, part, at + part.Length, budget))
        {
            places++;
        }

        budget.ChargeText(text.Length + (places * (by.Length - part.Length)));
        return places == 0 ? text : Replaced(text, part, by, budget);
    }

    private static string Replaced(string text, string part, string by, Budget budget)
    {
        var made = new StringBuilder(text.Length);
        var start = 0;
        for (var at = IndexOf(text, part, 0, budget); at >= 0; at = IndexOf(text, part, start, budget))
        {
            made.Append(text, start, at - start).Append(by);
            start = at + part.Length;
        }

        return made.Append(text, start, text.Length - start).ToString();
    }
}
