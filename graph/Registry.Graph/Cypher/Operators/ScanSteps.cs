using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Operators;

/// <summary>All nodes of some groups, with the filters that need nothing else.</summary>
internal sealed class ScanStep(int slot, NodeSet nodes, Expr[] filters, string detail) : PlanStep("Scan", detail)
{
    public int Slot => slot;

    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Scan(slot, nodes, filters, context.Catalog.View.Nodes);

    private sealed class Scan(int slot, NodeSet nodes, Expr[] filters, NodeFilter? visible)
        : FilteringSource(slot, filters, hides: visible is not null)
    {
        public override long Count => nodes.Count;

        protected override bool Shows(int id) => visible!.Contains(id);

        protected override int RangeCount => nodes.RangeCount;

        protected override (int First, int End) Range(int index) => nodes.Range(index);
    }
}

/// <summary>All relationships of some types between nodes that are there, with the filters that need nothing else.</summary>
internal sealed class RelationshipScanStep(
    int slot, RelationshipGroup[] types, NodeSet? visible, Expr[] filters, string detail)
    : PlanStep("Scan relationships", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Scan(slot, types, visible, filters);

    private sealed class Scan(int slot, RelationshipGroup[] types, NodeSet? visible, Expr[] filters)
        : FilteringSource(slot, filters, hides: visible is not null)
    {
        private RelationshipGroup? _type;

        public override long Count => types.Sum(t => (long)t.Count);

        protected override bool Shows(int id)
        {
            if (_type is null || id < _type.First || id >= _type.First + _type.Count)
            {
                _type = Array.Find(types, t => id >= t.First && id < t.First + t.Count)!;
            }

            return visible!.Contains(_type.Starts[id - _type.First]) && visible.Contains(_type.Ends[id - _type.First]);
        }

        protected override int RangeCount => types.Length;

        protected override (int First, int End) Range(int index) =>
            (types[index].First, types[index].First + types[index].Count);
    }
}

/// <summary>The node that a value is, or each different node of a list.</summary>
internal sealed class NodeListStep(int slot, NodeSet nodes, Expr source, bool isList, Expr[] filters, string detail)
    : PlanStep("Nodes", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new NodeList(slot, nodes, source, isList, filters);

    private sealed class NodeList(int slot, NodeSet nodes, Expr source, bool isList, Expr[] filters) : Operator
    {
        public override bool Push(Frame frame)
        {
            var value = source.Eval(frame);
            if (!isList || value.IsNull)
            {
                return value.Kind != ValueKind.Node || Take(frame, value.AsNode);
            }

            if (value.Kind != ValueKind.List)
            {
                throw Fail.Type($"IN must be followed by a list, but found {Fail.Name(value.Kind)}", source.Position);
            }

            var items = value.AsList;
            var seen = items.Count > 1 ? new HashSet<int>() : null;
            for (var i = 0; i < items.Count; i++)
            {
                frame.Context.Budget.Tick();
                if (items[i].Kind == ValueKind.Node && seen?.Add(items[i].AsNode) != false
                    && !Take(frame, items[i].AsNode))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Take(Frame frame, int node)
        {
            if (!nodes.Contains(node))
            {
                return true;
            }

            frame.Ids[slot] = node;
            return !Filters.AllHold(filters, frame) || Emit(frame);
        }
    }
}

/// <summary>Tests a node that is bound already against a pattern's labels and filters.</summary>
internal sealed class CheckNodeStep(int slot, NodeSet nodes, Expr[] filters, string detail)
    : PlanStep("Check node", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Check(slot, nodes, filters);

    private sealed class Check(int slot, NodeSet nodes, Expr[] filters) : Operator
    {
        public override bool Push(Frame frame)
        {
            var node = frame.Ids[slot];
            frame.Context.Budget.Tick();
            return node < 0 || !nodes.Contains(node) || !Filters.AllHold(filters, frame) || Emit(frame);
        }
    }
}
