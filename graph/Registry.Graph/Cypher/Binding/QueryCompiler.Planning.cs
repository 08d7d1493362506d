using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>From a pattern graph to steps.</content>
internal sealed partial class QueryCompiler
{
    /// <summary>From so many rows on a hash table over a property pays against a scan for each row.</summary>
    private const double RowsForHash = 2;

    private void PlanPattern(PatternGraph graph, Scope scope, List<PlanStep> steps)
    {
        var estimator = new PatternEstimator(catalog, graph);
        var known = graph.Nodes.Where(n => n.IsBound).Select(n => n.Name)
            .Concat(graph.Relationships.Where(r => r.IsBound).Select(r => r.Name)).ToHashSet(StringComparer.Ordinal);
        var placed = new List<PatternRelationship>();
        CheckBoundNodes(graph, known, scope, steps);
        foreach (var move in new PatternPlanner(graph, estimator, n => MayStart(n, graph)).Plan(RowsOf(steps)))
        {
            if (move.Relationship is null)
            {
                AddStart(move, graph, estimator, known, scope, steps);
            }
            else
            {
                AddRelationshipScan(move, graph, known, scope, steps);
                AddMove(move, graph, placed, known, scope, steps);
            }
        }

        graph.Nodes.ForEach(node => Settle(node, scope));
    }

    /// <summary>Tells the scope what is known of a node by now, for the sub-queries among its conditions and for later clauses.</summary>
    private void Settle(PatternNode node, Scope scope)
    {
        var variable = scope.Find(node.Name)!;
        if (scope.IsOwn(node.Name) || variable.Slot != node.Slot)
        {
            scope.Add(variable with { Slot = node.Slot, Kinds = Kinds.Node, IsFixed = node.IsFixed, Groups = catalog.SetOf(node.Groups) });
        }
    }

    /// <summary>Bound nodes that stand alone or are asked for more here are tested first.</summary>
    private void CheckBoundNodes(PatternGraph graph, HashSet<string> known, Scope scope, List<PlanStep> steps)
    {
        foreach (var node in graph.Nodes.Where(n => n.IsBound))
        {
            var alone = graph.Relationships.TrueForAll(r => r.Left != node && r.Right != node);
            if (alone || node.IsConstrained)
            {
                steps.Add(new CheckNodeStep(node.Slot.Index, catalog.SetOf(node.Groups), Place(graph, known, scope), node.Name)
                {
                    Rows = RowsOf(steps) * 0.5,
                });
            }
        }
    }

    /// <summary>Takes the conditions whose variables are all known by now.</summary>
    private Expr[] Place(PatternGraph graph, HashSet<string> known, Scope scope)
    {
        var ready = graph.Conjuncts.Where(c => !c.IsPlaced && c.Names.All(known.Contains)).ToList();
        return [.. ready.OrderBy(c => CostOf(c.Expression)).Select(c => CompileConjunct(c, scope))];
    }

    /// <summary>Column tests first, sub-queries last; the order written decides between equals.</summary>
    private static int CostOf(Expression expression) => expression switch
    {
        SubqueryExpression or PatternExpression or PatternComprehensionExpression => 3,
        ComparisonExpression or LabelTestExpression or UnaryExpression { Operand: PropertyExpression } => 0,
        _ => expression.Children.Select(CostOf).DefaultIfEmpty(1).Max() is >= 3 and var cost ? cost : 1,
    };

    private void AddStart(
        PatternMove move, PatternGraph graph, PatternEstimator estimator, HashSet<string> known, Scope scope, List<PlanStep> steps)
    {
        var node = move.Node;
        node.IsFixed = IsEntry(node, graph);
        DemandEntry(node, node.Groups, node.IsFixed);
        Settle(node, scope);
        var nodes = catalog.SetOf(node.Groups);
        var detail = $"{node.Name.Trim()}:{string.Join('|', node.Groups.SelectMany(catalog.LabelsOfGroup).Distinct())}";
        foreach (var conjunct in graph.Conjuncts.Where(c => !c.IsPlaced && c.Names.Contains(node.Name)))
        {
            if (estimator.IsKeyEquality(node, conjunct, known, out var value, out var isList))
            {
                conjunct.IsPlaced = true;
                var key = CompileExpression(value, scope);
                known.Add(node.Name);
                steps.Add(new SeekStep(node.Slot.Index, nodes, key, isList, Place(graph, known, scope), $"{detail} by {ExpressionText.Of(value)}") { Rows = move.Rows });
                return;
            }
        }

        if (graph.Conjuncts.Find(c => !c.IsPlaced && estimator.IsIdentity(node, c, known, out _)) is { } identity)
        {
            identity.IsPlaced = true;
            identity.IsIdentity(node.Name, out var list, out var isMember);
            var source = CompileExpression(list, scope);
            known.Add(node.Name);
            steps.Add(new NodeListStep(node.Slot.Index, nodes, source, isMember, Place(graph, known, scope), $"{detail} of {ExpressionText.Of(list)}") { Rows = move.Rows });
            return;
        }

        if (HashSeek(move, graph, estimator, known, scope, steps, nodes, detail))
        {
            return;
        }

        known.Add(node.Name);
        steps.Add(new ScanStep(node.Slot.Index, nodes, Place(graph, known, scope), detail) { Rows = move.Rows });
    }

    private bool HashSeek(
        PatternMove move, PatternGraph graph, PatternEstimator estimator, HashSet<string> known, Scope scope, List<PlanStep> steps, NodeSet nodes, string detail)
    {
        if (RowsOf(steps) < RowsForHash || nodes.Count < 16)
        {
            return false;
        }

        foreach (var conjunct in graph.Conjuncts.Where(c => !c.IsPlaced && c.Names.Contains(move.Node.Name)))
        {
            if (conjunct.IsEquality(move.Node.Name, out var property, out var value, out var isList) && !isList
                && estimator.IsKnownWithout(move.Node, value, known))
            {
                conjunct.IsPlaced = true;
                var key = CompileExpression(value, scope);
                known.Add(move.Node.Name);
                var filters = Place(graph, known, scope);
                steps.Add(new HashSeekStep(move.Node.Slot.Index, nodes, catalog.NodeProperty(property), key, filters, $"{detail} by {property}") { Rows = move.Rows });
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads all relationships of the types; the move then takes their ends as those of a bound relationship.</summary>
    private void AddRelationshipScan(PatternMove move, PatternGraph graph, HashSet<string> known, Scope scope, List<PlanStep> steps)
    {
        if (!move.IsScan)
        {
            return;
        }

        var relationship = move.Relationship!;
        DemandEntry(relationship.Left, relationship.Left.Groups, isFixed: false);
        DemandEntry(relationship.Right, relationship.Right.Groups, isFixed: false);
        known.Add(relationship.Name);
        var detail = $"{relationship.Name.Trim()}:{ExpressionText.Labels(relationship.Pattern.Types)}";
        steps.Add(new RelationshipScanStep(relationship.Slot.Index, relationship.Types, Place(graph, known, scope), detail) { Rows = move.Rows });
    }

    private void AddMove(
        PatternMove move, PatternGraph graph, List<PatternRelationship> placed, HashSet<string> known, Scope scope, List<PlanStep> steps)
    {
        var relationship = move.Relationship!;
        var (from, to) = (move.Node, relationship.Other(move.Node));
        var into = known.Contains(to.Name);
        var givesEnds = (relationship.IsBound || move.IsScan) && !relationship.IsVariable && !known.Contains(from.Name);
        var hopFilters = relationship.IsVariable ? HopFilters(relationship, scope) : [];
        if (!into && !givesEnds)
        {
            to.IsFixed = from.IsFixed;
            to.Groups.IntersectWith(Reachable(relationship, from));
            DemandEntry(to, to.Groups, from.IsFixed);
            Settle(to, scope);
        }

        if (relationship is { IsVariable: true, Max: > 1 })
        {
            // What lies between is reached too.
            DemandEntry(to, relationship.Types.SelectMany(t => GroupsAt(t, PatternDirection.Both)), from.IsFixed);
        }

        known.Add(from.Name);
        known.Add(relationship.Name);
        known.Add(to.Name);
        var rivals = placed.Where(p => p.Types.Intersect(relationship.Types).Any()).ToList();
        placed.Add(relationship);
        var spec = new ExpandSpec
        {
            From = from.Slot.Index,
            Relationship = relationship.Slot.Index,
            To = to.Slot.Index,
            Types = relationship.Types,
            Direction = relationship.DirectionFrom(from),
            Targets = Targets(relationship, from, to),
            Into = into,
            RelationshipBound = relationship.IsBound,
            OtherRelationships = [.. rivals.Where(r => !r.IsVariable).Select(r => r.Slot.Index)],
            OtherLists = [.. rivals.Where(r => r.IsVariable).Select(r => r.Slot.Index)],
            Filters = Place(graph, known, scope),
        };
        steps.Add(Step(relationship, from, to, spec, hopFilters, givesEnds, move.Rows));
    }

    private PlanStep Step(
        PatternRelationship relationship, PatternNode from, PatternNode to, ExpandSpec spec, Expr[] hopFilters, bool givesEnds, double rows)
    {
        var arrow = spec.Direction switch
        {
            PatternDirection.Outgoing => ("-", "->"),
            PatternDirection.Incoming => ("<-", "-"),
            _ => ("-", "-"),
        };
        var types = ExpressionText.Labels(relationship.Pattern.Types);
        var detail = $"({from.Name.Trim()}){arrow.Item1}[{relationship.Name.Trim()}:{types}]{arrow.Item2}({to.Name.Trim()})";
        if (givesEnds)
        {
            var ends = catalog.SetOf(from.Groups);
            return new EndsStep(spec with { Targets = catalog.SetOf(to.Groups) }, ends, detail) { Rows = rows };
        }

        if (!relationship.IsVariable)
        {
            return new ExpandStep(spec, detail) { Rows = rows };
        }

        var hops = new HopSpec
        {
            Min = relationship.Min,
            Max = relationship.Max,
            Hop = relationship.HopSlot.Index,
            HopFilters = hopFilters,
            Visible = catalog.HidesNodes ? catalog.AllNodes : null,
            Reversed = from != relationship.Left,
        };
        return relationship.Shortest == ShortestKind.None
            ? new VariableExpandStep(spec, hops, detail) { Rows = rows }
            : new ShortestPathStep(spec, hops, relationship.Shortest == ShortestKind.All, detail) { Rows = rows };
    }

    /// <summary>Gets the groups a relationship can lead to from a node.</summary>
    private IEnumerable<int> Reachable(PatternRelationship relationship, PatternNode from)
    {
        var to = relationship.Other(from);
        var ends = EndGroups(relationship, to);
        return relationship.Min == 0 ? ends.Concat(from.Groups).ToList() : ends;
    }

    /// <summary>No test of the far end is needed where every end of these types would pass it.</summary>
    private NodeSet? Targets(PatternRelationship relationship, PatternNode from, PatternNode to) =>
        catalog.HidesNodes || Reachable(relationship, from).Any(g => !to.Groups.Contains(g)) ? catalog.SetOf(to.Groups) : null;
}
