using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Steps through all relationships of a node, type by type and side by side, one at a time.</summary>
internal struct Hops(int node)
{
    private int _source;
    private int _at;

    public readonly int Node => node;

    public bool Next(ExpandSpec spec, out int relationship, out int far) =>
        Next(spec.Types, spec.Direction, out relationship, out far);

    public bool Next(RelationshipGroup[] types, PatternDirection direction, out int relationship, out int far)
    {
        var both = direction == PatternDirection.Both;
        var sources = both ? types.Length * 2 : types.Length;
        while (_source < sources)
        {
            var type = types[both ? _source >> 1 : _source];
            var outgoing = both ? (_source & 1) == 0 : direction == PatternDirection.Outgoing;
            var rows = outgoing ? type.Outgoing : type.Incoming;
            var neighbours = rows.Around(node, out var relationships);
            while (_at < neighbours.Length)
            {
                far = neighbours[_at];
                relationship = relationships[_at++];
                if (!both || outgoing || far != node)
                {
                    return true;
                }
            }

            _source++;
            _at = 0;
        }

        (relationship, far) = (-1, -1);
        return false;
    }
}
