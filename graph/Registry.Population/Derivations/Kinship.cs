using Registry.Population.Building;

namespace Registry.Population.Derivations;

/// <summary>
/// Who is related to whom on the day: by any relation that holds, in either direction, or by a common child. Pairs lie
/// from the lower to the higher number, each once, in order.
/// </summary>
internal static class Kinship
{
    // A child has two parents; more than this many is an error in the source, and pairs of them would be quadratic.
    private const int MaxParents = 16;

    public static (int Left, int Right)[] Find(Tie[] ties, int day)
    {
        var pairs = new List<long>(ties.Length * 2);
        var parents = new List<int>();
        var child = -1;
        foreach (var tie in ties)
        {
            if (!Days.Holds(tie.Start, tie.End, day))
            {
                continue;
            }

            pairs.Add(Pack(tie.From, tie.To));
            if (tie.Kind != TieKind.F)
            {
                continue;
            }

            if (tie.From != child)
            {
                parents.Clear();
                child = tie.From;
            }

            if (parents.Count < MaxParents)
            {
                Join(pairs, parents, tie.To);
                parents.Add(tie.To);
            }
        }

        pairs.Sort();
        return [.. Distinct(pairs)];
    }

    private static void Join(List<long> pairs, List<int> parents, int parent)
    {
        foreach (var other in parents)
        {
            if (other != parent)
            {
                pairs.Add(Pack(other, parent));
            }
        }
    }

    private static IEnumerable<(int Left, int Right)> Distinct(List<long> sorted)
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                yield return ((int)(sorted[i] >> 32), (int)(sorted[i] & int.MaxValue));
            }
        }
    }

    private static long Pack(int a, int b) => ((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}
