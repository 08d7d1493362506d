using System.Globalization;

namespace Registry.Population.Building;

/// <summary>Writes the approved sub-lets.</summary>
internal sealed class SubletWriter(PopulationState state) : IGraphWriter
{
    private readonly int[] _rows = [.. Enumerable.Range(0, state.Facts.Sublets.Count).Where(i => state.LeaseOfSublet(i) >= 0)];

    public void AddNodes(GraphTarget target)
    {
        var nodes = target.Nodes("Sublet");
        foreach (var i in _rows)
        {
            ref readonly var row = ref state.Facts.Sublets[i];
            var lease = state.Leases.KeyOf(state.LeaseOfSublet(i));
            nodes.Add(string.Create(CultureInfo.InvariantCulture, $"{lease}/{row.Subtenant}/{row.From:yyyy-MM-dd}"));
        }
    }

    public void Write(GraphTarget target)
    {
        var (nodes, leases, persons) = (target.Nodes("Sublet"), target.Nodes("Lease"), target.Nodes("Person"));
        var (permittedBy, reason, rent) =
            (nodes.Columns.Text("permittedBy"), nodes.Columns.Text("reason"), nodes.Columns.Double("rent"));
        var (from, to, current) = (nodes.Columns.Date("from"), nodes.Columns.Date("to"), nodes.Columns.Boolean("current"));
        var (source, subletOf, subtenantIn) =
            (SourceColumns.Of(nodes.Columns), target.Type("SUBLET_OF"), target.Type("SUBTENANT_IN"));
        for (var node = 0; node < _rows.Length; node++)
        {
            var i = _rows[node];
            ref readonly var row = ref state.Facts.Sublets[i];
            var end = Days.End(row.To, state.Facts.Sublets.GoneOn(i));
            permittedBy.Put(node, row.PermittedBy);
            reason.Put(node, row.Reason);
            rent.Put(node, row.Rent);
            from.Set(node, row.From);
            to.PutDay(node, end);
            current.Set(node, Days.Holds(row.From.DayNumber, end, state.Day.DayNumber));
            source.Set(node, state.Facts.Sublets, i, row.Source);
            subletOf.Add(nodes[node], leases[state.LeaseOfSublet(i)]);
            subtenantIn.Add(persons[state.Parties.Persons.NumberOf(row.Subtenant.Number)], nodes[node]);
        }
    }
}
