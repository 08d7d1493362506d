using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// One step of a run. Rows are pushed: an operator writes its slots into the frame and calls the next one; false means
/// that nobody wants more rows.
/// </summary>
internal abstract class Operator
{
    public Operator? Next { get; set; }

    /// <summary>Forgets the rows of an earlier run.</summary>
    public virtual void Begin() => Next?.Begin();

    public abstract bool Push(Frame frame);

    /// <summary>Says that no more rows come, so that what was held back can go on.</summary>
    public virtual void Complete(Frame frame) => Next?.Complete(frame);

    /// <summary>Says that no more rows of a part come: what was held back of it goes on, as far as the next sink.</summary>
    public virtual void Finish(Frame frame) => Next?.Finish(frame);

    /// <summary>Gets a value indicating whether every row will be asked for, so that reading ahead is no waste.</summary>
    public virtual bool WantsAll => Next?.WantsAll ?? true;

    protected bool Emit(Frame frame) => Next!.Push(frame);
}

/// <summary>Counts the rows that leave a step, for PROFILE.</summary>
internal sealed class CountingOperator(int step) : Operator
{
    public override bool Push(Frame frame)
    {
        frame.Context.Profile![step]++;
        return Emit(frame);
    }
}

/// <summary>A step of a plan: immutable, shared by all runs. It makes the operator of a run.</summary>
internal abstract class PlanStep(string name, string detail)
{
    public string Name { get; } = name;

    public string Detail { get; } = detail;

    /// <summary>Gets or sets the estimated number of rows that leave the step.</summary>
    public double Rows { get; set; } = 1;

    /// <summary>Gets or sets the number of the step in the plan.</summary>
    public int Index { get; set; }

    /// <summary>
    /// Gets a value indicating whether each row is worked on by itself, so that rows may be shared out between threads.
    /// </summary>
    public virtual bool IsStreaming => false;

    /// <summary>Gets the pipelines run within this step.</summary>
    public virtual IReadOnlyList<Pipeline> Inner => [];

    public abstract Operator Create(QueryContext context);
}
