using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Steps one after the other.</summary>
internal sealed class Pipeline(IReadOnlyList<PlanStep> steps)
{
    public IReadOnlyList<PlanStep> Steps { get; } = steps;

    /// <summary>Makes the operators of a run, ending in the given one; returns the first.</summary>
    public Operator Open(QueryContext context, Operator last) => Open(context, Steps.Count, last);

    /// <summary>Makes the operators of the first steps.</summary>
    public Operator Open(QueryContext context, int count, Operator last)
    {
        var next = last;
        for (var i = count - 1; i >= 0; i--)
        {
            if (context.Profile is not null)
            {
                next = new CountingOperator(Steps[i].Index) { Next = next };
            }

            var step = Steps[i].Create(context);
            step.Next = next;
            next = step;
        }

        return next;
    }

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
