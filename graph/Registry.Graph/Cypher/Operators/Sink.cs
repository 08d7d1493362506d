using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Holds rows back. Several of a kind may each take a part of the rows, on threads of their own; one then absorbs the
/// others in the order of their parts and is as if it had seen all rows itself, one after the other.
/// </summary>
internal abstract class Sink : Operator
{
    private (Pipeline Pipeline, int Step)? _place;

    /// <summary>Gets a value indicating whether rows may come in parts, each read to its end before any is absorbed.</summary>
    public virtual bool TakesParts => true;

    /// <summary>Says that the next rows show how parts would pay, on so many threads.</summary>
    public virtual void StartTrial(int threads)
    {
        // Most sinks take parts in one way only.
    }

    /// <summary>
    /// Ends the trial and tells whether parts are worth absorbing: where most rows stay, they would only be held twice.
    /// </summary>
    public virtual bool EndTrial(Frame frame) => true;

    /// <summary>Makes one that takes a part of the rows: it hands nothing on.</summary>
    public abstract Sink MakePart(QueryContext context);

    /// <summary>Takes over what a part has held back; false means that nobody wants more rows.</summary>
    public abstract bool Absorb(Frame frame, Sink part);

    /// <summary>Works off what has been absorbed, as far as that takes no more rows.</summary>
    public virtual void Settle(Frame frame)
    {
        // Most sinks do so as they absorb.
    }

    /// <summary>Hands a stretch of the rows held on; threads may ask for different stretches at once.</summary>
    /// <returns>False when nobody wants more rows.</returns>
    public virtual bool Replay(Frame frame, Operator next, int from, int to) => throw new NotSupportedException();

    /// <summary>Rows of a part end here.</summary>
    public override void Finish(Frame frame)
    {
        // The sink of the query absorbs what is held.
    }

    /// <summary>Says which step of which pipeline this is, so that its rows may go on in parts too.</summary>
    public void PutAt(Pipeline pipeline, int step) => _place = (pipeline, step);

    /// <summary>Hands all rows held on, in parts where several threads have enough to do.</summary>
    protected void HandOn(Frame frame, int count)
    {
        if (_place is not { } place || !ParallelRun.TryResume(place.Pipeline, place.Step, frame, this, count))
        {
            Replay(frame, Next!, 0, count);
            Next!.Complete(frame);
        }
    }
}
