using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// Sorts the relationships of a type by one of their ends, by counting: linear in nodes and relationships.
/// </summary>
internal static class CsrBuilder
{
    public static Csr Build(int[] from, int[] to, int firstRelationship)
    {
        if (from.Length == 0)
        {
            return new Csr(0, default, default, default);
        }

        var first = from.Min();
        var offsets = new int[from.Max() - first + 2];
        foreach (var node in from)
        {
            offsets[node - first + 1]++;
        }

        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        var (neighbours, relationships) = (new int[from.Length], new int[from.Length]);
        for (var row = 0; row < from.Length; row++)
        {
            var place = offsets[from[row] - first]++;
            neighbours[place] = to[row];
            relationships[place] = firstRelationship + row;
        }

        // Filling moved each offset to the start of the next node.
        Array.Copy(offsets, 0, offsets, 1, offsets.Length - 1);
        offsets[0] = 0;
        return new Csr(first, new Block<int>(offsets), new Block<int>(neighbours), new Block<int>(relationships));
    }
}
