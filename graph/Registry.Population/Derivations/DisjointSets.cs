namespace Registry.Population.Derivations;

/// <summary>Union-find over dense numbers. The root of a set is its lowest member.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++)
        {
            _parents[i] = i;
        }
    }

    public int RootOf(int member)
    {
        while (_parents[member] != member)
        {
            _parents[member] = _parents[_parents[member]];
            member = _parents[member];
        }

        return member;
    }

    public void Union(int left, int right)
    {
        var (a, b) = (RootOf(left), RootOf(right));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
