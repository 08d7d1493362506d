namespace Registry.Graph.Cypher.Execution;

/// <summary>
/// The one row in work. Operators write their slots and push the frame on; a slot is written by one operator only, so
/// going back needs no copy. Nodes and relationships lie as plain numbers, -1 for null; all else as values.
/// </summary>
internal sealed class Frame(int ids, int values, QueryContext context)
{
    public const int NoId = -1;

    public readonly int[] Ids = new int[ids];

    public readonly Value[] Values = new Value[values];

    public readonly QueryContext Context = context;

    public Frame CopyFor(QueryContext other)
    {
        var copy = new Frame(Ids.Length, Values.Length, other);
        Ids.CopyTo(copy.Ids, 0);
        Values.CopyTo(copy.Values, 0);
        return copy;
    }
}

/// <summary>Where a variable lies in the frame.</summary>
internal enum SlotKind
{
    Node,
    Relationship,
    Value,
}

internal readonly record struct Slot(SlotKind Kind, int Index)
{
    public Value Read(Frame frame)
    {
        if (Kind == SlotKind.Value)
        {
            return frame.Values[Index];
        }

        var id = frame.Ids[Index];
        return id < 0 ? Value.Null : Kind == SlotKind.Node ? Value.FromNode(id) : Value.FromRelationship(id);
    }

    /// <summary>Writes a value of a fitting kind.</summary>
    public void Write(Frame frame, Value value)
    {
        if (Kind == SlotKind.Value)
        {
            frame.Values[Index] = value;
        }
        else
        {
            frame.Ids[Index] = value.IsNull ? Frame.NoId : Kind == SlotKind.Node ? value.AsNode : value.AsRelationship;
        }
    }

    public void Clear(Frame frame) => Write(frame, Value.Null);
}
