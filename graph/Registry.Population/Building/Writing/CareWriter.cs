using System.Globalization;

namespace Registry.Population.Building;

/// <summary>Writes care services with client and provider, and the employees.</summary>
internal sealed class CareWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        for (var i = 0; i < state.Facts.Care.Count; i++)
        {
            ref readonly var row = ref state.Facts.Care[i];
            target.Nodes("CareService").Add(string.Create(
                CultureInfo.InvariantCulture, $"{row.Person}/{row.Company}/{row.Service}/{row.From:yyyy-MM-dd}"));
        }

        for (var i = 0; i < state.Facts.Employees.Count; i++)
        {
            ref readonly var row = ref state.Facts.Employees[i];
            target.Nodes("Employment").Add(string.Create(
                CultureInfo.InvariantCulture, $"{row.Person}/{row.From:yyyy-MM-dd}/{row.SideJob}"));
        }
    }

    public void Write(GraphTarget target)
    {
        WriteCare(target);
        WriteEmployees(target);
    }

    private void WriteCare(GraphTarget target)
    {
        var (nodes, persons, companies) = (target.Nodes("CareService"), target.Nodes("Person"), target.Nodes("Company"));
        var (receives, serves) = (target.Type("RECEIVES"), target.Type("SERVES"));
        var service = nodes.Columns.Text("service");
        var (from, to, source) = (nodes.Columns.Date("from"), nodes.Columns.Date("to"), SourceColumns.Of(nodes.Columns));
        var (receivesFrom, receivesTo) = (receives.Date("from"), receives.Date("to"));
        var (servesFrom, servesTo) = (serves.Date("from"), serves.Date("to"));
        for (var i = 0; i < state.Facts.Care.Count; i++)
        {
            ref readonly var row = ref state.Facts.Care[i];
            var end = Days.End(row.To, state.Facts.Care.GoneOn(i));
            service.Put(i, row.Service);
            from.Set(i, row.From);
            to.PutDay(i, end);
            source.Set(i, state.Facts.Care, i, row.Source);
            var client = receives.Add(persons[state.Parties.Persons.NumberOf(row.Person.Number)], nodes[i]);
            receivesFrom.Set(client, row.From);
            receivesTo.PutDay(client, end);
            var provider = serves.Add(companies[state.Parties.Companies.NumberOf(row.Company.Number)], nodes[i]);
            servesFrom.Set(provider, row.From);
            servesTo.PutDay(provider, end);
        }
    }

    private void WriteEmployees(GraphTarget target)
    {
        var (nodes, persons, type) = (target.Nodes("Employment"), target.Nodes("Person"), target.Type("EMPLOYED_AS"));
        var (from, to) = (nodes.Columns.Date("from"), nodes.Columns.Date("to"));
        var (mayApprove, sideJob, source) =
            (nodes.Columns.Boolean("mayApprove"), nodes.Columns.Text("sideJob"), SourceColumns.Of(nodes.Columns));
        for (var i = 0; i < state.Facts.Employees.Count; i++)
        {
            ref readonly var row = ref state.Facts.Employees[i];
            from.Set(i, row.From);
            to.PutDay(i, Days.End(row.To, state.Facts.Employees.GoneOn(i)));
            mayApprove.Set(i, row.MayApprove);
            sideJob.Put(i, row.SideJob?.ToString() ?? string.Empty);
            source.Set(i, state.Facts.Employees, i, row.Source);
            type.Add(persons[state.Parties.Persons.NumberOf(row.Person.Number)], nodes[i]);
        }
    }
}
