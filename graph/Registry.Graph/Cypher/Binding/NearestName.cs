namespace Registry.Graph.Cypher.Binding;

/// <summary>Finds the known name that a mistyped one most likely means.</summary>
internal static class NearestName
{
    private const int MaxLength = 64;

    /// <summary>With fewer letters every name is near to every other.</summary>
    private const int MinLength = 3;

    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length is < MinLength or > MaxLength)
        {
            return null;
        }

        var limit = Math.Max(1, name.Length / 3);
        return known.Where(k => k.Length <= MaxLength)
            .Select(k => (Name: k, Distance: Distance(name.ToUpperInvariant(), k.ToUpperInvariant())))
            .Where(k => k.Distance <= limit)
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Name, StringComparer.Ordinal)
            .Select(k => k.Name)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein's distance, one row at a time; two letters that changed places count once.</summary>
    private static int Distance(string x, string y)
    {
        var (row, before) = (new int[y.Length + 1], new int[y.Length + 1]);
        for (var j = 0; j <= y.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= x.Length; i++)
        {
            var diagonal = row[0];
            var last = (int[])row.Clone();
            row[0] = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var above = row[j];
                var change = x[i - 1] == y[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above + 1, row[j - 1] + 1), diagonal + change);
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                diagonal = above;
            }

            before = last;
        }

        return row[y.Length];
    }
}
