using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Gathers the rows of the answer up to the row cap.</summary>
internal sealed class Collector(Slot[] output, int maxRows) : Sink
{
    private const int MaxValueDepth = 200;

    public List<Value[]> Rows { get; } = [];

    public bool Truncated { get; private set; }

    public override bool WantsAll => maxRows == int.MaxValue;

    public override bool Push(Frame frame)
    {
        if (output.Length == 0)
        {
            return true;
        }

        if (Rows.Count >= maxRows)
        {
            Truncated = true;
            return false;
        }

        var row = new Value[output.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = output[i].Read(frame);
            Check(row[i], 0, frame.Context.Budget);
        }

        Hold(row, frame.Context.Budget);
        return true;
    }

    public override Sink MakePart(QueryContext context) => new Collector(output, maxRows);

    public override bool Absorb(Frame frame, Sink part)
    {
        var other = (Collector)part;
        var room = Math.Min(maxRows - Rows.Count, other.Rows.Count);
        foreach (var row in other.Rows.Take(room))
        {
            Hold(row, frame.Context.Budget);
        }

        Truncated = other.Truncated || room < other.Rows.Count;
        return !Truncated;
    }

    private void Hold(Value[] row, Budget budget)
    {
        foreach (var value in row)
        {
            budget.ChargeHeld(value);
        }

        budget.Charge(40);
        Rows.Add(row);
    }

    /// <summary>
    /// Whoever writes the answer out walks its values, so none may be deeper than a stack bears, and a part that is shared
    /// counts as often as it is written.
    /// </summary>
    private static void Check(Value value, int depth, Budget budget)
    {
        if (value.Kind is not (ValueKind.List or ValueKind.Map))
        {
            return;
        }

        if (depth >= MaxValueDepth)
        {
            throw new QueryException(
                "LimitError", "NestingTooDeep",
                $"a returned value must not be nested more than {MaxValueDepth} levels deep", null, -1);
        }

        if (depth > 0)
        {
            budget.ChargeHeld(value);
        }

        foreach (var item in value.Kind == ValueKind.List ? value.AsList : value.AsMap.Values)
        {
            Check(item, depth + 1, budget);
        }
    }
}
