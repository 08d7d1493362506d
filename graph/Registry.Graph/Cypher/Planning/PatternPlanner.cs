namespace Registry.Graph.Cypher.Planning;

/// <summary>One move of a plan: start at a node, or follow a relationship from one of its ends.</summary>
internal sealed record PatternMove(PatternNode Node, PatternRelationship? Relationship, double Rows);

/// <summary>
/// Chooses where to start and which way to go: every node is tried as the start of its component, from there always the
/// relationship with the fewest rows is next, and the start with the fewest rows over all moves wins.
/// </summary>
internal sealed class PatternPlanner(PatternGraph graph, PatternEstimator estimator, Func<PatternNode, bool> mayStart)
{
    public List<PatternMove> Plan(double rows)
    {
        var state = new State(rows);
        foreach (var node in graph.Nodes.Where(n => n.IsBound))
        {
            state.Known.Add(node.Name);
        }

        foreach (var relationship in graph.Relationships.Where(r => r.IsBound && !r.IsVariable))
        {
            TakeBound(relationship, state);
        }

        while (true)
        {
            Follow(state);
            if (graph.Nodes.TrueForAll(n => state.Known.Contains(n.Name)))
            {
                return state.Moves;
            }

            state = BestStart(state);
        }
    }

    /// <summary>A bound relationship gives both of its ends at no cost.</summary>
    private static void TakeBound(PatternRelationship relationship, State state)
    {
        state.Moves.Add(new(relationship.Left, relationship, state.Rows));
        state.Done.Add(relationship);
        state.Known.Add(relationship.Left.Name);
        state.Known.Add(relationship.Right.Name);
    }

    private State BestStart(State state)
    {
        State? best = null;
        var candidates = graph.Nodes.Where(n => !state.Known.Contains(n.Name)).ToList();
        var allowed = candidates.Where(mayStart).ToList();
        foreach (var node in (allowed.Count > 0 ? allowed : candidates).Take(64))
        {
            var trial = state.Copy();
            trial.Move(new(node, null, trial.Rows * estimator.NodeRows(node, trial.Known)));
            trial.Known.Add(node.Name);
            Follow(trial);

            // A start that reaches more nodes is compared by its cost for them; disconnected parts come later anyway.
            if (best is null || trial.Cost < best.Cost)
            {
                best = trial;
            }
        }

        return best!;
    }

    /// <summary>Follows all relationships that can be reached, cheapest first.</summary>
    private void Follow(State state)
    {
        while (true)
        {
            PatternMove? best = null;
            foreach (var relationship in graph.Relationships.Where(r => !state.Done.Contains(r)))
            {
                foreach (var from in Ends(relationship, state))
                {
                    var rows = state.Rows * estimator.FanOut(relationship, from, state.Known);
                    if (best is null || rows < best.Rows)
                    {
                        best = new(from, relationship, rows);
                    }
                }
            }

            if (best is null)
            {
                return;
            }

            state.Move(best);
            state.Done.Add(best.Relationship!);
            state.Known.Add(best.Relationship!.Other(best.Node).Name);
        }
    }

    private static IEnumerable<PatternNode> Ends(PatternRelationship relationship, State state)
    {
        var (left, right) = (state.Known.Contains(relationship.Left.Name), state.Known.Contains(relationship.Right.Name));
        if (relationship.Shortest != Syntax.ShortestKind.None && !(left && right))
        {
            yield break;
        }

        if (left)
        {
            yield return relationship.Left;
        }

        if (right && relationship.Right != relationship.Left)
        {
            yield return relationship.Right;
        }
    }

    private sealed class State(double rows)
    {
        public double Rows { get; private set; } = rows;

        public double Cost { get; private set; }

        public List<PatternMove> Moves { get; } = [];

        public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

        public HashSet<PatternRelationship> Done { get; } = [];

        public void Move(PatternMove move)
        {
            Moves.Add(move);
            Rows = move.Rows;
            Cost += move.Rows;
        }

        public State Copy()
        {
            var copy = new State(Rows) { Cost = Cost };
            copy.Moves.AddRange(Moves);
            copy.Known.UnionWith(Known);
            copy.Done.UnionWith(Done);
            return copy;
        }
    }
}
