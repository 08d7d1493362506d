namespace Registry.Population.Building;

/// <summary>What the derivations ask of a person, by the number of the person.</summary>
internal sealed class PersonFacts
{
    private const int AdultAge = 18;

    public PersonFacts(FoldedFacts facts, IdTable persons)
    {
        var day = facts.Ledger.Day;
        (RowOf, DeregisteredOn, IsAdult) = (new int[persons.Count], new int[persons.Count], new bool[persons.Count]);
        Array.Fill(RowOf, -1);
        Array.Fill(DeregisteredOn, Days.Open);
        for (var row = 0; row < facts.Persons.Count; row++)
        {
            ref readonly var person = ref facts.Persons[row];
            var number = persons.NumberOf(person.Id.Number);
            RowOf[number] = row;
            if (person.DeregistrationCode.Length > 0)
            {
                DeregisteredOn[number] = Days.Start(person.DeregistrationDate);
            }

            // A test on age must hold for every date that a partial birth date allows.
            IsAdult[number] = person.BirthDate.Year > 0 && person.BirthDate.Latest.AddYears(AdultAge) <= day;
        }
    }

    /// <summary>Gets the folded row of each person, -1 of a stub.</summary>
    public int[] RowOf { get; }

    /// <summary>Gets the day on which each person left the register.</summary>
    public int[] DeregisteredOn { get; }

    /// <summary>Gets whether each person certainly is an adult on the day.</summary>
    public bool[] IsAdult { get; }

    public bool IsStub(int person) => RowOf[person] < 0;
}
