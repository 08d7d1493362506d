using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Holds the bits of a set of nodes, once they are made, for all that ask for this set.</summary>
internal sealed class MadeBits
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly Lock _making = new();
    private volatile ulong[]? _bits;
    private int _users;

    public ulong[]? Bits => _bits;

    /// <summary>Gets the number of queries that asked for the set.</summary>
    public int Users => Volatile.Read(ref _users);

    public void AddUser() => Interlocked.Increment(ref _users);

    /// <summary>Gets the bits, made by one of those who ask; whoever waits looks at its own limits meanwhile.</summary>
    public ulong[] Get(Budget budget, Func<ulong[]> make)
    {
        while (!_making.TryEnter(Patience))
        {
            budget.Look();
        }

        try
        {
            return _bits ??= make();
        }
        finally
        {
            _making.Exit();
        }
    }
}

/// <summary>The nodes that a sub-query finds, a bit each; made once for all rows and threads of a run.</summary>
internal sealed class NodeBits(Subplan plan, int nodes, MadeBits made)
{
    /// <summary>Gets the number of other queries that use the set too.</summary>
    public int OtherUsers => made.Users - 1;

    /// <summary>Tells whether a node is among them.</summary>
    public bool Contains(int node, Frame frame)
    {
        var bits = made.Bits ?? made.Get(frame.Context.Budget, () => Make(frame));
        return node >= 0 && Bits.Get(bits, node);
    }

    private ulong[] Make(Frame frame)
    {
        var context = frame.Context;
        var bits = new ulong[Bits.Words(nodes)];
        context.Budget.Charge(bits.Length * 8L);
        var own = new Frame(frame.Ids.Length, frame.Values.Length, context);
        plan.Pipeline.Run(own, plan.Pipeline.Open(context, new Gathering(plan.Set!.Slot.Index, bits)));
        return bits;
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
