namespace Registry.Graph.Algorithms;

/// <summary>
/// Union-find over the numbers from 0; the name of a set is its smallest member, whatever the order of unions.
/// </summary>
/// <param name="count">The number of members, each alone at first.</param>
public sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>Finds the set of a member, and shortens the way to it.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The smallest member of the set.</returns>
    public int Find(int member)
    {
        while (_parents[member] != member)
        {
            _parents[member] = _parents[_parents[member]];
            member = _parents[member];
        }

        return member;
    }

    /// <summary>Joins the sets of two members.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they were apart before.</returns>
    public bool Union(int left, int right)
    {
        var (a, b) = (Find(left), Find(right));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
        return a != b;
    }

    /// <summary>Names the set of every member.</summary>
    /// <returns>The smallest member of its set, by member.</returns>
    public int[] ToLabels()
    {
        var labels = new int[_parents.Length];
        for (var member = 0; member < labels.Length; member++)
        {
            labels[member] = Find(member);
        }

        return labels;
    }
}
