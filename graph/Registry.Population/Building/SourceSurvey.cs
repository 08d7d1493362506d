using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>Counts for each source its rows in force, the share whose dwelling is found, and how far its history goes.</summary>
internal sealed class SourceSurvey
{
    private readonly PopulationState _state;
    private readonly int[] _rows;
    private readonly int[] _counted;
    private readonly int[] _matched;
    private readonly int[] _earliestEnd;

    private SourceSurvey(PopulationState state)
    {
        _state = state;
        var count = state.Facts.Ledger.Sources.Count;
        (_rows, _counted, _matched, _earliestEnd) = (new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(_earliestEnd, Days.Open);
    }

    public static IReadOnlyList<SourceStatus> Complete(PopulationState state)
    {
        var survey = new SourceSurvey(state);
        survey.CountRows();
        survey.CountUnfolded();
        survey.CountMatches();
        survey.FindHistory();
        return [.. state.Facts.Ledger.Sources.Select(survey.Complete)];
    }

    private SourceStatus Complete(SourceStatus source, int index)
    {
        // The last day of an episode is the day before its half-open end.
        DateOnly? historyFrom = _earliestEnd[index] == Days.Open
            ? null
            : DateOnly.FromDayNumber(_earliestEnd[index] - 1);
        return source with
        {
            Rows = _rows[index],
            MatchRate = _counted[index] == 0 ? null : (double)_matched[index] / _counted[index],
            HistoryFrom = historyFrom,
            HistoryCovers12Months = historyFrom <= _state.Day.AddDays(-SourceStatus.HistoryDays),
        };
    }

    private void CountRows()
    {
        var facts = _state.Facts;
        Count(facts.Persons);
        Count(facts.Registrations);
        Count(facts.Relations);
        Count(facts.Dwellings);
        Count(facts.Contacts);
        Count(facts.Exemptions);
        Count(facts.Leases);
        Count(facts.Parties);
        Count(facts.Sublets);
        Count(facts.Decisions);
        Count(facts.Members);
        Count(facts.Payments);
        Count(facts.Companies);
        Count(facts.Roles);
        Count(facts.Suppliers);
        Count(facts.Associations);
        Count(facts.Care);
        Count(facts.Employees);
    }

    private void Count<TRow>(FoldedFile<TRow> file)
        where TRow : struct
    {
        for (var i = 0; i < file.Count; i++)
        {
            if (file.GoneOn(i) == 0)
            {
                _rows[file.SourceOf(i)]++;
            }
        }
    }

    // These files hold events that the graph does not carry.
    private void CountUnfolded()
    {
        Count("returpost.csv", delivery => delivery.ReturnedMail.Count);
        Count("skolplacering.csv", delivery => delivery.Schools.Count);
        Count("arendeutfall.csv", delivery => delivery.Outcomes.Count);
    }

    private void Count(string fileName, Func<Delivery, int> rows)
    {
        var history = _state.Facts.Ledger.File(fileName);
        for (var number = 0; number < history.Sources.Length; number++)
        {
            if (history.Sources[number] >= 0 && history.IsUsed[number])
            {
                _rows[history.Sources[number]] += rows(_state.Facts.Ledger.Deliveries[number]);
            }
        }
    }

    private void CountMatches()
    {
        var (facts, episodes) = (_state.Facts, _state.Episodes);
        for (var i = 0; i < episodes.Count; i++)
        {
            ref readonly var row = ref facts.Registrations[episodes.Rows[i]];
            CountMatch(facts.Registrations, episodes.Rows[i], episodes.Dwellings[i], row.Dwelling, row.Municipality);
        }

        for (var i = 0; i < facts.Leases.Count; i++)
        {
            CountMatch(facts.Leases, i, _state.LeaseHomes[i], facts.Leases[i].Dwelling);
        }

        for (var i = 0; i < facts.Decisions.Count; i++)
        {
            CountMatch(facts.Decisions, i, _state.DecisionHomes[i], facts.Decisions[i].Stated);
        }

        // An office at an entrance is no dwelling; only an address that names one counts.
        for (var i = 0; i < facts.Companies.Count; i++)
        {
            var seat = facts.Companies[i].Address;
            if (seat.Uuid is not null || seat.Address is { DwellingNumber.Length: > 0 })
            {
                CountMatch(facts.Companies, i, -1, seat);
            }
        }
    }

    private void CountMatch<TRow>(
        FoldedFile<TRow> file, int index, int dwelling, in DwellingRef told, string municipality = "")
        where TRow : struct
    {
        if (file.GoneOn(index) != 0)
        {
            return;
        }

        var matched = dwelling >= 0 && dwelling < _state.Dwellings.KnownCount
            ? true
            : _state.Dwellings.Index.IsMatched(told, municipality);
        if (matched is { } found)
        {
            _counted[file.SourceOf(index)]++;
            _matched[file.SourceOf(index)] += found ? 1 : 0;
        }
    }

    private void FindHistory()
    {
        var (episodes, registrations) = (_state.Episodes, _state.Facts.Registrations);
        for (var i = 0; i < episodes.Count; i++)
        {
            if (episodes.Ends[i] <= _state.Day.DayNumber)
            {
                ref var earliest = ref _earliestEnd[registrations.SourceOf(episodes.Rows[i])];
                earliest = Math.Min(earliest, episodes.Ends[i]);
            }
        }
    }
}
