using Registry.Population.Building;

namespace Registry.Population.Derivations;

/// <summary>
/// Finds the days on which a street was re-addressed rather than moved into: at least a share of the persons registered
/// on the street have an episode there that begins on the day. One sweep over starts and ends per street.
/// </summary>
internal static class MassMoves
{
    /// <summary>Tells for each episode whether it is part of a mass change.</summary>
    /// <param name="episodes">The episodes.</param>
    /// <param name="persons">Stubs are left out; a deregistered person is registered no longer.</param>
    /// <param name="streets">The street of each dwelling, -1 where unknown.</param>
    /// <param name="streetCount">The number of streets.</param>
    /// <param name="share">The share, for example 0.30.</param>
    public static bool[] Find(Episodes episodes, PersonFacts persons, int[] streets, int streetCount, double share)
    {
        var (firsts, members) = GroupByStreet(episodes, persons, streets, streetCount);
        var marked = new bool[episodes.Count];
        for (var street = 0; street < streetCount; street++)
        {
            Mark(episodes, persons, members.AsSpan(firsts[street]..firsts[street + 1]), share, marked);
        }

        return marked;
    }

    private static (int[] Firsts, int[] Members) GroupByStreet(
        Episodes episodes, PersonFacts persons, int[] streets, int streetCount)
    {
        var firsts = new int[streetCount + 1];
        var streetOf = new int[episodes.Count];
        for (var i = 0; i < episodes.Count; i++)
        {
            streetOf[i] = episodes.Dwellings[i] < 0 || persons.IsStub(episodes.Persons[i])
                || End(episodes, persons, i) <= episodes.Starts[i] ? -1 : streets[episodes.Dwellings[i]];
            if (streetOf[i] >= 0)
            {
                firsts[streetOf[i] + 1]++;
            }
        }

        for (var street = 0; street < streetCount; street++)
        {
            firsts[street + 1] += firsts[street];
        }

        var members = new int[firsts[streetCount]];
        int[] next = [.. firsts];
        for (var i = 0; i < episodes.Count; i++)
        {
            if (streetOf[i] >= 0)
            {
                members[next[streetOf[i]]++] = i;
            }
        }

        return (firsts, members);
    }

    private static void Mark(
        Episodes episodes, PersonFacts persons, Span<int> members, double share, bool[] marked)
    {
        var starts = new int[members.Length];
        var ends = new int[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            starts[i] = episodes.Starts[members[i]];
            ends[i] = End(episodes, persons, members[i]);
        }

        starts.AsSpan().Sort(members);
        Array.Sort(ends);
        var ended = 0;
        for (var i = 0; i < starts.Length;)
        {
            var after = i;
            while (after < starts.Length && starts[after] == starts[i])
            {
                after++;
            }

            while (ended < ends.Length && ends[ended] <= starts[i])
            {
                ended++;
            }

            // Everybody registered on the day: those who began until then, without those who had left.
            var isMass = after - i >= share * (after - ended);
            for (; i < after; i++)
            {
                marked[members[i]] = isMass;
            }
        }
    }

    private static int End(Episodes episodes, PersonFacts persons, int episode)
        => Math.Min(episodes.Ends[episode], persons.DeregisteredOn[episodes.Persons[episode]]);
}
