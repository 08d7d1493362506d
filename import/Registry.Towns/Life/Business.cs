using System.Globalization;
using Registry.Towns.Files;
using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Life;

/// <summary>Companies, their people, what the municipality buys from them, and associations.</summary>
internal sealed class Business(Town town)
{
    private static readonly string[] Trades = ["Tak", "Bygg", "Rör", "Data", "Städ", "Plåt", "Konsult", "Trädgård", "Frakt", "Kafé", "Måleri", "Golv"];
    private static readonly string[] Industries = ["62010", "43320", "81210", "56100", "49410", "43221", "70220", "41200"];
    private static readonly string[] CareActivities = ["hemtjanst", "personlig_assistans", "hvb", "daglig_verksamhet", "stodboende"];
    private readonly List<long> _approvers = [];
    private readonly List<Resident> _boards = [];
    private readonly List<long> _careCompanies = [];
    private Resident? _trustee;
    private int _names;

    /// <summary>Writes a company and gives back its number.</summary>
    public CompanyRow Found(DateOnly registered, Func<CompanyRow, CompanyRow>? change = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Påhittade {town.Random.Pick(Trades)}bolaget {++_names} AB");
        var row = new CompanyRow(town.Organisations.Company(), name, "AB-ORGFO", registered)
        {
            Office = town.Homes.NewOffice(),
            Industry = town.Random.Pick(Industries),
            IsEmployer = town.Random.Chance(0.6),
        };
        row = change is null ? row : change(row);
        town.Files.Company.Company(row);
        return row;
    }

    public void Role(CompanyRow company, Resident person, string role, DateOnly? last = null) =>
        town.Files.Company.Role(company.Number, person.Number, role, company.RegisteredOn, last);

    public void Invoice(long company, DateOnly period, DateOnly day, int amount, string activity = "ovrigt", string? account = null) =>
        town.Files.Company.Invoice(new(town.NextId("F-"), company,
            activity == "ovrigt" ? "Samhällsbyggnad" : "Omsorgsförvaltningen", activity, period, day, amount)
        {
            Account = account,
            Approver = _approvers.Count == 0 ? 0 : town.Random.Pick(_approvers),
        });

    /// <summary>Gives a grown person of a household what working life brings: a job, a company, a seat on a board.</summary>
    public void Employ(Resident person, Dwelling home)
    {
        var age = person.AgeOn(town.Day);
        if (age is < 21 or > 72 || person.Protection != Protection.None)
        {
            return;
        }

        if (age < 66 && town.Random.Chance(0.075))
        {
            WriteEmployee(person);
        }
        else if (town.Random.Chance(0.075))
        {
            WriteSoleTrader(person, home);
        }
        else if (town.Random.Chance(0.082))
        {
            WriteCompany(person, home);
        }
        else if (town.Random.Chance(0.026))
        {
            SitOnBoard(person);
        }
    }

    /// <summary>Gives an old person home care.</summary>
    public void Care(Resident person)
    {
        var age = person.AgeOn(town.Day);
        if (!town.Random.Chance(age >= 85 ? 0.45 : age >= 75 ? 0.12 : age >= 65 ? 0.02 : 0.003))
        {
            return;
        }

        var company = _careCompanies.Count == 0 || town.Random.Chance(0.4) ? town.Owners.Municipality : town.Random.Pick(_careCompanies);
        town.Files.Care(person.Number, company, age >= 65 ? "hemtjanst" : "personlig_assistans",
            town.DaysAgo(town.Random.Between(20, 1500)));
    }

    private void WriteEmployee(Resident person)
    {
        var approves = town.Random.Chance(0.06);
        if (approves && _approvers.Count < 200)
        {
            _approvers.Add(person.Number);
        }

        town.Files.Employee(person.Number, StartedAsAdult(person, 9000), approves);
    }

    private void WriteSoleTrader(Resident person, Dwelling home)
    {
        var since = StartedAsAdult(person, 6000);
        var closed = town.Random.Chance(0.06);
        town.Files.Company.Company(new(person.Number, $"{person.Surname} {town.Random.Pick(Trades)} firma (påhittad)", "E-ORGFO", since)
        {
            Seat = home,
            Industry = town.Random.Pick(Industries),
            DeregisteredOn = closed ? Between(since, town.Day) : null,
            DeregistrationReason = closed ? "upphord" : null,
        });
        town.Files.Company.Role(person.Number, person.Number, "verklig_huvudman", since);
    }

    private void WriteCompany(Resident person, Dwelling home)
    {
        var since = StartedAsAdult(person, 7000);
        var isCare = _careCompanies.Count < 2 + (town.Options.People / 2500);

        // Care companies go on; of the others a few have ended: 0 and 1 bankrupt, 2 liquidated, 3 and 4 merged, 5 in bankruptcy now.
        var end = isCare ? 99 : town.Random.Below(100);
        var company = Found(since, row => row with
        {
            Seat = town.Random.Chance(0.45) ? home : null,
            Industry = isCare ? "88101" : row.Industry,
            DeregisteredOn = end < 5 ? Between(since, town.Day) : null,
            DeregistrationReason = end < 2 ? "konkurs" : end < 3 ? "likvidation" : "fusion",
            Ongoing = end == 5 ? "KK-AVOMFO" : null,
            OngoingEarlier = town.Random.Chance(0.6),
            PermitFrom = isCare ? since : null,
            PermitTo = isCare ? town.Day.AddYears(3) : null,
        });
        Role(company, person, "ledamot");
        Role(company, person, "verklig_huvudman");
        if (end is < 2 or 5)
        {
            WriteTrustee(company, end == 5 ? town.DaysAgo(60) : company.DeregisteredOn!.Value);
        }

        if (isCare)
        {
            _careCompanies.Add(company.Number);
            WriteInvoices(company.Number, since, town.Random.Pick(CareActivities));
        }
        else if (end > 5 && town.Random.Chance(0.12))
        {
            WriteInvoices(company.Number, since, "ovrigt");
        }
    }

    // A few lawyers run all estates: many bankruptcies, and no reason to look at them.
    private void WriteTrustee(CompanyRow company, DateOnly from)
    {
        if (_trustee is { } lawyer && from > company.RegisteredOn)
        {
            town.Files.Company.Role(company.Number, lawyer.Number, "konkursforvaltare", from);
        }
    }

    private void WriteInvoices(long company, DateOnly since, string activity)
    {
        var account = town.NewAccount();
        var amount = town.Random.Between(8, 240) * 1000;
        for (var monthsAgo = town.Random.Between(2, 12); monthsAgo > 0; monthsAgo--)
        {
            var period = town.Assistance.Month(monthsAgo);
            var day = period.AddMonths(1).AddDays(town.Random.Between(4, 24));
            if (period > since && day <= town.Day)
            {
                Invoice(company, period, day, amount, activity, account);
            }
        }
    }

    private void SitOnBoard(Resident person)
    {
        _trustee ??= person;
        _boards.Add(person);
        if (_boards.Count < 5)
        {
            return;
        }

        WriteAssociation([.. _boards.Select(p => p.Id)]);
        _boards.Clear();
    }

    private void WriteAssociation(string[] board)
    {
        var (number, account) = (town.Organisations.Association(), town.NewAccount());
        var members = Enumerable.Range(0, town.Random.Between(25, 70)).Select(_ => town.NewAccount()[..16]).ToList();
        var premises = town.Homes.NewOffice();
        for (var year = town.Day.Year - 2; year <= town.Day.Year; year++)
        {
            town.Files.Company.Grant(new(number, $"Föreningen Låtsas nr {++_names}", year, "verksamhetsbidrag", town.Random.Between(10, 95) * 1000)
            {
                Premises = premises.Address,
                Town = premises.Town,
                Municipality = premises.Municipality,
                Board = board,
                Members = [.. members],
                Account = account,
            });
            members.RemoveRange(0, 3);
            members.AddRange([town.NewAccount()[..16], town.NewAccount()[..16]]);
        }
    }

    private DateOnly StartedAsAdult(Resident person, int mostDays)
    {
        var adult = person.Born.AddYears(20).DayNumber;
        return DateOnly.FromDayNumber(Math.Max(adult, town.Day.DayNumber - town.Random.Between(30, mostDays)));
    }

    private DateOnly Between(DateOnly from, DateOnly to) =>
        from.AddDays(town.Random.Between(1, Math.Max(to.DayNumber - from.DayNumber - 1, 1)));
}
