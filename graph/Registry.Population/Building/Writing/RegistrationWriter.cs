using Registry.Graph;

namespace Registry.Population.Building;

/// <summary>Writes who is and was registered where.</summary>
internal sealed class RegistrationWriter(PopulationState state) : IGraphWriter
{
    public void AddNodes(GraphTarget target)
    {
        // Persons, dwellings and municipalities are added by others.
    }

    public void Write(GraphTarget target)
    {
        var (persons, dwellings) = (target.Nodes("Person"), target.Nodes("Dwelling"));
        var municipalities = target.Nodes("Municipality");
        var type = target.Type("REGISTERED_AT");
        type.Expect(state.Episodes.Count);
        var columns = new Columns(type, state);
        var horizon = state.Horizon.DayNumber;
        for (var i = 0; i < state.Episodes.Count; i++)
        {
            // What ended longer ago is forgotten here; it was read all the same, since it tells how far back the source goes.
            if (state.Episodes.Ends[i] <= horizon)
            {
                continue;
            }

            ref readonly var row = ref state.Facts.Registrations[state.Episodes.Rows[i]];
            var dwelling = state.Episodes.Dwellings[i];
            if (dwelling >= 0)
            {
                columns.Set(type.Add(persons[state.Episodes.Persons[i]], dwellings[dwelling]), i);
            }
            else if (row.Kind != Episodes.OnProperty)
            {
                var number = Array.BinarySearch(state.Municipalities, row.Municipality, StringComparer.Ordinal);
                columns.Set(type.Add(persons[state.Episodes.Persons[i]], municipalities[number]), i);
            }
        }
    }

    private sealed class Columns(RelationshipGroupBuilder type, PopulationState state)
    {
        private readonly ColumnBuilder<DateOnly> _from = type.Date("from");
        private readonly ColumnBuilder<DateOnly> _to = type.Date("to");
        private readonly ColumnBuilder<bool> _current = type.Boolean("current");
        private readonly ColumnBuilder<DateOnly> _reportedOn = type.Date("reportedOn");
        private readonly ColumnBuilder<string> _kind = type.Text("kind");
        private readonly ColumnBuilder<string> _careOf = type.Text("careOf");
        private readonly ColumnBuilder<long> _stayDays = type.Int64("stayDays");
        private readonly ColumnBuilder<bool> _renewal = type.Boolean("renewal");
        private readonly ColumnBuilder<double> _streetShare = type.Double("streetShare");
        private readonly SourceColumns _source = SourceColumns.Of(type);

        public void Set(int row, int episode)
        {
            var (episodes, file) = (state.Episodes, state.Facts.Registrations);
            var index = episodes.Rows[episode];
            ref readonly var fact = ref file[index];
            _from.PutDay(row, episodes.Starts[episode]);
            _to.PutDay(row, episodes.Ends[episode]);
            _current.Set(row, episodes.IsCurrent[episode]);
            _reportedOn.Set(
                row, fact.ReportedOn ?? state.Facts.Ledger.Deliveries[file.DeliveryOf(index)].Manifest.ExtractDate);
            _kind.Put(row, fact.Kind);
            _careOf.Put(row, fact.CareOf);
            if (state.StreetShares[episode] > 0)
            {
                _streetShare.Set(row, state.StreetShares[episode]);
            }

            if (episodes.IsRenewal[episode])
            {
                _renewal.Set(row, true);
            }

            if (episodes.StayDays(episode, state.Day.DayNumber) is var days && days >= 0)
            {
                _stayDays.Set(row, days);
            }

            _source.Set(row, file, index, fact.Source);
        }
    }
}
