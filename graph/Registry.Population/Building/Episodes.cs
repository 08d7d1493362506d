using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>
/// The registration episodes as half-open periods, by person and first day. An episode ends at the latest where the
/// person's next one begins: on that day the later one counts.
/// </summary>
internal sealed class Episodes
{
    public const string OnProperty = "FASTIGHET";

    private Episodes(int count)
    {
        Count = count;
        (Rows, Persons, Dwellings) = (new int[count], new int[count], new int[count]);
        (Starts, Ends, IsCurrent) = (new int[count], new int[count], new bool[count]);
        (StayEnds, IsRenewal) = (new int[count], new bool[count]);
    }

    public int Count { get; }

    /// <summary>Gets the folded row of each episode.</summary>
    public int[] Rows { get; }

    /// <summary>Gets the number of each person.</summary>
    public int[] Persons { get; }

    /// <summary>Gets the number of each dwelling; -1 for one on the municipality alone.</summary>
    public int[] Dwellings { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    /// <summary>Gets whether the person counts in R(D) through the episode.</summary>
    public bool[] IsCurrent { get; }

    /// <summary>Gets whether each episode goes on, without a day between, where the one before it was: nobody moved.</summary>
    public bool[] IsRenewal { get; }

    /// <summary>Gets where the stay of each episode ends, with the episodes that renew it.</summary>
    private int[] StayEnds { get; }

    /// <summary>Reads the episodes; their dwellings wait for the sealing of the table.</summary>
    public static Episodes Read(FoldedFacts facts, IdTable persons, DwellingTable dwellings)
    {
        var file = facts.Registrations;

        // A row that was withdrawn before it began never came true.
        int[] kept =
        [
            .. Enumerable.Range(0, file.Count).Where(i => file.GoneOn(i) == 0
                || (file.GoneOn(i) > file[i].From.DayNumber && !IsCorrected(file, i))),
        ];
        var episodes = new Episodes(kept.Length);
        for (var i = 0; i < kept.Length; i++)
        {
            ref readonly var row = ref file[kept[i]];
            episodes.Rows[i] = kept[i];
            episodes.Persons[i] = i > 0 && file[kept[i - 1]].Person == row.Person
                ? episodes.Persons[i - 1]
                : persons.NumberOf(row.Person.Number);
            episodes.Starts[i] = row.From.DayNumber;
            episodes.Ends[i] = Days.End(row.To, file.GoneOn(kept[i]));
            if (i > 0 && episodes.Persons[i] == episodes.Persons[i - 1])
            {
                episodes.Ends[i - 1] = Math.Min(episodes.Ends[i - 1], episodes.Starts[i]);
            }

            if (row.Kind == OnProperty)
            {
                dwellings.Resolve(episodes.Dwellings, i, row.Dwelling, row.Municipality);
            }
            else
            {
                episodes.Dwellings[i] = -1;
            }
        }

        return episodes;
    }

    /// <summary>Finds who is resident on the day, and which episodes are one stay; only when the table is sealed.</summary>
    public void FindCurrent(PersonFacts persons, int day)
    {
        for (var i = 0; i < Count; i++)
        {
            var person = Persons[i];
            IsCurrent[i] = Dwellings[i] >= 0 && Days.Holds(Starts[i], Ends[i], day)
                && !persons.IsStub(person) && persons.DeregisteredOn[person] > day;
        }

        for (var i = Count - 1; i >= 0; i--)
        {
            IsRenewal[i] = i > 0 && Persons[i - 1] == Persons[i] && Ends[i - 1] == Starts[i]
                && Dwellings[i] >= 0 && Dwellings[i - 1] == Dwellings[i];
            StayEnds[i] = i + 1 < Count && IsRenewal[i + 1] ? StayEnds[i + 1] : Ends[i];
        }
    }

    /// <summary>The days from an episode to the end of its stay, where that has come; -1 of a stay that lasts.</summary>
    public int StayDays(int episode, int day) => StayEnds[episode] <= day ? StayEnds[episode] - Starts[episode] : -1;

    // A full extract is the whole truth of its source. What it no longer tells has ended, unless it tells something else
    // for the same days: an episode that began while the person, as is now told, lived elsewhere, or whose first day was
    // moved, was an error. Counted as a stay it would cut off the episode that took its place.
    private static bool IsCorrected(FoldedFile<RegistrationRow> file, int gone)
    {
        ref readonly var row = ref file[gone];
        for (var i = gone - 1; i >= 0 && file[i].Person == row.Person; i--)
        {
            if (Outlives(file, i, gone) && LastDay(file[i], file.GoneOn(i)) > row.From.DayNumber)
            {
                return true;
            }
        }

        for (var i = gone + 1; i < file.Count && file[i].Person == row.Person; i++)
        {
            if (Outlives(file, i, gone))
            {
                // At another home it is a move, told by an extract that holds current episodes only.
                return IsSameHome(file[i], row) && LastDay(row, goneOn: 0) > file[i].From.DayNumber;
            }
        }

        return false;
    }

    private static bool Outlives(FoldedFile<RegistrationRow> file, int index, int gone)
        => file.GoneOn(index) == 0 || file.GoneOn(index) > file.GoneOn(gone);

    // On the day that one episode ends and another begins the later one counts: they do not overlap.
    private static int LastDay(in RegistrationRow row, int goneOn) => Days.End(row.To, goneOn) - 1;

    private static bool IsSameHome(in RegistrationRow left, in RegistrationRow right)
        => left.Kind == right.Kind && left.Municipality == right.Municipality
            && (left.Dwelling.Uuid is { } uuid ? uuid == right.Dwelling.Uuid : left.Dwelling.Address == right.Dwelling.Address);
}
