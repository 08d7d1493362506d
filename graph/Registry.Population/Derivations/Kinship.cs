using Registry.Population.Building;

namespace Registry.Population.Derivations;

/// <summary>
/// Who is related to whom on the day: by any relation that holds, in either direction, or by a common child, under whatever
/// of their numbers. Pairs lie from the lower to the higher number, each once, in order.
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

    /// <summary>Adds the other numbers of those who have several: whoever is kin of one number is kin of each.</summary>
    public static (int Left, int Right)[] OfAllNumbers((int Left, int Right)[] kin, List<(int Left, int Right)> same, int personCount)
    {
        if (same.Count == 0)
        {
            return kin;
        }

        var hasSeveral = new bool[personCount];
        foreach (var (left, right) in same)
        {
            (hasSeveral[left], hasSeveral[right]) = (true, true);
        }

        var others = same.SelectMany(s => ((int One, int Other)[])[(s.Left, s.Right), (s.Right, s.Left)]).ToLookup(s => s.One, s => s.Other);
        var added = new List<long>();
        foreach (var (left, right) in kin.Where(k => hasSeveral[k.Left] || hasSeveral[k.Right]))
        {
            added.AddRange(
                from one in others[left].Append(left)
                from other in others[right].Append(right)
                where one != other
                select Pack(one, other));
        }

        if (added.Count == 0)
        {
            return kin;
        }

        added.AddRange(kin.Select(k => Pack(k.Left, k.Right)));
        added.Sort();
        return [.. Distinct(added)];
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
