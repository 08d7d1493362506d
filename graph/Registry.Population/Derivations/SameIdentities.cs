using System.Runtime.InteropServices;
using Registry.Population.Building;

namespace Registry.Population.Derivations;

/// <summary>
/// The numbers that the register itself holds for one person. A link is known since the oldest delivery that shows
/// it; every pair of a connected cluster is one person.
/// </summary>
internal static class SameIdentities
{
    // All pairs of a cluster are quadratic. A larger one is an error in the source; its members are paired with the lowest.
    private const int MaxCluster = 40;

    /// <summary>Reads the links, by both numbers.</summary>
    public static List<IdentityLink> ReadLinks(FoldedFacts facts, IdTable persons)
    {
        var links = new List<IdentityLink>();
        for (var i = 0; i < facts.Persons.Count; i++)
        {
            ref readonly var row = ref facts.Persons[i];
            foreach (var linked in row.LinkedIds.Where(id => id.Number > 0).Distinct())
            {
                if (linked != row.Id)
                {
                    links.Add(new(
                        persons.NumberOf(row.Id.Number), persons.NumberOf(linked.Number), ReportedOn(facts, i, linked), i));
                }
            }
        }

        CollectionsMarshal.AsSpan(links).Sort((left, right) => (left.From, left.To).CompareTo((right.From, right.To)));
        return links;
    }

    /// <summary>Finds the pairs of all clusters, from the lower to the higher number, in order.</summary>
    public static List<(int Left, int Right)> FindPairs(List<IdentityLink> links, int personCount)
    {
        var sets = new DisjointSets(personCount);
        foreach (var link in links)
        {
            sets.Union(link.From, link.To);
        }

        var clusters = links.SelectMany(link => (int[])[link.From, link.To]).Distinct().Order().GroupBy(sets.RootOf);
        List<(int Left, int Right)> pairs = [.. clusters.SelectMany(cluster => Pairs([.. cluster]))];
        pairs.Sort();
        return pairs;
    }

    private static IEnumerable<(int Left, int Right)> Pairs(int[] cluster)
    {
        var left = cluster.Length > MaxCluster ? 1 : cluster.Length - 1;
        for (var i = 0; i < left; i++)
        {
            for (var j = i + 1; j < cluster.Length; j++)
            {
                yield return (cluster[i], cluster[j]);
            }
        }
    }

    private static DateOnly ReportedOn(FoldedFacts facts, int index, Identifiers.PersonId linked)
    {
        foreach (var place in facts.Persons.Past(index))
        {
            if (facts.Persons.At(place).LinkedIds.Contains(linked))
            {
                return facts.Ledger.Deliveries[place.Delivery].Manifest.ExtractDate;
            }
        }

        return facts.Ledger.Day;
    }
}

/// <summary>An official cross-reference from one number to another.</summary>
/// <param name="From">The number whose row shows it.</param>
/// <param name="To">The other number.</param>
/// <param name="ReportedOn">The extract date of the oldest delivery that shows it.</param>
/// <param name="Row">The folded row.</param>
internal readonly record struct IdentityLink(int From, int To, DateOnly ReportedOn, int Row);
