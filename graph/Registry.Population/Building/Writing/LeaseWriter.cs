namespace Registry.Population.Building;

/// <summary>Writes the leases, their dwellings, landlords and parties.</summary>
internal sealed class LeaseWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        var nodes = target.Nodes("Lease");
        for (var i = 0; i < state.Facts.Leases.Count; i++)
        {
            nodes.Add(state.Leases.KeyOf(i));
        }
    }

    public void Write(GraphTarget target)
    {
        WriteLeases(target);
        WriteTerms(target);
        WriteParties(target);
    }

    private void WriteLeases(GraphTarget target)
    {
        var (leases, companies, dwellings) = (target.Nodes("Lease"), target.Nodes("Company"), target.Nodes("Dwelling"));
        var (leaseId, landlord, objectId) =
            (leases.Columns.Text("leaseId"), leases.Columns.Text("landlord"), leases.Columns.Text("objectId"));
        var (muted, source) = (leases.Columns.Boolean("muted"), SourceColumns.Of(leases.Columns));
        var subletsKnown = leases.Columns.Boolean("subletsKnown");
        var (lets, of) = (target.Type("LETS"), target.Type("OF"));
        for (var i = 0; i < state.Facts.Leases.Count; i++)
        {
            ref readonly var row = ref state.Facts.Leases[i];
            leaseId.Put(i, row.LeaseId);
            landlord.Put(i, row.Landlord.ToString());
            objectId.Put(i, row.ObjectId);
            var manifest = state.Facts.Ledger.Deliveries[state.Facts.Leases.DeliveryOf(i)].Manifest;
            muted.Set(i, state.Mutes.IsLeaseMuted(state.Leases.KeyOf(i), manifest));
            subletsKnown.Set(i, state.Mutes.AreSubletsKnown(manifest));
            source.Set(i, state.Facts.Leases, i, row.Source);
            lets.Add(companies[state.Parties.Companies.NumberOf(row.Landlord.Number)], leases[i]);
            if (state.LeaseHomes[i] >= 0)
            {
                of.Add(leases[i], dwellings[state.LeaseHomes[i]]);
            }
        }
    }

    private void WriteTerms(GraphTarget target)
    {
        var columns = target.Nodes("Lease").Columns;
        var (kind, transfer, rent) = (columns.Text("kind"), columns.Text("transfer"), columns.Double("monthlyRent"));
        var (start, end, active) = (columns.Date("start"), columns.Date("end"), columns.Boolean("active"));
        var (noticeOn, noticeReason) = (columns.Date("noticeOn"), columns.Text("noticeReason"));
        for (var i = 0; i < state.Facts.Leases.Count; i++)
        {
            ref readonly var row = ref state.Facts.Leases[i];
            var ended = Days.End(row.End, state.Facts.Leases.GoneOn(i));
            kind.Put(i, row.Kind);
            transfer.Put(i, row.Transfer);
            rent.Put(i, row.MonthlyRent);
            start.Set(i, row.Start);
            end.PutDay(i, ended);
            active.Set(i, Days.Holds(row.Start.DayNumber, ended, state.Day.DayNumber));
            noticeOn.Put(i, row.NoticeOn);
            noticeReason.Put(i, row.NoticeReason);
        }
    }

    private void WriteParties(GraphTarget target)
    {
        var (leases, persons, companies) = (target.Nodes("Lease"), target.Nodes("Person"), target.Nodes("Company"));
        var type = target.Type("PARTY_TO");
        var (role, period, source) = (type.Text("role"), new PeriodColumns(type, state.Day.DayNumber), SourceColumns.Of(type));
        var file = state.Facts.Parties;
        for (var i = 0; i < file.Count; i++)
        {
            ref readonly var row = ref file[i];
            var lease = state.Leases.Find(row.Landlord, row.LeaseId, file.DeliveryOf(i));
            if (lease < 0)
            {
                continue;
            }

            var start = (row.From ?? state.Facts.Leases[lease].Start).DayNumber;
            var end = Days.End(row.To, file.GoneOn(i));
            if (end <= start)
            {
                continue;
            }

            var party = row.Party.IsPerson
                ? persons[state.Parties.Persons.NumberOf(row.Party.Number)]
                : companies[state.Parties.Companies.NumberOf(row.Party.Number)];
            var added = type.Add(party, leases[lease]);
            role.Put(added, row.Role);
            period.Set(added, start, end);
            source.Set(added, file, i, row.Source);
        }
    }
}
