using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// Estimates rows for the parts of a pattern from label counts, degrees and the number of distinct texts.
/// </summary>
internal sealed partial class PatternEstimator(GraphCatalog catalog, PatternGraph graph, Budget budget)
{
    private const int MaxEstimatedHops = 5;
    private const double ListRows = 5;

    /// <summary>Tells whether a condition fixes a node by its unique key from what is known.</summary>
    public bool IsKeyEquality(
        PatternNode node, Conjunct conjunct, IReadOnlySet<string> known, out Expression value, out bool isList)
    {
        if (!conjunct.IsEquality(node.Name, out var property, out value, out isList)
            || !IsKnownWithout(node, value, known))
        {
            return false;
        }

        return node.Groups.Count > 0 && node.Groups.All(g =>
            catalog.Graph.NodeGroups[g].KeyProperty == property
            && catalog.View.ShowsNodeProperty(catalog.Graph.NodeGroups[g].Labels, property));
    }

    /// <summary>Tells whether a condition says that the node is one of some known nodes.</summary>
    public bool IsIdentity(PatternNode node, Conjunct conjunct, IReadOnlySet<string> known, out Expression value) =>
        conjunct.IsIdentity(node.Name, out value, out _) && IsKnownWithout(node, value, known);

    /// <summary>Tells whether a value can be computed before the node is bound.</summary>
    public bool IsKnownWithout(PatternNode node, Expression value, IReadOnlySet<string> known)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Binding.FreeNames.AddTo(names, value);
        return !names.Contains(node.Name)
            && names.All(n => known.Contains(n) || (graph.Nodes.All(x => x.IsBound || x.Name != n)
                && graph.Relationships.All(x => x.IsBound || x.Name != n) && graph.Paths.All(p => p.Name != n)
                && !graph.ListNames.Contains(n)));
    }

    /// <summary>Estimates the nodes looked at and the rows found when a part starts at a node.</summary>
    public (double Looked, double Rows) NodeRows(PatternNode node, IReadOnlySet<string> known)
    {
        var rows = (double)node.Groups.Sum(g => catalog.Graph.NodeGroups[g].Count);
        foreach (var conjunct in graph.Conjuncts)
        {
            if (IsKeyEquality(node, conjunct, known, out _, out var isList))
            {
                return isList ? (10, 10) : (1, Math.Min(1, rows));
            }

            if (IsIdentity(node, conjunct, known, out _))
            {
                return (ListRows, Math.Min(ListRows, rows));
            }
        }

        return (rows, rows * Share(node.Name, node, known));
    }

    /// <summary>Estimates the same for reading all relationships of the types of one.</summary>
    public (double Looked, double Rows) ScanRows(PatternRelationship relationship, IReadOnlySet<string> known)
    {
        var (edges, hits) = (0.0, 0.0);
        foreach (var type in relationship.Types)
        {
            edges += type.Count;
            var left = Count(type, relationship.Pattern.Direction, outgoingSide: true, relationship.Left.Groups);
            var right = Count(type, relationship.Pattern.Direction, outgoingSide: false, relationship.Right.Groups);
            hits += type.Count == 0 ? 0 : left / type.Count * right;
        }

        var passing = Share(relationship.Name, null, known);
        var rows =
            hits * passing * Share(relationship.Left.Name, relationship.Left, known) * Share(
                relationship.Right.Name, relationship.Right, known);

        // The ends lie in no order, so each costs more to look at than a neighbour.
        return (edges + (edges * passing * 5), rows);
    }

    /// <summary>Estimates the rows for each row when a relationship is followed from a bound end.</summary>
    public (double Looked, double Rows) FanOut(
        PatternRelationship relationship, PatternNode from, IReadOnlySet<string> known)
    {
        var to = relationship.Other(from);
        var direction = relationship.DirectionFrom(from);
        var sources = Math.Max(1, (double)from.Groups.Sum(g => catalog.Graph.NodeGroups[g].Count));
        var edges = 0.0;
        var hits = 0.0;
        foreach (var type in relationship.Types)
        {
            edges += Count(type, direction, outgoingSide: true, from.Groups);
            var all = Count(type, direction, outgoingSide: false, catalog.VisibleGroups);
            hits += all <= 0
                ? 0
                : Count(type, direction, outgoingSide: false, to.Groups) / all * Count(
                    type, direction, outgoingSide: true, from.Groups);
        }

        var fanOut = hits / sources * Share(relationship.Name, null, known);
        if (relationship.IsVariable)
        {
            fanOut = Hops(edges / sources, hits / Math.Max(1, edges), relationship);
        }

        if (relationship.Selected is { } path)
        {
            fanOut = Math.Min(fanOut, to.Groups.Sum(g => (double)catalog.Graph.NodeGroups[g].Count) * path.Selector.Count);
        }

        var looked = Math.Max(edges / sources, fanOut) + (0.5 * relationship.Types.Length);
        return to.IsBound || known.Contains(to.Name)
            ? (looked, fanOut / Math.Max(1, to.Groups.Sum(g => catalog.Graph.NodeGroups[g].Count)))
            : (looked, fanOut * Share(to.Name, to, known));
    }

    private static double Hops(double degree, double targetShare, PatternRelationship relationship)
    {
        var (sum, power) = (relationship.Min == 0 ? 1.0 : 0.0, 1.0);
        for (var hop = 1; hop <= Math.Min(relationship.Max, Math.Max(relationship.Min, MaxEstimatedHops))
            && hop < 50; hop++)
        {
            power *= degree;
            sum += hop >= relationship.Min ? power : 0;
        }

        return sum * targetShare;
    }

    private double Count(RelationshipGroup type, PatternDirection direction, bool outgoingSide, IEnumerable<int> groups)
    {
        var (starts, ends) =
            (catalog.Statistics.CountsByGroup(type, outgoing: true),
                catalog.Statistics.CountsByGroup(type, outgoing: false));
        return direction switch
        {
            PatternDirection.Both => groups.Sum(g => (double)starts[g] + ends[g]),
            PatternDirection.Outgoing => groups.Sum(g => (double)(outgoingSide ? starts : ends)[g]),
            _ => groups.Sum(g => (double)(outgoingSide ? ends : starts)[g]),
        };
    }
}
