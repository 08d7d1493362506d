namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// One move of a plan: start at a node, follow a relationship from one of its ends, or read all relationships of its
/// types.
/// </summary>
internal sealed record PatternMove(PatternNode Node, PatternRelationship? Relationship, double Rows)
{
    /// <summary>Gets what is looked at to find the rows.</summary>
    public double Looked { get; init; }

    /// <summary>Gets a value indicating whether all relationships of the types are read.</summary>
    public bool IsScan { get; init; }
}

/// <summary>
/// Chooses where to start and which way to go: every node is tried as the start of its component, from there always the
/// relationship with the fewest rows is next, and the start with the fewest rows over all moves wins. Where the rows will
/// be grouped by names of the pattern, a scan of one of these is worth more.
/// </summary>
internal sealed class PatternPlanner(
    PatternGraph graph, PatternEstimator estimator, Func<PatternNode, bool> mayStart, IReadOnlySet<string> grouped)
{
    /// <summary>The cost of a row in a table of groups; where a scan of the grouped node leads, none is needed.</summary>
    private const double GroupCost = 2;

    /// <summary>The cost of looking at a node or relationship against that of handing a row on.</summary>
    private const double LookShare = 0.2;

    private const int MaxStarts = 64;

    /// <summary>Plans the moves and tells their cost, for so many rows that come in.</summary>
    public (List<PatternMove> Moves, double Cost) Plan(double rows)
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
                return (state.Moves, state.Cost);
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
        foreach (var node in (allowed.Count > 0 ? allowed : candidates).Take(MaxStarts))
        {
            var trial = state.Copy();
            var (looked, rows) = estimator.NodeRows(node, trial.Known);
            trial.Move(new(node, null, trial.Rows * rows) { Looked = trial.Rows * looked });
            trial.Known.Add(node.Name);
            best = Better(best, trial);
        }

        foreach (var relationship in graph.Relationships.Where(r => MayScan(r, state)).Take(MaxStarts))
        {
            var trial = state.Copy();
            var (looked, rows) = estimator.ScanRows(relationship, trial.Known);
            trial.Move(
                new(relationship.Left, relationship, trial.Rows * rows)
                {
                    Looked = trial.Rows * looked,
                    IsScan = true
                });
            trial.Done.Add(relationship);
            trial.Known.Add(relationship.Left.Name);
            trial.Known.Add(relationship.Right.Name);
            best = Better(best, trial);
        }

        return best!;
    }

    /// <summary>Reading all relationships is no entry by key, so both ends must be free to start from.</summary>
    private bool MayScan(PatternRelationship relationship, State state) =>
        !relationship.IsVariable && !relationship.IsBound && relationship.Shortest == Syntax.ShortestKind.None
        && !state.Known.Contains(relationship.Left.Name) && !state.Known.Contains(relationship.Right.Name)
        && mayStart(relationship.Left) && mayStart(relationship.Right);

    /// <summary>
    /// A start that reaches more nodes is compared by its cost for them; disconnected parts come later anyway.
    /// </summary>
    private State Better(State? best, State trial)
    {
        Follow(trial);
        if (grouped.Count > 0 && trial.Moves is [{ Relationship: null } start, ..] && grouped.Contains(start.Node.Name))
        {
            trial.Cost -= GroupCost * trial.Rows;
        }

        return best is null || trial.Cost < best.Cost ? trial : best;
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
                    var (looked, rows) = estimator.FanOut(relationship, from, state.Known);
                    if (best is null || state.Rows * rows < best.Rows)
                    {
                        best = new(from, relationship, state.Rows * rows) { Looked = state.Rows * looked };
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
        var (left, right) =
            (state.Known.Contains(relationship.Left.Name), state.Known.Contains(relationship.Right.Name));
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

        public double Cost { get; set; }

        public List<PatternMove> Moves { get; } = [];

        public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

        public HashSet<PatternRelationship> Done { get; } = [];

        public void Move(PatternMove move)
        {
            Moves.Add(move);
            Rows = move.Rows;
            Cost += move.Rows + (LookShare * move.Looked);
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
