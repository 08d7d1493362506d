using Registry.Graph;

namespace Registry.Population.Building;

/// <summary>Writes the companies and associations, who has a role in them and where they have their seat.</summary>
internal sealed class CompanyWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        var nodes = target.Nodes("Company");
        foreach (var id in state.Parties.Companies.Ids)
        {
            nodes.Add(new Identifiers.PartyId(id).ToString());
        }
    }

    public void Write(GraphTarget target)
    {
        WriteKinds(target.Nodes("Company").Columns);
        WriteRegister(target.Nodes("Company").Columns);
        WriteStanding(target.Nodes("Company").Columns);
        WriteRoles(target);
        WriteSeats(target);
    }

    private int NumberOf(long id) => state.Parties.Companies.NumberOf(id);

    // What only a grant tells of an association; the company register goes before it.
    private void WriteKinds(NodeGroupBuilder columns)
    {
        var (soleTrader, association, name) = (columns.Boolean("soleTrader"), columns.Boolean("association"), columns.Text("name"));
        var source = SourceColumns.Of(columns);
        for (var number = 0; number < state.Parties.Companies.Count; number++)
        {
            soleTrader.Set(number, new Identifiers.PartyId(state.Parties.Companies.Ids[number]).IsPerson);
            association.Set(number, false);
        }

        for (var i = 0; i < state.Facts.Associations.Count; i++)
        {
            ref readonly var row = ref state.Facts.Associations[i];
            var number = NumberOf(row.Id.Number);
            association.Set(number, true);
            name.Put(number, row.Name);
            source.Set(number, state.Facts.Associations, i, row.Source);
        }
    }

    private void WriteRegister(NodeGroupBuilder columns)
    {
        var (name, form, industries) = (columns.Text("name"), columns.Text("form"), columns.Text("industries"));
        var (registeredOn, deregisteredOn) = (columns.Date("registeredOn"), columns.Date("deregisteredOn"));
        var (reason, careOf, source) =
            (columns.Text("deregistrationReason"), columns.Text("careOf"), SourceColumns.Of(columns));
        for (var i = 0; i < state.Facts.Companies.Count; i++)
        {
            ref readonly var row = ref state.Facts.Companies[i];
            var number = NumberOf(row.Id.Number);
            name.Put(number, row.Name);
            form.Put(number, row.LegalForm);
            industries.Put(number, string.Join(' ', row.Industries));
            registeredOn.Put(number, row.RegisteredOn);
            deregisteredOn.Put(number, row.DeregisteredOn);
            reason.Put(number, row.DeregistrationReason);
            careOf.Put(number, row.CareOf);
            source.Set(number, state.Facts.Companies, i, row.Source);
        }
    }

    // A proceeding of a company that has left its source may be over: it is not known today.
    private void WriteStanding(NodeGroupBuilder columns)
    {
        var (ongoing, since) = (columns.Text("ongoing"), columns.Date("ongoingSince"));
        var (employer, fTax) = (columns.Boolean("employer"), columns.Boolean("fTax"));
        var (permitFrom, permitTo) = (columns.Date("permitFrom"), columns.Date("permitTo"));
        for (var i = 0; i < state.Facts.Companies.Count; i++)
        {
            ref readonly var row = ref state.Facts.Companies[i];
            var number = NumberOf(row.Id.Number);
            employer.Put(number, row.Employer);
            fTax.Put(number, row.FTax);
            permitFrom.Put(number, PermitFrom(i));
            permitTo.PutDay(number, Days.End(row.PermitTo, goneOn: 0));
            if (row.OngoingProceedings.Length > 0 && state.Facts.Companies.GoneOn(i) == 0)
            {
                ongoing.Set(number, row.OngoingProceedings);
                since.Set(number, OngoingSince(i));
            }
        }
    }

    // The register tells one permit: what a renewed one replaced, and what earlier extracts told, goes on in it.
    private DateOnly? PermitFrom(int index)
    {
        var from = state.Facts.Companies[index].PermitFrom;
        var past = state.Facts.Companies.Past(index);
        for (var i = past.Length - 1; i >= 0; i--)
        {
            ref readonly var earlier = ref state.Facts.Companies.At(past[i]);
            if (earlier.PermitFrom < from && (earlier.PermitTo is not { } last || last >= from.Value.AddDays(-1)))
            {
                from = earlier.PermitFrom;
            }
        }

        return from;
    }

    // The extract date of the first delivery in the unbroken run that shows the proceeding.
    private DateOnly OngoingSince(int index)
    {
        var proceeding = state.Facts.Companies[index].OngoingProceedings;
        var past = state.Facts.Companies.Past(index);
        var first = past.Length - 1;
        while (first > 0 && state.Facts.Companies.At(past[first - 1]).OngoingProceedings == proceeding)
        {
            first--;
        }

        return state.Facts.Ledger.Deliveries[past[first].Delivery].Manifest.ExtractDate;
    }

    private void WriteRoles(GraphTarget target)
    {
        var (persons, companies, type) = (target.Nodes("Person"), target.Nodes("Company"), target.Type("HAS_ROLE"));
        var (role, period, source) = (type.Text("role"), new PeriodColumns(type, state.Day.DayNumber), SourceColumns.Of(type));
        var file = state.Facts.Roles;
        for (var i = 0; i < file.Count; i++)
        {
            ref readonly var row = ref file[i];
            var (start, end) = (Days.Start(row.From), Days.End(row.To, file.GoneOn(i)));
            if (start < end)
            {
                var added = type.Add(
                    persons[state.Parties.Persons.NumberOf(row.Person.Number)], companies[NumberOf(row.Company.Number)]);
                role.Put(added, row.Role);
                period.Set(added, start, end);
                source.Set(added, file, i, row.Source);
            }
        }
    }

    private void WriteSeats(GraphTarget target)
    {
        var (companies, type) = (target.Nodes("Company"), target.Type("SEATED_AT"));
        var careOf = type.Text("careOf");
        for (var number = 0; number < state.Parties.Companies.Count; number++)
        {
            var dwelling = state.Seats.Dwellings[number];
            var address = dwelling >= 0 ? -1 : state.Seats.AddressOf(number, state.Addresses);
            if (dwelling >= 0 || address >= 0)
            {
                var seat = dwelling >= 0 ? target.Nodes("Dwelling")[dwelling] : target.Nodes("Address")[address];
                careOf.Put(type.Add(companies[number], seat), state.Seats.CareOf[number]);
            }
        }
    }
}
