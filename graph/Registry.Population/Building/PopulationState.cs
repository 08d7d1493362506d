using Registry.Population.Derivations;
using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Everything that is numbered and derived, ready to be written into a graph.</summary>
internal sealed class PopulationState
{
    public PopulationState(DeliveryLedger ledger, BuildOptions options)
    {
        Day = ledger.Day;
        Horizon = ledger.Day.AddMonths(-options.AddressMonths);
        Facts = new FoldedFacts(ledger);
        Addresses = new AddressTable();
        Parallel.Invoke(
            () => Parties = new PartyTables(Facts),
            () => Dwellings = new DwellingTable(Facts.Dwellings),
            () => Leases = new LeaseTable(Facts));
        Parallel.Invoke(ResolveHomes, FindPersons, () => Links = SameIdentities.ReadLinks(Facts, Parties.Persons));
        Same = SameIdentities.FindPairs(Links, Parties.Persons.Count);
        Kin = Kinship.OfAllNumbers(Kin, Same, Parties.Persons.Count);
        Episodes.FindCurrent(Persons, Day.DayNumber);
        Parallel.Invoke(
            () => StreetShares = FindStreetShares(),
            NoteAddresses,
            () => Sources = SourceSurvey.Complete(this),
            () => Households = Households.Find(Episodes, Persons, Kin, Same, Dwellings.Count));
        Mutes = new MuteMarks(this);
        Exemptions = ExemptionTargets.Find(this);
    }

    public DateOnly Day { get; }

    /// <summary>Gets the day from which on the graph remembers where somebody was registered.</summary>
    public DateOnly Horizon { get; }

    public FoldedFacts Facts { get; }

    public PartyTables Parties { get; private set; } = null!;

    public PersonFacts Persons { get; private set; } = null!;

    public DwellingTable Dwellings { get; private set; } = null!;

    public AddressTable Addresses { get; }

    public Episodes Episodes { get; private set; } = null!;

    /// <summary>Gets the dwelling of each folded lease, -1 where none can be told.</summary>
    public int[] LeaseHomes { get; private set; } = [];

    /// <summary>Gets the dwelling that each folded decision states, -1 where none can be told.</summary>
    public int[] DecisionHomes { get; private set; } = [];

    public LeaseTable Leases { get; private set; } = null!;

    public Seats Seats { get; private set; } = null!;

    /// <summary>Gets the codes of the municipalities that persons are registered on alone, in order.</summary>
    public string[] Municipalities { get; private set; } = [];

    /// <summary>Gets the ticket of each dwelling's entrance, -1 where its address is unknown.</summary>
    public int[] AddressTickets { get; private set; } = [];

    public Tie[] Ties { get; private set; } = [];

    public (int Left, int Right)[] Kin { get; private set; } = [];

    public Households Households { get; private set; } = null!;

    /// <summary>Gets whether each episode is part of a mass change of its street.</summary>
    public double[] StreetShares { get; private set; } = [];

    public List<IdentityLink> Links { get; private set; } = [];

    /// <summary>Gets the pairs of numbers that are one person, from the lower to the higher, in order.</summary>
    public List<(int Left, int Right)> Same { get; private set; } = [];

    public IReadOnlyList<SourceStatus> Sources { get; private set; } = [];

    public MuteMarks Mutes { get; }

    public ExemptionTargets Exemptions { get; }

    /// <summary>Gets the address of a dwelling, from the register or else from the rows that name it.</summary>
    public AddressKey? AddressOf(int dwelling) => dwelling < Dwellings.KnownCount
        ? Dwellings.Index.Rows[dwelling].Dwelling.Address
        : Dwellings.Unknown[dwelling - Dwellings.KnownCount].Address;

    /// <summary>Gets the key of a dwelling.</summary>
    public string KeyOf(int dwelling) => dwelling < Dwellings.KnownCount
        ? DwellingTable.KeyOf(Dwellings.Index.Rows[dwelling].Dwelling)
        : Dwellings.Unknown[dwelling - Dwellings.KnownCount].Key;

    /// <summary>Gets the lease of a folded sub-let, -1 where it is not there.</summary>
    public int LeaseOfSublet(int index)
    {
        ref readonly var row = ref Facts.Sublets[index];
        return Leases.Find(row.Landlord, row.LeaseId, Facts.Sublets.DeliveryOf(index));
    }

    private void FindPersons()
    {
        Persons = new PersonFacts(Facts, Parties.Persons);
        Ties = Derivations.Ties.Read(Facts, Parties.Persons);
        Kin = Kinship.Find(Ties, Day.DayNumber);
    }

    private void ResolveHomes()
    {
        Episodes = Episodes.Read(Facts, Parties.Persons, Dwellings);
        LeaseHomes = new int[Facts.Leases.Count];
        for (var i = 0; i < Facts.Leases.Count; i++)
        {
            Dwellings.Resolve(LeaseHomes, i, Facts.Leases[i].Dwelling);
        }

        DecisionHomes = new int[Facts.Decisions.Count];
        for (var i = 0; i < Facts.Decisions.Count; i++)
        {
            Dwellings.Resolve(DecisionHomes, i, Facts.Decisions[i].Stated);
        }

        Seats = new Seats(Parties, Facts, Dwellings, Addresses);
        Dwellings.Seal();
        Municipalities =
        [
            .. Enumerable.Range(0, Episodes.Count)
                .Where(i => Facts.Registrations[Episodes.Rows[i]].Kind != Episodes.OnProperty)
                .Select(i => Facts.Registrations[Episodes.Rows[i]].Municipality)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private void NoteAddresses()
    {
        AddressTickets = new int[Dwellings.Count];
        for (var dwelling = 0; dwelling < AddressTickets.Length; dwelling++)
        {
            AddressTickets[dwelling] = AddressOf(dwelling) is { } address ? Addresses.Note(address) : -1;
        }

        Addresses.Seal();
    }

    private double[] FindStreetShares()
    {
        var numbers = new Dictionary<(string Municipality, string Street), int>();
        var streets = new int[Dwellings.Count];
        for (var dwelling = 0; dwelling < streets.Length; dwelling++)
        {
            streets[dwelling] = -1;
            if (AddressOf(dwelling) is { } address)
            {
                var key = (address.Municipality, address.Street);
                if (!numbers.TryGetValue(key, out streets[dwelling]))
                {
                    numbers.Add(key, streets[dwelling] = numbers.Count);
                }
            }
        }

        return StreetShare.Find(Episodes, Persons, streets, numbers.Count);
    }
}
