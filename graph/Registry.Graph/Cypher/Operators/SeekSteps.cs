using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Operators;

/// <summary>The nodes whose unique key equals a value, or is in a list of values.</summary>
internal sealed class SeekStep(int slot, NodeSet nodes, Expr key, bool isList, Expr[] filters, string detail)
    : PlanStep("Seek by key", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Seek(slot, nodes, key, isList, filters, context);

    private sealed class Seek(int slot, NodeSet nodes, Expr key, bool isList, Expr[] filters, QueryContext context)
        : Operator
    {
        private readonly NodeGroup[] _groups = [.. nodes.Groups.Select(g => context.Graph.NodeGroups[g])];

        public override bool Push(Frame frame)
        {
            var value = key.Eval(frame);
            if (!isList || value.Kind != ValueKind.List)
            {
                return Find(frame, value);
            }

            foreach (var item in value.AsList.Distinct())
            {
                if (!Find(frame, item))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Find(Frame frame, Value value)
        {
            frame.Context.Budget.Tick();
            if (value.Kind != ValueKind.String)
            {
                return true;
            }

            foreach (var group in _groups)
            {
                if (group.TryFind(value.AsText, out var node) && nodes.Contains(node))
                {
                    frame.Ids[slot] = node;
                    if (Filters.AllHold(filters, frame) && !Emit(frame))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }
}

/// <summary>
/// The nodes one of whose properties equals a value that differs from row to row: a hash table over the property, made
/// at the first row, in place of a scan for each row.
/// </summary>
internal sealed class HashSeekStep(
    int slot, NodeSet nodes, PropertyReader property, Expr key, Expr[] filters, string detail)
    : PlanStep("Seek by hash", detail)
{
    public override Operator Create(QueryContext context) => new Seek(slot, nodes, property, key, filters, context);

    private sealed class Seek(
        int slot, NodeSet nodes, PropertyReader property, Expr key, Expr[] filters, QueryContext context) : Operator
    {
        private Dictionary<Value, List<int>>? _table;

        public override bool Push(Frame frame)
        {
            var value = key.Eval(frame);
            _table ??= Build();
            if (value.IsNull || Semantics.IsNaN(value) || !_table.TryGetValue(value, out var found))
            {
                return true;
            }

            foreach (var node in found)
            {
                frame.Context.Budget.Tick();
                frame.Ids[slot] = node;

                // Equivalent values are not always equal: lists that hold null are not.
                if (Semantics.Equal(property.Read(node), value) == Truth.True && Filters.AllHold(filters, frame)
                    && !Emit(frame))
                {
                    return false;
                }
            }

            return true;
        }

        private Dictionary<Value, List<int>> Build()
        {
            var table = new Dictionary<Value, List<int>>();
            for (var r = 0; r < nodes.RangeCount; r++)
            {
                var (first, end) = nodes.Range(r);
                for (var node = first; node < end; node++)
                {
                    context.Budget.Tick();
                    var value = property.Read(node);
                    if (value.IsNull || !nodes.Contains(node))
                    {
                        continue;
                    }

                    if (!table.TryGetValue(value, out var list))
                    {
                        context.Budget.Charge(80);
                        table.Add(value, list = new List<int>(1));
                    }

                    context.Budget.Charge(8);
                    list.Add(node);
                }
            }

            return table;
        }
    }
}
