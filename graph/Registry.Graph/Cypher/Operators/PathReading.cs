using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Reads back the paths of one length to one place, one at a time, depth first with a stack of its own.</summary>
internal sealed class PathReading
{
    private readonly PathWalk _walk;
    private readonly List<(int Vertex, int Edge)> _stack = [];
    private readonly List<int> _taken = [];
    private int _left;

    public PathReading(PathWalk walk, int end, int length)
    {
        (_walk, _left) = (walk, length);
        _stack.Add((end, walk.FirstEdge(end)));
    }

    /// <summary>Gets a value indicating whether a step was not taken only because the path would be longer.</summary>
    public bool WasCut { get; private set; }

    /// <summary>Finds the next path.</summary>
    /// <param name="budget">The limits.</param>
    /// <param name="vertices">Takes the places from the end, without the start.</param>
    /// <param name="relationships">Takes the steps into them.</param>
    public bool Next(Budget budget, List<int> vertices, List<int> relationships)
    {
        while (_stack.Count > 0)
        {
            budget.Tick();
            var (vertex, edge) = _stack[^1];
            if (edge < 0)
            {
                Back();
                continue;
            }

            var step = _walk.EdgeAt(edge);
            _stack[^1] = (vertex, step.Next);
            var cost = step.Relationship < 0 ? 0 : 1;
            if (cost == 1 && _taken.Contains(step.Relationship))
            {
                continue;
            }

            if (_walk.DepthOf(step.From) > _left - cost)
            {
                WasCut = true;
                continue;
            }

            _left -= cost;
            _taken.Add(step.Relationship);
            _stack.Add((step.From, _walk.FirstEdge(step.From)));
            if (step.From == 0 && _left == 0)
            {
                Copy(vertices, relationships);
                return true;
            }
        }

        return false;
    }

    private void Copy(List<int> vertices, List<int> relationships)
    {
        vertices.Clear();
        relationships.Clear();
        for (var i = 0; i < _taken.Count; i++)
        {
            vertices.Add(_stack[i].Vertex);
            relationships.Add(_taken[i]);
        }
    }

    private void Back()
    {
        _stack.RemoveAt(_stack.Count - 1);
        if (_taken.Count > 0)
        {
            _left += _taken[^1] < 0 ? 0 : 1;
            _taken.RemoveAt(_taken.Count - 1);
        }
    }
}
