using System.Globalization;

namespace Registry.Population.Building;

/// <summary>Writes the persons.</summary>
internal sealed class PersonWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        var nodes = target.Nodes("Person");
        nodes.Expect(state.Parties.Persons.Count);
        foreach (var id in state.Parties.Persons.Ids)
        {
            nodes.Add(id.ToString("D12", CultureInfo.InvariantCulture));
        }
    }

    public void Write(GraphTarget target)
    {
        var columns = target.Nodes("Person").Columns;
        var (kind, level, dormant) = (columns.Text("kind"), columns.Text("identityLevel"), columns.Boolean("dormant"));
        var (given, middle, surname) = (columns.Text("given"), columns.Text("middle"), columns.Text("surname"));
        var (bornFrom, bornTo, adult) = (columns.Date("bornFrom"), columns.Date("bornTo"), columns.Boolean("adult"));
        var (code, deregisteredOn) = (columns.Text("deregistrationCode"), columns.Date("deregisteredOn"));
        var (stub, source) = (columns.Boolean("stub"), SourceColumns.Of(columns));
        for (var person = 0; person < state.Parties.Persons.Count; person++)
        {
            var index = state.Persons.RowOf[person];
            stub.Set(person, index < 0);
            if (index < 0)
            {
                continue;
            }

            ref readonly var row = ref state.Facts.Persons[index];
            kind.Put(person, row.Kind);
            level.Put(person, row.IdentityLevel);
            dormant.Put(person, row.Dormant);
            given.Put(person, row.Given);
            middle.Put(person, row.Middle);
            surname.Put(person, row.Surname);
            if (row.BirthDate.Year > 0)
            {
                bornFrom.Set(person, row.BirthDate.Earliest);
                bornTo.Set(person, row.BirthDate.Latest);
                adult.Set(person, state.Persons.IsAdult[person]);
            }

            code.Put(person, row.DeregistrationCode);
            deregisteredOn.Put(person, row.DeregistrationDate);
            source.Set(person, state.Facts.Persons, index, row.Source);
        }
    }
}
