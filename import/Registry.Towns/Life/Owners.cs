using System.Globalization;
using Registry.Population.Data;
using Registry.Towns.Places;

namespace Registry.Towns.Life;

/// <summary>Who owns buildings: the housing companies that deliver leases, those that do not, and the cooperatives.</summary>
internal sealed class Owners
{
    private const int PeoplePerCompany = 60_000;
    private static readonly string[] CompanyNames = ["Påhittade {0}hem AB", "Sagobostäder i {0} AB", "Låtsashyror {0} AB", "Luftslottet {0} AB"];

    private readonly Town _town;
    private readonly List<long> _cooperatives = [];
    private readonly List<long> _private = [];
    private readonly string _name;

    public Owners(Town town)
    {
        _town = town;
        _name = ReferenceData.Municipalities.First(m => m.Code == town.Options.Municipality).ShortName;
        Municipality = town.Organisations.PublicBody();
        var count = 3 + (town.Options.People / PeoplePerCompany);
        for (var i = 0; i < count; i++)
        {
            var number = town.Organisations.Company();
            var name = string.Format(CultureInfo.InvariantCulture, CompanyNames[i % CompanyNames.Length], _name)
                + (i < CompanyNames.Length ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {(i / CompanyNames.Length) + 1}"));
            Landlords.Add(new(number, name, town.Files.AddHousing(number, name)));
        }
    }

    /// <summary>Gets the housing companies that deliver leases; the first one is the largest.</summary>
    public List<Landlord> Landlords { get; } = [];

    public IReadOnlyList<int> CompanyWeights => [.. Landlords.Select((_, i) => i == 0 ? 6 : 2)];

    /// <summary>Gets the municipality as an owner.</summary>
    public long Municipality { get; }

    /// <summary>Gets a landlord who delivers no leases.</summary>
    public long PrivateLandlord => Take(_private, 0, _town.Organisations.Company);

    public Landlord LandlordOf(Dwelling home) => Landlords[home.Building.Owner];

    /// <summary>Gets the owner of a building as the dwelling register names it; zero for a natural person.</summary>
    public long OwnerOf(in Building building) => building.Tenure switch
    {
        Tenure.CompanyRental => Landlords[building.Owner].Number,
        Tenure.Cooperative => Take(_cooperatives, building.Owner, _town.Organisations.HousingCooperative),
        Tenure.PrivateRental => Take(_private, building.Owner, _town.Organisations.Company),
        Tenure.StudentRental or Tenure.ElderlyRental => Municipality,
        _ => 0,
    };

    /// <summary>Writes the owners into the company register.</summary>
    public void Write()
    {
        var since = _town.Day.AddYears(-40);
        foreach (var landlord in Landlords)
        {
            WriteOffice(landlord.Number, landlord.Name, "AB-ORGFO", since, "68201");
        }

        for (var i = 0; i < _private.Count; i++)
        {
            WriteOffice(_private[i], $"Enskilda Sagofastigheter {i + 1} AB", "AB-ORGFO", since, "68201");
        }

        for (var i = 0; i < _cooperatives.Count; i++)
        {
            WriteOffice(_cooperatives[i], $"Brf Påhittet nr {i + 1}", "BRF-ORGFO", since, "68204");
        }

        WriteOffice(Municipality, $"Låtsaskommunen {_name}", "KOM-ORGFO", since, "84111");
    }

    private void WriteOffice(long number, string name, string form, DateOnly since, string industry) =>
        _town.Files.Company.Company(new(number, name, form, since)
        {
            Office = _town.Homes.NewOffice(),
            Industry = industry,
            IsEmployer = true,
        });

    private static long Take(List<long> numbers, int index, Func<long> next)
    {
        while (numbers.Count <= index)
        {
            numbers.Add(next());
        }

        return numbers[index];
    }
}
