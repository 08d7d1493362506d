using Registry.Population.Building;

namespace Registry.Population.Derivations;

/// <summary>
/// Tells of each registration which share of the persons on the street have one that begins on the same day: where it is
/// large, the street was re-addressed rather than moved into (rules.md, X14). One sweep over starts and ends per street.
/// </summary>
internal static class StreetShare
{
    /// <summary>Finds the share for each episode, from 0 to 1; 0 where the street is unknown.</summary>
    /// <param name="episodes">The episodes.</param>
    /// <param name="persons">Stubs are left out; a deregistered person is registered no longer.</param>
    /// <param name="streets">The street of each dwelling, -1 where unknown.</param>
    /// <param name="streetCount">The number of streets.</param>
    public static double[] Find(Episodes episodes, PersonFacts persons, int[] streets, int streetCount)
    {
        var (firsts, members) = GroupByStreet(episodes, persons, streets, streetCount);
        var shares = new double[episodes.Count];
        for (var street = 0; street < streetCount; street++)
        {
            Measure(episodes, persons, members.AsSpan(firsts[street]..firsts[street + 1]), shares);
        }

        return shares;
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

    private static void Measure(Episodes episodes, PersonFacts persons, Span<int> members, double[] shares)
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
            var share = (double)(after - i) / (after - ended);
            for (; i < after; i++)
            {
                shares[members[i]] = share;
            }
        }
    }

    private static int End(Episodes episodes, PersonFacts persons, int episode)
        => Math.Min(episodes.Ends[episode], persons.DeregisteredOn[episodes.Persons[episode]]);
}
