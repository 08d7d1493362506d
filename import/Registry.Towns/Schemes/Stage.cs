using Registry.Towns.Answers;
using Registry.Towns.Life;
using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>Where one case is played: the homes taken for it, the town's books, and its line in the answer key.</summary>
internal sealed class Stage(Town town, PlantedCase planted, Queue<int> flats, Queue<int> houses)
{
    public Town Town => town;

    public TownRandom Random => town.Random;

    /// <summary>Takes the next flat of a housing company and gives it a size.</summary>
    public Dwelling Flat(int rooms = 2)
    {
        var home = Take(flats);
        SetRooms(home, rooms);
        return home;
    }

    /// <summary>Gets a value indicating whether a flat is left.</summary>
    public bool HasFlat => flats.Count > 0;

    /// <summary>Takes the next house.</summary>
    public Dwelling House() => Take(houses);

    /// <summary>Takes all houses that are left.</summary>
    public IReadOnlyList<Dwelling> Street()
    {
        var street = new List<Dwelling>();
        while (houses.Count > 0)
        {
            street.Add(Take(houses));
        }

        return street;
    }

    public static void SetRooms(Dwelling home, int rooms)
    {
        home.Cell.Rooms = (byte)rooms;
        home.Cell.AreaM2 = (short)((rooms * 22) + 12);
    }

    public Resident Person(int minAge = 22, int maxAge = 60) => town.NewPerson(minAge, maxAge);

    /// <summary>Moves people in so many days ago, with an earlier home.</summary>
    public void MoveIn(Dwelling home, int daysAgo, params Resident[] people) => town.Homes.Settle(people, home, town.DaysAgo(daysAgo));

    /// <summary>Lets a flat to a main tenant from so many days ago.</summary>
    public Lease Let(Dwelling home, Resident tenant, int daysAgo, string kind = "forsta_hand", DateOnly? notice = null,
        DateOnly? end = null, string transfer = "ny")
    {
        var lease = town.Leases.Let(home, town.DaysAgo(daysAgo), kind, end, notice, transfer);
        lease.AddMain(tenant);
        return lease;
    }

    /// <summary>Makes a person who lives alone in a let flat since long ago.</summary>
    public (Resident Person, Lease Lease) Tenant(Dwelling home, int daysAgo = 1500)
    {
        var tenant = Person(26, 60);
        MoveIn(home, daysAgo, tenant);
        return (tenant, Let(home, tenant, daysAgo));
    }

    /// <summary>Plans assistance for a tenant: the newest months, the flat and its rent.</summary>
    public AssistancePlan Plan(Resident applicant, Lease lease, int months, int monthsAgo = 0) =>
        new(applicant, town.Assistance.Month(monthsAgo + months - 1), months)
        {
            Home = lease.Home,
            HousingCost = lease.Rent,
            Landlord = lease.Landlord.Number,
            LeaseId = lease.Id,
        };

    public void Exempt(string subject, string code, int monthsAhead = 10) => town.Files.PopulationExemptions.Add(subject, code,
        town.Day.AddMonths(monthsAhead), "Enhetschef", "Beslut finns");

    public void ExemptBySocialServices(string subject, string code) => town.Files.Social.Exemptions.Add(subject, code,
        town.Day.AddMonths(10), "Överförmyndarhandläggare", "Beslut finns");

    /// <summary>Says that the rules must find it, or that they would if the limits were a little lower.</summary>
    public void Judge(params string[] rules) => (planted.Level == "under" ? planted.EvadedRules : planted.Rules).AddRange(rules);

    public void Expect(params string[] rules) => planted.Rules.AddRange(rules);

    public void May(params string[] rules) => planted.OptionalRules.AddRange(rules);

    public void Silent(params string[] rules) => planted.MustNot.AddRange(rules);

    public void Tolerated(params string[] rules) => planted.Tolerated.AddRange(rules);

    public void Primary(Dwelling home) => planted.Primary.Add(Of(home));

    public void Primary(Lease lease) => planted.Primary.Add(new("lease", lease.Key));

    public void Primary(params Resident[] people) => planted.Primary.AddRange(people.Select(p => new Subject("person", p.Id)));

    public void Primary(string type, string key) => planted.Primary.Add(new(type, key));

    public void Primary(AssistanceCase assistance) =>
        planted.Primary.AddRange(assistance.Decisions.Select(d => new Subject("decision", d)));

    public void Related(Dwelling home) => planted.Related.Add(Of(home));

    public void Related(Lease lease) => planted.Related.Add(new("lease", lease.Key));

    public void Related(params Resident[] people) => planted.Related.AddRange(people.Select(p => new Subject("person", p.Id)));

    public void Related(AssistanceCase assistance) =>
        planted.Related.AddRange(assistance.Decisions.Select(d => new Subject("decision", d)));

    public void Related(string type, string key) => planted.Related.Add(new(type, key));

    /// <summary>Links two numbers of one person, as the register does.</summary>
    public void Link(Resident older, Resident newer)
    {
        older.Linked.Add(newer.Number);
        newer.Linked.Add(older.Number);
        var inOrder = older.Number < newer.Number;
        town.Answers.Same.Add(inOrder ? new(older.Id, newer.Id) : new(newer.Id, older.Id));
    }

    /// <summary>Gives a person protection and puts the person on the list of those who must appear nowhere.</summary>
    public void Protect(Resident person, Protection protection)
    {
        town.Protect(person, protection);
        town.Answers.Protected.Add(new(person.Id, person.Surname, person.Given, protection == Protection.ProtectedRegistration, [], string.Empty));
    }

    private static Subject Of(Dwelling home) => new("dwelling", home.Uuid, home.Key.ToString());

    private Dwelling Take(Queue<int> homes)
    {
        var index = homes.Dequeue();
        planted.Dwellings.Add(index);
        return town.Map[index];
    }
}
