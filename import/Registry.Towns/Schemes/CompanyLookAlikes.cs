using System.Globalization;
using Registry.Towns.Files;
using Registry.Towns.People;

namespace Registry.Towns.Schemes;

/// <summary>Companies under one roof, people who saw many bankruptcies, and late invoices, all in order.</summary>
internal static class CompanyLookAlikes
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("office_hotel", "ten_companies", Level.LookAlike, 0, stage => OneOffice(stage, 10, null)),
        new("trustee", "five_estates", Level.LookAlike, 0, stage => Ended(stage, "konkursforvaltare", "konkurs", [5, 12, 20, 31, 40])),
        new("final_invoice", "for_the_month_before", Level.LookAlike, 0, FinalInvoice),
        new("flat_with_companies", "four_active", Level.LookAlike, 1, FourActive),
        new("auditor", "four_bankruptcies", Level.LookAlike, 0, stage => Ended(stage, "revisor", "konkurs", [4, 9, 22, 30])),
        new("care_company", "permit_covers", Level.LookAlike, 0, PermitCovers),
        new("accountant", "sixteen_clients", Level.LookAlike, 0, stage => OneOffice(stage, 16, "C/O LÅTSASREVISORN")),
        new("mergers", "four", Level.LookAlike, 0, stage => Ended(stage, "ledamot", "fusion", [6, 13, 21, 35])),
        new("other_supplier", "no_permit_needed", Level.LookAlike, 0, NoPermitNeeded),
        new("final_invoice", "trustee_runs_the_estate", Level.LookAlike, 0, TrusteeRuns),
        new("office_hotel", "fourteen_at_one_letterbox", Level.LookAlike, 0, stage => OneOffice(stage, 14, "C/O LÅTSASKONTORET")),
        new("long_ago", "three_bankruptcies", Level.LookAlike, 0, stage => Ended(stage, "ledamot", "konkurs", [62, 70, 81])),
    ];

    private static void OneOffice(Stage stage, int companies, string? careOf)
    {
        var office = stage.Town.Homes.NewOffice();
        var parts = office.Address.Split(' ');
        stage.Primary("address", $"{office.Municipality}|{parts[0].ToUpperInvariant()}|{parts[1]}||");
        for (var i = 0; i < companies; i++)
        {
            var company = stage.Town.Business.Found(stage.Town.DaysAgo(stage.Random.Between(300, 3000)), row => row with
            {
                Office = office,
                CareOf = careOf,
            });
            stage.Town.Business.Role(company, Officer(stage), "ledamot");
            stage.Primary("company", company.Number.ToString(CultureInfo.InvariantCulture));
        }

        // Nothing in the data tells an accountant's letterbox from another.
        if (companies > 15)
        {
            stage.Silent("C02");
            stage.Tolerated("C01");
        }
        else
        {
            stage.Silent("C01", "C02");
        }
    }

    private static void FourActive(Stage stage)
    {
        var home = stage.Flat(3);
        var (tenant, _) = stage.Tenant(home);
        for (var i = 0; i < 7; i++)
        {
            var ended = i < 4 ? (DateOnly?)null : stage.Town.DaysAgo(1500 + (i * 40));
            var company = stage.Town.Business.Found(stage.Town.DaysAgo(2600), row => row with
            {
                Seat = home,
                DeregisteredOn = ended,
                DeregistrationReason = ended is null ? null : "fusion",
            });
            stage.Town.Business.Role(company, tenant, "ledamot");
        }

        stage.Primary(home);
        stage.Primary(tenant);
        stage.Silent("C01", "C02");
    }

    private static void Ended(Stage stage, string role, string reason, int[] monthsAgo)
    {
        var person = Officer(stage);
        stage.Primary(person);
        foreach (var months in monthsAgo)
        {
            var ended = stage.Town.Day.AddMonths(-months);
            var company = stage.Town.Business.Found(ended.AddDays(-900), row => row with
            {
                DeregisteredOn = ended,
                DeregistrationReason = reason,
            });
            stage.Town.Business.Role(company, person, role);
        }

        stage.Silent("C02");
    }

    private static void FinalInvoice(Stage stage)
    {
        var ended = stage.Town.Assistance.Month(2).AddDays(4);
        var company = Supplier(stage, row => row with { DeregisteredOn = ended, DeregistrationReason = "likvidation" });
        stage.Town.Business.Invoice(company.Number, stage.Town.Assistance.Month(3), ended.AddDays(20), 52_000);
        stage.Silent("C05");
    }

    private static void TrusteeRuns(Stage stage)
    {
        var company = Supplier(stage, row => row with { Ongoing = "KK-AVOMFO", OngoingEarlier = true });
        var trustee = Officer(stage);
        stage.Town.Files.Company.Role(company.Number, trustee.Number, "konkursforvaltare", stage.Town.DaysAgo(110));
        stage.Town.Business.Invoice(company.Number, stage.Town.Assistance.Month(1), stage.Town.DaysAgo(8), 41_000);
        stage.Primary(trustee);
        stage.Silent("C02", "C05");
    }

    private static void PermitCovers(Stage stage)
    {
        var company = Supplier(stage, row => row with { Industry = "88101", PermitFrom = row.RegisteredOn, PermitTo = stage.Town.DaysAgo(5) });
        stage.Town.Business.Invoice(company.Number, stage.Town.Assistance.Month(2), stage.Town.Assistance.Month(1).AddDays(11), 150_000, "hemtjanst");
        stage.Silent("C05");
    }

    private static void NoPermitNeeded(Stage stage)
    {
        var company = Supplier(stage, row => row);
        stage.Town.Business.Invoice(company.Number, stage.Town.Assistance.Month(2), stage.Town.Assistance.Month(1).AddDays(6), 34_000);
        stage.Silent("C05");
    }

    private static CompanyRow Supplier(Stage stage, Func<CompanyRow, CompanyRow> change)
    {
        var company = stage.Town.Business.Found(stage.Town.DaysAgo(2800), change);
        stage.Town.Business.Role(company, Officer(stage), "ledamot");
        stage.Primary("company", company.Number.ToString(CultureInfo.InvariantCulture));
        return company;
    }

    private static Resident Officer(Stage stage)
    {
        var person = stage.Person(30, 60);
        stage.Town.Homes.Register(person, stage.Town.Homes.NewHomeElsewhere(), stage.Town.DaysAgo(1700));
        return person;
    }
}
