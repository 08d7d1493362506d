using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Gathers the rows of the answer up to the row cap.</summary>
internal sealed class Collector(Slot[] output, int maxRows) : Operator
{
    private const int MaxValueDepth = 200;

    public List<Value[]> Rows { get; } = [];

    public bool Truncated { get; private set; }

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
            frame.Context.Budget.ChargeHeld(row[i]);
            CheckDepth(row[i], 0);
        }

        frame.Context.Budget.Charge(40);
        Rows.Add(row);
        return true;
    }

    /// <summary>Whoever writes the answer out walks its values, so none may be deeper than a stack bears.</summary>
    private static void CheckDepth(Value value, int depth)
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

        foreach (var item in value.Kind == ValueKind.List ? value.AsList : value.AsMap.Values)
        {
            CheckDepth(item, depth + 1);
        }
    }
}
