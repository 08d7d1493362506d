using System.Globalization;
using Registry.Towns.Answers;
using Registry.Towns.Files;
using Registry.Towns.Numbers;
using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Life;

/// <summary>
/// The town while it is made: what has been drawn, what comes next, and where it is written. Households are made one
/// after another and written at once, so memory holds the map and the numbers and never the people.
/// </summary>
internal sealed class Town
{
    private readonly List<Resident> _block = [];
    private readonly ulong _seed;
    private int _rareNames;
    private int _serial;

    public Town(TownOptions options, TownFiles files)
    {
        (_seed, Options, Day, Files) = ((ulong)options.Seed, options, options.TownDay, files);
        Random = new(TownRandom.Mix(_seed, (ulong)options.People));
        Organisations = new(_seed);
        Numbers = options.IsSimulation ? new SimulatedNumbers(Day) : new TestNumbers(Day);
        Numbers.Plan(options.People);
        Owners = new(this);
        Map = new(options, Random, Owners.CompanyWeights);
        Homes = new(this);
        Leases = new(this);
        Assistance = new(this);
        Business = new(this);
    }

    public TownOptions Options { get; }

    public DateOnly Day { get; }

    public TownRandom Random { get; }

    public TownMap Map { get; }

    public TownFiles Files { get; }

    public PersonNumbers Numbers { get; }

    public OrganisationNumbers Organisations { get; }

    public Owners Owners { get; }

    public Homes Homes { get; }

    public Leases Leases { get; }

    public Assistance Assistance { get; }

    public Business Business { get; }

    public AnswerKey Answers { get; } = new();

    /// <summary>Gets how many persons are still to be made.</summary>
    public int PeopleLeft { get; private set; }

    public void Begin() => PeopleLeft = Options.People;

    public Resident NewPerson(int minAge, int maxAge, string? surname = null)
    {
        PeopleLeft--;
        var issued = Numbers.Draw(Random, minAge, maxAge);
        return Enrol(new()
        {
            Number = issued.Number,
            Born = issued.Born,
            Given = NameBook.GivenName(Random),
            Surname = surname ?? NameBook.Surname(Random),
        });
    }

    /// <summary>Makes a person who is known by a coordination number.</summary>
    public Resident NewCoordinationPerson(int minAge, int maxAge, string level, Resident? same = null)
    {
        PeopleLeft--;
        var issued = Numbers.DrawCoordination(Random, minAge, maxAge);
        return Enrol(new()
        {
            Number = issued.Number,
            Born = issued.Born,
            Given = same?.Given ?? NameBook.GivenName(Random),
            Surname = same?.Surname ?? NameBook.Surname(Random),
            IsCoordination = true,
            IdentityLevel = level,
        });
    }

    /// <summary>Gives a person protection, and a surname that nothing else in the town contains.</summary>
    public void Protect(Resident person, Protection protection)
    {
        person.Protection = protection;
        person.Surname = NameBook.RareSurname(_rareNames++);
    }

    /// <summary>Writes the persons made since the last call: by now it is known what became of them.</summary>
    public void WritePeople()
    {
        foreach (var person in _block)
        {
            Files.Population.Person(person);
        }

        _block.Clear();
    }

    public string NextId(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{100_000 + _serial++}");

    /// <summary>Makes a telephone number of an area code that does not exist; no two are alike.</summary>
    public string NewPhone() => string.Create(CultureInfo.InvariantCulture, $"+46990{1_000_000 + _serial++}");

    public string NewMail(Resident person) =>
        string.Create(CultureInfo.InvariantCulture, $"{Ascii(person.Given)}{100_000 + _serial++}@epost.example");

    /// <summary>Makes an account key; no two are alike.</summary>
    public string NewAccount()
    {
        Span<char> text = stackalloc char[64];
        var place = TownRandom.Mix(_seed, (ulong)_serial++);
        for (var i = 0; i < 4; i++)
        {
            place = TownRandom.Mix(place, (ulong)i);
            place.TryFormat(text[(i * 16)..], out _, "x16", CultureInfo.InvariantCulture);
        }

        return new string(text);
    }

    public DateOnly DaysAgo(int days) => Day.AddDays(-days);

    private Resident Enrol(Resident person)
    {
        _block.Add(person);
        return person;
    }

    private static string Ascii(string name) => name.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
