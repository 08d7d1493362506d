namespace Registry.Towns.Files;

/// <summary>All deliveries of the town.</summary>
internal sealed class TownFiles : IDisposable
{
    /// <summary>How long before the day the earlier extract of the company register was made.</summary>
    public const int EarlierDays = 100;

    private const string CareHeader = "person_id;orgnr;insats;fran;till";
    private const string EmployeeHeader = "person_id;anstallning_fran;anstallning_till;attestratt;bisyssla_orgnr";

    private readonly List<DeliveryFolder> _folders = [];
    private readonly string _path;
    private readonly string _environment;
    private readonly DateOnly _day;
    private readonly DeliveryFolder _care;
    private readonly DeliveryFolder _audit;

    public TownFiles(string path, TownOptions options)
    {
        (_path, _environment, _day) = (path, options.Environment, options.TownDay);
        var earlier = Add(new("0-company-earlier", "Bolagsverket", "Ekonomienheten", "company", _day.AddDays(-EarlierDays)));
        var population = Add(new("population", "Navet", "Kommunstyrelsen", "population", _day));
        var social = Add(new("social", "Verksamhetssystem ekonomiskt bistånd", "Socialnämnden", "social", _day));
        var company = Add(new("company", "Bolagsverket och ekonomisystem", "Ekonomienheten", "company", _day));
        Population = new(population, options.Municipality);
        PopulationExemptions = new(population);
        Social = new(social);
        Company = new(company, earlier);
        CompanyExemptions = new(company);
        _care = Add(new("care", "Verksamhetssystem omsorg", "Omsorgsnämnden", "care", _day));
        _audit = Add(new("audit", "Personalsystem", "Internrevisionen", "audit", _day));

        // A manifest must name a file, even where nobody is cared for.
        _care.Open("brukare_utforare.csv", CareHeader);
        _audit.Open("personal.csv", EmployeeHeader);
    }

    public PopulationFiles Population { get; }

    public ExemptionFile PopulationExemptions { get; }

    public SocialFiles Social { get; }

    public CompanyFiles Company { get; }

    public ExemptionFile CompanyExemptions { get; }

    /// <summary>Gets every file with the number of its rows, by folder and name.</summary>
    public IEnumerable<(string Name, long Rows)> Rows =>
        _folders.SelectMany(d => d.Files.Select(f => ($"{d.Head.Folder}/{f.Name}", f.Rows)));

    public HousingFiles AddHousing(long landlord, string name) =>
        new(Add(new($"housing-{landlord}", "Fastighetssystem", name, "housing", _day)), landlord);

    public void Care(long person, long company, string service, DateOnly from) =>
        _care.Open("brukare_utforare.csv", CareHeader).Id(person).Id(company).Text(service).Date(from).Empty().EndRow();

    public void Employee(long person, DateOnly from, bool mayApprove) =>
        _audit.Open("personal.csv", EmployeeHeader).Id(person).Date(from).Empty().Flag(mayApprove).Empty().EndRow();

    public void Complete()
    {
        foreach (var folder in _folders)
        {
            folder.Complete();
        }
    }

    public void Dispose()
    {
        // The two folders that have a field are in the list as well; to dispose of one twice is harmless.
        _care.Dispose();
        _audit.Dispose();
        foreach (var folder in _folders)
        {
            folder.Dispose();
        }
    }

    private DeliveryFolder Add(DeliveryHead head)
    {
        var folder = new DeliveryFolder(_path, head, _environment);
        _folders.Add(folder);
        return folder;
    }
}
