using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Steps one after the other.</summary>
internal sealed class Pipeline(IReadOnlyList<PlanStep> steps)
{
    public IReadOnlyList<PlanStep> Steps { get; } = steps;

    /// <summary>Makes the operators of a run, ending in the given one; returns the first.</summary>
    public Operator Open(QueryContext context, Operator last) => Open(context, 0, Steps.Count, last);

    /// <summary>Makes the operators of a stretch of the steps.</summary>
    public Operator Open(QueryContext context, int from, int to, Operator last)
    {
        var next = last;
        for (var i = to - 1; i >= from; i--)
        {
            next = Counted(context, i, next);
            var step = Steps[i].Create(context);
            (step as Sink)?.PutAt(this, i);
            step.Next = next;
            next = step;
        }

        return next;
    }

    /// <summary>Puts a counter of the rows that leave a step before what takes them, for PROFILE.</summary>
    public Operator Counted(QueryContext context, int step, Operator next) =>
        context.Profile is null ? next : new CountingOperator(Steps[step].Index) { Next = next };

    /// <summary>Gets the operator of the step after an opened one.</summary>
    public static Operator Next(Operator step, QueryContext context) =>
        context.Profile is null ? step.Next! : step.Next!.Next!;

    /// <summary>
    /// Runs the opened steps once, on several threads where a large scan leads them and processors are idle.
    /// </summary>
    public void Run(Frame frame, Operator first)
    {
        first.Begin();
        if (!ParallelRun.TryRun(this, frame, first))
        {
            first.Push(frame);
            first.Complete(frame);
        }
    }
}
