using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Gathers the rows of the answer up to the row cap.</summary>
internal sealed class Collector(Slot[] output, int maxRows) : Operator
{
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
        }

        frame.Context.Budget.Charge((row.Length * Budget.ValueBytes) + 40);
        Rows.Add(row);
        return true;
    }
}
