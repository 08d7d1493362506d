using System.Text;

namespace Registry.Graph.Tests.Cypher;

/// <summary>Query texts with a random damage or two.</summary>
internal static class DamagedText
{
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "{", "}", "'", "\"", "`", "*", "..", "-", ">", "<", "|", ":", ",", ".", "$", "null", "NOT ", " AND ", " IN ", "1", "9223372036854775807",
        "1e308", "MATCH ", "RETURN ", "WITH ", "UNWIND ", " AS x ", "count(*)", "count(", "EXISTS {", "p", "a.b", "/*", "//", "\n", "\0", "å", "\ud83d", "0x", "date(", "duration(", " UNION ", "=~ '('", "*0..", "range(0, 100)",
    ];

    public static string Of(string[] seeds, Random random)
    {
        var damaged = new StringBuilder(seeds[random.Next(seeds.Length)]);
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(damaged.Length);
            var length = Math.Min(random.Next(1, 12), damaged.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged.Remove(at, length);
                    break;
                case 1:
                    damaged.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    damaged.Insert(random.Next(damaged.Length), damaged.ToString(at, length));
                    break;
                case 3:
                    var other = seeds[random.Next(seeds.Length)];
                    var from = random.Next(other.Length);
                    damaged.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 40), other.Length - from)));
                    break;
                default:
                    damaged[at] = (char)random.Next(1, 256);
                    break;
            }

            if (damaged.Length == 0)
            {
                damaged.Append("RETURN 1");
            }
        }

        return damaged.ToString();
    }
}
