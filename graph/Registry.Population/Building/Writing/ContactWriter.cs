namespace Registry.Population.Building;

/// <summary>Writes telephone numbers and e-mail addresses, apart by the controller whose data they are.</summary>
internal sealed class ContactWriter(PopulationState state) : IGraphWriter
{
    private Dictionary<string, int> _rowByKey = [];

    public void AddNodes(GraphTarget target)
    {
        _rowByKey = FindContacts(state.Facts);
        foreach (var key in _rowByKey.Keys.Order(StringComparer.Ordinal))
        {
            target.Nodes("Contact").Add(key);
        }
    }

    public void Write(GraphTarget target)
    {
        var contacts = target.Nodes("Contact").Columns;
        var (value, kind, origin) = (contacts.Text("value"), contacts.Text("kind"), contacts.Text("origin"));
        foreach (var (key, row) in _rowByKey)
        {
            if (contacts.TryFind(key, out var node))
            {
                value.Put(node.Row, state.Facts.Contacts[row].Value);
                kind.Put(node.Row, state.Facts.Contacts[row].Kind);
                origin.Put(node.Row, state.Facts.Contacts[row].Origin);
            }
        }

        WriteReached(target);
    }

    private static Dictionary<string, int> FindContacts(FoldedFacts facts)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Contacts.Count; i++)
        {
            rows.TryAdd($"{facts.Contacts[i].Origin}:{facts.Contacts[i].Value}", i);
        }

        return rows;
    }

    private void WriteReached(GraphTarget target)
    {
        var (persons, contacts, type) = (target.Nodes("Person"), target.Nodes("Contact").Columns, target.Type("REACHED_AT"));
        var (period, source) = (new PeriodColumns(type, state.Day.DayNumber), SourceColumns.Of(type));
        var file = state.Facts.Contacts;
        for (var i = 0; i < file.Count; i++)
        {
            ref readonly var row = ref file[i];
            var (start, end) = (Days.Start(row.From), Days.End(row.To, file.GoneOn(i)));
            if (start < end && contacts.TryFind($"{row.Origin}:{row.Value}", out var contact))
            {
                var added = type.Add(persons[state.Parties.Persons.NumberOf(row.Person.Number)], contact);
                period.Set(added, start, end);
                source.Set(added, file, i, row.Source);
            }
        }
    }
}
