using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Where a path variable stands and what it is made from: its first node, and its relationships in order.</summary>
internal sealed record PathSpec(int FirstNode, Slot[] Relationships, int Slot)
{
    /// <summary>Writes the value of the variable.</summary>
    public void Write(Frame frame)
    {
        var graph = frame.Context.Graph;
        var (nodes, relationships) = (new List<int> { frame.Ids[FirstNode] }, new List<int>());
        foreach (var slot in Relationships)
        {
            if (slot.Kind == SlotKind.Relationship)
            {
                Walk(frame.Ids[slot.Index]);
                continue;
            }

            foreach (var item in frame.Values[slot.Index].AsList)
            {
                Walk(item.AsRelationship);
            }
        }

        frame.Context.Budget.ChargeMade((nodes.Count + relationships.Count) * 4L);
        frame.Values[Slot] = Value.From(new GraphPath([.. nodes], [.. relationships]));

        void Walk(int relationship)
        {
            var start = graph.StartOf(relationship);
            relationships.Add(relationship);
            nodes.Add(start == nodes[^1] ? graph.EndOf(relationship) : start);
        }
    }
}

/// <summary>Makes the value of a path variable from its nodes and relationships.</summary>
internal sealed class PathStep(PathSpec spec) : PlanStep("Path", "")
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Build(spec);

    private sealed class Build(PathSpec spec) : Operator
    {
        public override bool Push(Frame frame)
        {
            spec.Write(frame);
            return Emit(frame);
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
