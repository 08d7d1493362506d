using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>From a pattern graph to steps.</content>
internal sealed partial class QueryCompiler
{
    private void PlanPattern(PatternGraph graph, Scope scope, List<PlanStep> steps)
    {
        var estimator = new PatternEstimator(catalog, graph, budget);
        var known = graph.Nodes.Where(n => n.IsBound).Select(n => n.Name)
            .Concat(graph.Relationships.Where(r => r.IsBound).Select(r => r.Name)).ToHashSet(StringComparer.Ordinal);
        var placed = new List<PatternRelationship>();
        DemandKeys(graph);
        CheckBoundNodes(graph, known, scope, steps);
        var grouped = steps.Count == 0 ? _grouped : NoNames;
        var (moves, cost) = new PatternPlanner(graph, estimator, n => MayStart(n, graph), grouped).Plan(RowsOf(steps));
        var outerRows = _testedRows;
        foreach (var move in moves)
        {
            _testedRows = outerRows * Math.Max(1, move.Rows);
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

        (_patternCost, _testedRows) = (cost, outerRows);
        graph.Nodes.ForEach(node => Settle(node, scope));
    }

    /// <summary>
    /// Tells the scope what is known of a node by now, for the sub-queries among its conditions and for later clauses.
    /// </summary>
    private void Settle(PatternNode node, Scope scope)
    {
        var variable = scope.Find(node.Name)!;
        if (scope.IsOwn(node.Name) || variable.Slot != node.Slot)
        {
            scope.Add(
                variable with
                {
                    Slot = node.Slot,
                    Kinds = Kinds.Node,
                    IsFixed = node.IsFixed,
                    IsKeyed = node.IsKeyed,
                    Groups = catalog.SetOf(node.Groups)
                });
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
                steps.Add(
                    new CheckNodeStep(
                        node.Slot.Index, catalog.SetOf(node.Groups), Place(graph, known, scope), node.Name)
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

    private void AddMove(
        PatternMove move, PatternGraph graph, List<PatternRelationship> placed, HashSet<string> known, Scope scope,
        List<PlanStep> steps)
    {
        var relationship = move.Relationship!;
        var (from, to) = (move.Node, relationship.Other(move.Node));
        var into = known.Contains(to.Name);
        var givesEnds = (relationship.IsBound || move.IsScan) && !relationship.IsVariable && !known.Contains(from.Name);
        var hopFilters = relationship is { IsVariable: true, Quantified: null } ? HopFilters(relationship, scope) : [];
        if (!into && !givesEnds)
        {
            to.IsFixed = from.IsFixed;
            to.Groups.IntersectWith(Reachable(relationship, from));
            DemandEntry(to, to.Groups, from.IsFixed);
            Settle(to, scope);
        }

        if (relationship.IsLong)
        {
            DemandSteps(relationship);

            // What lies between is reached too.
            DemandEntry(to, relationship.Types.SelectMany(t => GroupsAt(t, PatternDirection.Both)), from.IsFixed);
        }

        known.Add(from.Name);
        if (relationship.Shortest != ShortestKind.None && Place(graph, known, scope) is { Length: > 0 } ofEnds)
        {
            // What asks about the ends alone is asked before a path between them is searched for.
            steps.Add(new FilterStep(ofEnds, $"{from.Name.Trim()}, {to.Name.Trim()}") { Rows = RowsOf(steps) * 0.3 });
        }

        known.Add(relationship.Name);
        if (relationship.Selected is { } path)
        {
            placed.Add(relationship);
            AddSelectedMove(move, path, into, graph, known, scope, steps);
            return;
        }

        var quantified = relationship.Quantified is { } part
            ? SpecOf(part, (relationship.Min, relationship.Max), from != relationship.Left, graph, known) : null;
        known.UnionWith(relationship.InnerNames);
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
        steps.Add(quantified is null
            ? Step(relationship, from, to, spec, hopFilters, givesEnds, move.Rows)
            : new QuantifiedExpandStep(spec, quantified, $"({from.Name.Trim()})(...)({to.Name.Trim()})")
            {
                Rows = move.Rows,
            });
    }

    private PlanStep Step(
        PatternRelationship relationship, PatternNode from, PatternNode to, ExpandSpec spec, Expr[] hopFilters,
        bool givesEnds, double rows)
    {
        var arrow = spec.Direction switch
        {
            PatternDirection.Outgoing => ("-", "->"),
            PatternDirection.Incoming => ("<-", "-"),
            _ => ("-", "-"),
        };
        var types = ExpressionText.Labels(relationship.Pattern.Types);
        var detail =
            $"({from.Name.Trim()}){arrow.Item1}[{relationship.Name.Trim()}:{types}]{arrow.Item2}({to.Name.Trim()})";
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
            Position = relationship.Pattern.Position,
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
        catalog.HidesNodes || Reachable(relationship, from).Any(g => !to.Groups.Contains(g))
            ? catalog.SetOf(to.Groups)
            : null;
}
