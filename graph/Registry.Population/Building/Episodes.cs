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

    /// <summary>Reads the episodes; their dwellings wait for the sealing of the table.</summary>
    public static Episodes Read(FoldedFacts facts, IdTable persons, DwellingTable dwellings)
    {
        var file = facts.Registrations;

        // A row that was withdrawn before it began never came true.
        int[] kept = [.. Enumerable.Range(0, file.Count).Where(i => file.GoneOn(i) == 0 || file.GoneOn(i) > file[i].From.DayNumber)];
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

    /// <summary>Finds who is resident on the day; only when the table is sealed.</summary>
    public void FindCurrent(PersonFacts persons, int day)
    {
        for (var i = 0; i < Count; i++)
        {
            var person = Persons[i];
            IsCurrent[i] = Dwellings[i] >= 0 && Days.Holds(Starts[i], Ends[i], day)
                && !persons.IsStub(person) && persons.DeregisteredOn[person] > day;
        }
    }

    /// <summary>The days of a stay that has ended on the day; -1 of one that lasts.</summary>
    public int StayDays(int episode, int day) => Ends[episode] <= day ? Ends[episode] - Starts[episode] : -1;
}
