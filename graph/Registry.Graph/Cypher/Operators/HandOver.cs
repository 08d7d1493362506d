using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// The end of a pipeline within a step: hands each row over to the step. A part of the rows is held back as its columns.
/// </summary>
internal sealed class HandOver(Operator step, Slot[] columns, Func<Frame, bool>? take) : Sink
{
    private readonly RowBuffer _held = new(columns);

    public override bool WantsAll => step.WantsAll;

    /// <summary>Only where nobody could stop in the middle: a part does not see what the step does with its rows.</summary>
    public override bool TakesParts => WantsAll;

    public override bool Push(Frame frame)
    {
        if (take is not null)
        {
            return take(frame);
        }

        frame.Context.Budget.Tick();
        _held.Add(frame);
        return true;
    }

    public override void Complete(Frame frame)
    {
        // The step goes on when its own rows end.
    }

    public override Sink MakePart(QueryContext context) => new HandOver(step, columns, null);

    public override bool Absorb(Frame frame, Sink part)
    {
        var held = ((HandOver)part)._held;
        for (var row = 0; row < held.Count; row++)
        {
            frame.Context.Budget.Tick();
            held.Load(frame, row);
            if (!take!(frame))
            {
                return false;
            }
        }

        return true;
    }
}
