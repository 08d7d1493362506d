using System.Globalization;
using Registry.Towns.Files;
using Registry.Towns.People;

namespace Registry.Towns.Schemes;

/// <summary>C01, C02 and C05: letterboxes, burnt companies, and payments to companies that may not trade.</summary>
internal static class CompanySchemes
{
    private const string Letterbox = "letterbox";
    private const string Serial = "serial_bankrupt";
    private const string Unfit = "paid_unfit";

    public static IReadOnlyList<Planting> All { get; } =
    [
        new(Letterbox, "flat_of_eight", Level.Clear, 1, stage => Flat(stage, 8, 2)),
        new(Letterbox, "flat_of_five", Level.Edge, 1, stage => Flat(stage, 5, 0)),
        new(Letterbox, "flat_of_four", Level.Under, 1, stage => Flat(stage, 4, 1)),
        new(Letterbox, "care_of_sixteen", Level.Clear, 0, CareOf),
        new(Serial, "five_bankruptcies", Level.Clear, 0, stage => Bankruptcies(stage, [4, 11, 20, 33, 45])),
        new(Serial, "three_in_58_months", Level.Edge, 0, stage => Bankruptcies(stage, [3, 30, 58])),
        new(Serial, "two_and_an_old_one", Level.Under, 0, stage => Bankruptcies(stage, [8, 40, 70])),
        new(Unfit, "deregistered", Level.Clear, 0, stage => Deregistered(stage, 120, 60)),
        new(Unfit, "deregistered_last_month", Level.Edge, 0, JustDeregistered),
        new(Unfit, "paid_two_days_before", Level.Under, 0, stage => Deregistered(stage, 100, -2)),
        new(Unfit, "bankruptcy_runs", Level.Clear, 0, stage => BankruptcyRuns(stage, true)),
        new(Unfit, "permit_ended", Level.Clear, 0, PermitEnded),
        new(Unfit, "bankruptcy_began_after_payment", Level.Under, 0, stage => BankruptcyRuns(stage, false)),
        new(Unfit, "never_had_a_permit", Level.Clear, 0, NoPermit),
    ];

    private static void Flat(Stage stage, int active, int failed)
    {
        var home = stage.Flat(2);
        stage.Tenant(home, 1000);
        stage.Primary(home);
        for (var i = 0; i < active + failed; i++)
        {
            var ended = i < active ? (DateOnly?)null : stage.Town.DaysAgo(stage.Random.Between(60, 700));
            var company = stage.Town.Business.Found(stage.Town.DaysAgo(stage.Random.Between(800, 2000)), row => row with
            {
                Seat = home,
                DeregisteredOn = ended,
                DeregistrationReason = ended is null ? null : "konkurs",
            });
            stage.Town.Business.Role(company, Officer(stage), "ledamot");
            stage.Related("company", company.Number.ToString(CultureInfo.InvariantCulture));
        }

        stage.Judge("C01");
    }

    private static void CareOf(Stage stage)
    {
        var office = stage.Town.Homes.NewOffice();
        var parts = office.Address.Split(' ');
        stage.Primary("address", $"{office.Municipality}|{parts[0].ToUpperInvariant()}|{parts[1]}||");
        for (var i = 0; i < 16; i++)
        {
            var company = stage.Town.Business.Found(stage.Town.DaysAgo(stage.Random.Between(200, 2000)), row => row with
            {
                Office = office,
                CareOf = "C/O SAGOSKRIVAREN",
            });
            stage.Town.Business.Role(company, Officer(stage), "ledamot");
            stage.Related("company", company.Number.ToString(CultureInfo.InvariantCulture));
        }

        stage.Expect("C01");
    }

    private static void Bankruptcies(Stage stage, int[] monthsAgo)
    {
        var person = Officer(stage);
        stage.Primary(person);
        foreach (var months in monthsAgo)
        {
            var ended = stage.Town.Day.AddMonths(-months);
            var company = stage.Town.Business.Found(ended.AddDays(-700), row => row with
            {
                DeregisteredOn = ended,
                DeregistrationReason = months % 2 == 0 ? "konkurs" : "likvidation",
            });
            stage.Town.Business.Role(company, person, "ledamot", ended);
            stage.Related("company", company.Number.ToString(CultureInfo.InvariantCulture));
        }

        stage.Judge("C02");
    }

    private static void Deregistered(Stage stage, int daysAgo, int paidAfterDays)
    {
        var ended = stage.Town.DaysAgo(daysAgo);
        var company = Supplier(stage, row => row with { DeregisteredOn = ended, DeregistrationReason = "likvidation" });
        var paid = ended.AddDays(paidAfterDays);
        var period = paidAfterDays < 0 ? FirstOf(paid.AddMonths(-1)) : FirstOf(ended.AddMonths(1));
        stage.Town.Business.Invoice(company.Number, period, paid, 96_000);
        stage.Judge("C05");
    }

    // Struck off on the first day of the month before, and paid in that month for that month.
    private static void JustDeregistered(Stage stage)
    {
        var ended = stage.Town.Assistance.Month(1);
        var company = Supplier(stage, row => row with { DeregisteredOn = ended, DeregistrationReason = "konkurs" });
        stage.Town.Business.Invoice(company.Number, ended, ended.AddDays(20), 45_000);
        stage.Expect("C05");
    }

    // A proceeding that runs has no date: it counts from the first extract that shows it.
    private static void BankruptcyRuns(Stage stage, bool isInEarlierExtract)
    {
        var company = Supplier(stage, row => row with { Ongoing = "KK-AVOMFO", OngoingEarlier = isInEarlierExtract });
        var paid = stage.Town.DaysAgo(30);
        stage.Town.Business.Invoice(company.Number, FirstOf(paid), paid, 71_000);
        stage.Judge("C05");
    }

    private static void PermitEnded(Stage stage)
    {
        var company = Supplier(stage, row => row with
        {
            Industry = "88101",
            PermitFrom = row.RegisteredOn,
            PermitTo = stage.Town.DaysAgo(200),
        });
        stage.Town.Business.Invoice(company.Number, stage.Town.Assistance.Month(3), stage.Town.Assistance.Month(2).AddDays(9), 180_000, "hemtjanst");
        stage.Expect("C05");
    }

    private static void NoPermit(Stage stage)
    {
        var company = Supplier(stage, row => row with { Industry = "87301" });
        stage.Town.Business.Invoice(company.Number, stage.Town.Assistance.Month(4), stage.Town.Assistance.Month(3).AddDays(12), 220_000, "hvb");
        stage.Expect("C05");
    }

    /// <summary>Founds a company that the municipality buys from, long enough ago, and names it.</summary>
    private static CompanyRow Supplier(Stage stage, Func<CompanyRow, CompanyRow> change)
    {
        var company = stage.Town.Business.Found(stage.Town.DaysAgo(2500), change);
        var officer = Officer(stage);
        stage.Town.Business.Role(company, officer, "ledamot");
        stage.Primary("company", company.Number.ToString(CultureInfo.InvariantCulture));
        stage.Related(officer);
        return company;
    }

    /// <summary>Makes an officer who lives in another municipality.</summary>
    private static Resident Officer(Stage stage)
    {
        var person = stage.Person(30, 60);
        stage.Town.Homes.Register(person, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(1500));
        return person;
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
