using System.Runtime.InteropServices;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Walks a path pattern breadth first from one node over places: a node together with how much of the pattern is done
/// there. All steps into a place are kept, so that paths can be read back.
/// </summary>
internal sealed class PathWalk
{
    private const int VertexBytes = 80;
    private const int EdgeBytes = 16;

    private readonly IReadOnlyList<SelectedStage> _stages;
    private readonly Frame _frame;
    private readonly long[] _firstStates;
    private readonly Dictionary<(long State, int Node), int> _index = [];
    private readonly List<Vertex> _vertices = [];
    private readonly List<Edge> _edges = [];
    private List<int> _frontier = [];
    private int _depth;

    public PathWalk(IReadOnlyList<SelectedStage> stages, Frame frame)
    {
        (_stages, _frame) = (stages, frame);
        _firstStates = new long[stages.Count + 1];
        for (var i = 0; i < stages.Count; i++)
        {
            _firstStates[i + 1] = _firstStates[i] + ((Counted(stages[i].Part) + 1L) * stages[i].Part.Hops.Length);
        }
    }

    /// <summary>Gets the places where the whole pattern is done, in the order they were reached.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Gets the memory that was charged.</summary>
    public long Charged { get; private set; }

    public bool CanWiden => _frontier.Count > 0;

    public int NodeOf(int vertex) => _vertices[vertex].Node;

    public int DepthOf(int vertex) => _vertices[vertex].Depth;

    /// <summary>Gets the last noted step into a place, -1 for none.</summary>
    public int FirstEdge(int vertex) => _vertices[vertex].Edges;

    public Edge EdgeAt(int edge) => _edges[edge];

    public int EndAt(int node) => _index.GetValueOrDefault((_firstStates[^1], node), -1);

    public void Begin(int start) => Reach(0, start, -1, -1, _frontier);

    public void WidenTo(int depth)
    {
        while (_depth < depth && Widen())
        {
        }
    }

    /// <summary>Takes one more step from all places reached last; false where there are none.</summary>
    public bool Widen()
    {
        var next = new List<int>();
        _depth++;
        foreach (var vertex in _frontier)
        {
            Follow(vertex, next);
        }

        var any = _frontier.Count > 0;
        _frontier = next;
        return any;
    }

    /// <summary>Repetitions are counted as far as it matters: to the most, or to the least where there is no most.</summary>
    private static int Counted(QuantifiedSpec part) => part.Max == int.MaxValue ? part.Min : part.Max;

    private (int Stage, int Count, int Hop) Read(long state)
    {
        var stage = 0;
        while (state >= _firstStates[stage + 1])
        {
            stage++;
        }

        var (count, hop) = Math.DivRem(state - _firstStates[stage], _stages[stage].Part.Hops.Length);
        return (stage, (int)count, (int)hop);
    }

    private void Follow(int from, List<int> next)
    {
        var (state, node) = (_vertices[from].State, _vertices[from].Node);
        if (state == _firstStates[^1])
        {
            return;
        }

        var (stage, count, at) = Read(state);
        var part = _stages[stage].Part;
        if (count == part.Max)
        {
            return;
        }

        var hop = part.Hops[at];
        var isWhole = at == part.Hops.Length - 1;
        var reached = _firstStates[stage]
            + (isWhole ? Math.Min(count + 1, Counted(part)) * (long)part.Hops.Length : state - _firstStates[stage] + 1);
        var hops = new Hops(node);
        while (hops.Next(hop.Types, hop.Direction, out var relationship, out var far))
        {
            _frame.Context.Budget.Tick();
            if (Allows(part, hop, node, relationship, far))
            {
                Reach(reached, far, from, relationship, next);
            }
        }
    }

    private bool Allows(QuantifiedSpec part, QuantifiedHop hop, int near, int relationship, int far)
    {
        if ((part.Visible is not null && !part.Visible.Contains(far))
            || (hop.NearNodes is not null && !hop.NearNodes.Contains(near))
            || (hop.FarNodes is not null && !hop.FarNodes.Contains(far)))
        {
            return false;
        }

        _frame.Ids[hop.Near] = near;
        _frame.Ids[hop.Relationship] = relationship;
        _frame.Ids[hop.Far] = far;
        return Filters.AllHold(hop.Filters, _frame);
    }

    /// <summary>Notes a step; a new place at the end of a part is also one at the beginning of the next.</summary>
    private void Reach(long state, int node, int from, int relationship, List<int> frontier)
    {
        while (true)
        {
            ref var vertex = ref CollectionsMarshal.GetValueRefOrAddDefault(_index, (state, node), out var known);
            if (!known)
            {
                vertex = _vertices.Count;
                var depth = from < 0 ? 0 : _vertices[from].Depth + (relationship < 0 ? 0 : 1);
                _vertices.Add(new(state, node, depth, -1));
                frontier.Add(vertex);
                Charge(VertexBytes);
            }

            if (from >= 0)
            {
                _edges.Add(new(from, relationship, _vertices[vertex].Edges));
                _vertices[vertex] = _vertices[vertex] with { Edges = _edges.Count - 1 };
                Charge(EdgeBytes);
            }

            if (known || !LeadsOn(state, node, out var nextState))
            {
                return;
            }

            (state, from, relationship) = (nextState, vertex, -1);
        }
    }

    private bool LeadsOn(long state, int node, out long nextState)
    {
        nextState = 0;
        if (state == _firstStates[^1])
        {
            Ends.Add(_vertices.Count - 1);
            return false;
        }

        var (stage, count, hop) = Read(state);
        if (hop > 0 || count < _stages[stage].Part.Min)
        {
            return false;
        }

        nextState = _firstStates[stage + 1];
        if (_stages[stage].After is not { } after)
        {
            return true;
        }

        _frame.Ids[after.Slot] = node;
        return (after.Nodes is null || after.Nodes.Contains(node)) && Filters.AllHold(after.Filters, _frame);
    }

    private void Charge(long bytes)
    {
        Charged += bytes;
        _frame.Context.Budget.Charge(bytes);
    }

    /// <summary>A step into a place; a relationship of -1 leads from the end of a part to the beginning of the next.</summary>
    internal readonly record struct Edge(int From, int Relationship, int Next);

    private readonly record struct Vertex(long State, int Node, int Depth, int Edges);
}
