using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Makes the value of a path variable from its nodes and relationships.</summary>
internal sealed class PathStep(int firstNode, Slot[] relationships, int slot) : PlanStep("Path", "")
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Build(firstNode, relationships, slot, context.Graph);

    private sealed class Build(int firstNode, Slot[] relationships, int slot, GraphSnapshot graph) : Operator
    {
        private readonly List<int> _nodes = [];
        private readonly List<int> _relationships = [];

        public override bool Push(Frame frame)
        {
            _nodes.Clear();
            _relationships.Clear();
            _nodes.Add(frame.Ids[firstNode]);
            foreach (var relationship in relationships)
            {
                if (relationship.Kind == SlotKind.Relationship)
                {
                    Walk(frame.Ids[relationship.Index]);
                    continue;
                }

                foreach (var item in frame.Values[relationship.Index].AsList)
                {
                    Walk(item.AsRelationship);
                }
            }

            frame.Context.Budget.ChargeMade((_nodes.Count + _relationships.Count) * 4L);
            frame.Values[slot] = Value.From(new GraphPath([.. _nodes], [.. _relationships]));
            return Emit(frame);
        }

        private void Walk(int relationship)
        {
            var start = graph.StartOf(relationship);
            _relationships.Add(relationship);
            _nodes.Add(start == _nodes[^1] ? graph.EndOf(relationship) : start);
        }
    }
}

/// <summary>From a bound relationship to its ends.</summary>
internal sealed class EndsStep(ExpandSpec spec, NodeSet nodes, string detail) : PlanStep("Ends of relationship", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Ends(spec, nodes, context.Graph);

    private sealed class Ends(ExpandSpec spec, NodeSet nodes, GraphSnapshot graph) : Operator
    {
        private RelationshipGroup? _type;

        public override bool Push(Frame frame)
        {
            var relationship = frame.Ids[spec.Relationship];
            frame.Context.Budget.Tick();
            if (relationship < 0 || spec.IsUsed(frame, relationship))
            {
                return true;
            }

            // Relationships that follow each other are mostly of one type.
            if (_type is null || relationship < _type.First || relationship >= _type.First + _type.Count)
            {
                _type = graph.TypeOf(relationship);
            }

            if (Array.IndexOf(spec.Types, _type) < 0)
            {
                return true;
            }

            var row = relationship - _type.First;
            var (start, end) = (_type.Starts[row], _type.Ends[row]);
            return spec.Direction switch
            {
                PatternDirection.Outgoing => Take(frame, start, end),
                PatternDirection.Incoming => Take(frame, end, start),
                _ => Take(frame, start, end) && (start == end || Take(frame, end, start)),
            };
        }

        private bool Take(Frame frame, int from, int to)
        {
            // The pattern (n)-->(n) means loops only.
            if ((spec.From == spec.To && from != to) || !nodes.Contains(from)
                || (spec.Targets is not null && !spec.Targets.Contains(to)))
            {
                return true;
            }

            frame.Ids[spec.From] = from;
            if (spec.Into)
            {
                if (frame.Ids[spec.To] != to)
                {
                    return true;
                }
            }
            else
            {
                frame.Ids[spec.To] = to;
            }

            return !Filters.AllHold(spec.Filters, frame) || Emit(frame);
        }
    }
}
