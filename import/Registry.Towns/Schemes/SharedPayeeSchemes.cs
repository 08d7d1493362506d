using Registry.Towns.People;

namespace Registry.Towns.Schemes;

/// <summary>I05 and I06: one telephone for many applicants, one account for many households.</summary>
internal static class SharedPayeeSchemes
{
    private const string Contact = "shared_contact";
    private const string Account = "shared_account";

    public static IReadOnlyList<Planting> All { get; } =
    [
        new(Contact, "telephone_of_six", Level.Clear, 6, stage => SharedPhone(stage, 6)),
        new(Contact, "telephone_of_three", Level.Edge, 3, stage => SharedPhone(stage, 3)),
        new(Contact, "telephone_of_two", Level.Under, 2, stage => SharedPhone(stage, 2)),
        new(Contact, "mail_of_four", Level.Clear, 4, SharedMail),
        new(Account, "five_households", Level.Clear, 5, stage => SharedAccount(stage, [6, 5, 6, 4, 3])),
        new(Account, "two_households_two_months", Level.Edge, 2, stage => SharedAccount(stage, [2, 2])),
        new(Account, "one_month_of_one", Level.Under, 2, stage => SharedAccount(stage, [4, 1])),
        new("ring", "crowd_with_one_account_and_telephone", Level.Clear, 1, Ring),
    ];

    private static void SharedPhone(Stage stage, int applicants)
    {
        var phone = stage.Town.NewPhone();
        for (var i = 0; i < applicants; i++)
        {
            var person = Applicant(stage, stage.Random.Between(2, 6), null);
            stage.Town.Assistance.Phone(person, phone);
        }

        stage.Primary("contact", phone);
        stage.Judge("I05");
    }

    private static void SharedMail(Stage stage)
    {
        var mail = string.Empty;
        for (var i = 0; i < 4; i++)
        {
            var person = Applicant(stage, 3, null);
            mail = mail.Length == 0 ? stage.Town.NewMail(person) : mail;
            stage.Town.Files.Social.Contacts.Mail(person, mail, stage.Town.DaysAgo(300 - (i * 20)));
        }

        stage.Primary("contact", mail);
        stage.Expect("I05");
    }

    private static void SharedAccount(Stage stage, int[] monthsOfEach)
    {
        var account = stage.Town.NewAccount();
        foreach (var months in monthsOfEach)
        {
            var person = Applicant(stage, months, account);
            stage.Town.Assistance.Phone(person);
        }

        stage.Primary("account", account);
        stage.Judge("I06");
    }

    private static void Ring(Stage stage)
    {
        var crowd = Crowd.MoveIn(stage, 2, 1, 1, 1, 1, 1);
        crowd.Name(stage);
        var (phone, account) = (stage.Town.NewPhone(), stage.Town.NewAccount());
        foreach (var person in crowd.People)
        {
            if (person != crowd.People[0])
            {
                crowd.Lease.Add(person.Number, "medhyresgast");
            }

            stage.Town.Assistance.Phone(person, phone);
            stage.Related(stage.Town.Assistance.Write(stage.Plan(person, crowd.Lease, 5) with
            {
                HousingCost = crowd.Lease.Rent / crowd.People.Count,
                Payee = new(person.Number, "konto", account, "sokande"),
            }));
        }

        stage.Primary("contact", phone);
        stage.Primary("account", account);
        stage.Expect("A02", "A03", "I05", "I06");
        stage.May("B02", "B03", "B04");
    }

    private static Resident Applicant(Stage stage, int months, string? account)
    {
        var (person, lease) = stage.Tenant(stage.Flat(1), 900);
        var plan = stage.Plan(person, lease, months);
        stage.Town.Assistance.Write(account is null ? plan : plan with { Payee = new(person.Number, "konto", account, "sokande") });
        stage.Related(person);
        return person;
    }
}
