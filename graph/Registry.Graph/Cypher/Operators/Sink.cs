using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Holds rows back. Several of a kind may each take a part of the rows, on threads of their own; one then absorbs the
/// others in the order of their parts and is as if it had seen all rows itself, one after the other.
/// </summary>
internal abstract class Sink : Operator
{
    /// <summary>Makes one that takes a part of the rows: it hands nothing on.</summary>
    public abstract Sink MakePart(QueryContext context);

    /// <summary>Takes over what a part has held back; false means that nobody wants more rows.</summary>
    public abstract bool Absorb(Frame frame, Sink part);
}
