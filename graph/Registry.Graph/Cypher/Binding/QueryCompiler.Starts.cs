using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Binding;

/// <content>Where a plan starts: a key, known nodes, a hash table, a scan of nodes or of relationships.</content>
internal sealed partial class QueryCompiler
{
    /// <summary>From so many rows on a hash table over a property pays against a scan for each row.</summary>
    private const double RowsForHash = 2;

    private void AddStart(
        PatternMove move, PatternGraph graph, PatternEstimator estimator, HashSet<string> known, Scope scope,
        List<PlanStep> steps)
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
                steps.Add(
                    new SeekStep(
                        node.Slot.Index, nodes, key, isList, Place(graph, known, scope),
                        $"{detail} by {ExpressionText.Of(value)}")
                    { Rows = move.Rows });
                return;
            }
        }

        if (graph.Conjuncts.Find(c => !c.IsPlaced && estimator.IsIdentity(node, c, known, out _)) is { } identity)
        {
            identity.IsPlaced = true;
            identity.IsIdentity(node.Name, out var list, out var isMember);
            var source = CompileExpression(list, scope);
            known.Add(node.Name);
            steps.Add(
                new NodeListStep(
                    node.Slot.Index, nodes, source, isMember, Place(graph, known, scope),
                    $"{detail} of {ExpressionText.Of(list)}")
                { Rows = move.Rows });
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
        PatternMove move, PatternGraph graph, PatternEstimator estimator, HashSet<string> known, Scope scope,
        List<PlanStep> steps, NodeSet nodes, string detail)
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
                steps.Add(
                    new HashSeekStep(
                        move.Node.Slot.Index, nodes, catalog.NodeProperty(property), key, filters,
                        $"{detail} by {property}")
                    { Rows = move.Rows });
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reads all relationships of the types; the move then takes their ends as those of a bound relationship.
    /// </summary>
    private void AddRelationshipScan(
        PatternMove move, PatternGraph graph, HashSet<string> known, Scope scope, List<PlanStep> steps)
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
        steps.Add(
            new RelationshipScanStep(
                relationship.Slot.Index, relationship.Types,
                Array.Exists(relationship.Types, catalog.HidesEnds) ? catalog.AllNodes : null,
                Place(graph, known, scope), detail)
            { Rows = move.Rows });
    }
}
