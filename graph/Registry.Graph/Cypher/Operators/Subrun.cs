using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>A sub-query of an expression: its steps, and the column that COLLECT gathers.</summary>
internal sealed record Subplan(Pipeline Pipeline, Slot? Column)
{
    /// <summary>Gets the nodes that are gathered once for all rows, where the sub-query is a test against this set.</summary>
    public NodesOfSet? Set { get; init; }
}

/// <summary>
/// The variable whose nodes make a set, and the text by which other queries of a batch know that they ask for the same one;
/// with the parameters in it, by index.
/// </summary>
internal sealed record NodesOfSet(Slot Slot, string Name, string? Text, IReadOnlyList<int> Parameters);

/// <summary>One run's operators for a sub-query, used again for every row.</summary>
internal sealed class Subrun
{
    private readonly Terminal _terminal;
    private readonly Operator _first;
    private readonly ExpandCounter? _counter;

    public Subrun(Subplan plan, QueryContext context)
    {
        _terminal = new Terminal(plan.Column);
        _first = plan.Pipeline.Open(context, _terminal);
        _counter = context.Profile is null && plan.Pipeline.Steps is [ExpandStep expand]
            && ExpandCounter.CanCount(expand.Spec)
            ? new ExpandCounter(expand.Spec)
            : null;
    }

    /// <summary>Tells whether there is a row; the first one ends the search.</summary>
    public bool Exists(Frame frame) => _counter?.Any(frame) ?? Run(frame, limit: 1, list: null) > 0;

    public long Count(Frame frame) => _counter?.Count(frame) ?? Run(frame, long.MaxValue, list: null);

    public List<Value> Collect(Frame frame)
    {
        var list = new List<Value>();
        Run(frame, long.MaxValue, list);
        frame.Context.Budget.ChargeHeld(Value.From(list));
        return list;
    }

    private long Run(Frame frame, long limit, List<Value>? list)
    {
        var held = frame.Context.Budget.Memory;
        _terminal.Start(limit, list);
        _first.Begin();
        _first.Push(frame);
        _first.Complete(frame);
        frame.Context.Budget.Release(frame.Context.Budget.Memory - held);
        return _terminal.Rows;
    }

    private sealed class Terminal(Slot? column) : Operator
    {
        private long _limit;
        private List<Value>? _list;

        public long Rows { get; private set; }

        public override bool WantsAll => false;

        public void Start(long limit, List<Value>? list) => (_limit, _list, Rows) = (limit, list, 0);

        public override bool Push(Frame frame)
        {
            if (Rows >= _limit)
            {
                return false;
            }

            Rows++;
            if (_list is not null && column is { } slot)
            {
                var value = slot.Read(frame);
                frame.Context.Budget.ChargeHeld(value);
                _list.Add(value);
            }

            return Rows < _limit;
        }
    }
}
