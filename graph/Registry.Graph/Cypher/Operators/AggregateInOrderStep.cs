using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Groups rows by the scanned node that leads them, and perhaps by more: each node is scanned once, so its groups are
/// complete when the next node comes. Only the groups of one node are held, and parts of the scan need no merging.
/// </summary>
internal sealed class AggregateInOrderStep(GroupSpec spec, int scanned, string detail)
    : GroupingStep("Aggregate in order", spec, detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Grouping(Spec, scanned);

    protected override GroupingStep With(GroupSpec changed, string changedDetail) =>
        new AggregateInOrderStep(changed, scanned, changedDetail);

    private sealed class Grouping(GroupSpec spec, int scanned) : Operator
    {
        private const int NoNode = -2;

        private readonly GroupedRows _groups = new(
            spec, spec.NewStates(), spec.Keys.Length == 1 ? GroupedRows.Reading.OneGroup : GroupedRows.Reading.Rows);
        private readonly RowBuffer _next = new(spec.Keys);
        private int _node = NoNode;
        private long _held;

        public override void Begin()
        {
            _groups.Clear();
            _node = NoNode;
            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            var node = frame.Ids[scanned];
            if (node != _node && !StartNode(frame, node))
            {
                return false;
            }

            _groups.Add(frame);
            return true;
        }

        public override void Finish(Frame frame)
        {
            HandOn(frame);
            base.Finish(frame);
        }

        public override void Complete(Frame frame)
        {
            HandOn(frame);
            base.Complete(frame);
        }

        private bool StartNode(Frame frame, int node)
        {
            if (_node != NoNode)
            {
                // The groups go on in the slots of their keys, where the row in work lies.
                if (spec.Keys.Length > 1)
                {
                    _next.Clear();
                    _next.Add(frame);
                }

                var goOn = HandOn(frame);
                frame.Ids[scanned] = node;
                if (!goOn)
                {
                    return false;
                }

                if (spec.Keys.Length > 1)
                {
                    _next.Load(frame, 0);
                }
            }

            (_node, _held) = (node, frame.Context.Budget.Memory);
            return true;
        }

        private bool HandOn(Frame frame)
        {
            if (_node == NoNode)
            {
                return true;
            }

            frame.Context.Budget.Release(frame.Context.Budget.Memory - _held);
            frame.Ids[scanned] = _node;
            var goOn = _groups.Replay(frame, Next!, 0, _groups.Count);
            _groups.Clear();
            _node = NoNode;
            return goOn;
        }
    }
}
