using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>The nodes that a sub-query finds, a bit each; made once for all rows and threads of a run.</summary>
internal sealed class NodeBits(Subplan plan, int nodes)
{
    private readonly Lock _making = new();
    private volatile ulong[]? _bits;

    /// <summary>Tells whether a node is among them.</summary>
    public bool Contains(int node, Frame frame)
    {
        var bits = _bits ?? Make(frame);
        return node >= 0 && Bits.Get(bits, node);
    }

    private ulong[] Make(Frame frame)
    {
        // Whoever waits for another thread waits no longer than the limits let that one work.
        lock (_making)
        {
            if (_bits is { } made)
            {
                return made;
            }

            var context = frame.Context;
            var bits = new ulong[Bits.Words(nodes)];
            context.Budget.Charge(bits.Length * 8L);
            var own = new Frame(frame.Ids.Length, frame.Values.Length, context);
            plan.Pipeline.Run(own, plan.Pipeline.Open(context, new Gathering(plan.Set!.Value.Slot.Index, bits)));
            return _bits = bits;
        }
    }

    /// <summary>Sets the bits of the nodes that come; parts set them in the same words at once.</summary>
    private sealed class Gathering(int slot, ulong[] bits) : Sink
    {
        public override bool Push(Frame frame)
        {
            var node = frame.Ids[slot];
            ref var word = ref bits[node >> 6];
            var bit = 1UL << (node & 63);
            if ((Volatile.Read(ref word) & bit) == 0)
            {
                Interlocked.Or(ref word, bit);
            }

            return true;
        }

        public override Sink MakePart(QueryContext context) => new Gathering(slot, bits);

        public override bool Absorb(Frame frame, Sink part) => true;

        public override void Complete(Frame frame)
        {
            // The bits are all there is.
        }
    }
}
