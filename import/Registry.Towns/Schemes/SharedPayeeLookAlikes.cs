using Registry.Towns.Life;
using Registry.Towns.People;

namespace Registry.Towns.Schemes;

/// <summary>One telephone or one account for several households, for a lawful reason.</summary>
internal static class SharedPayeeLookAlikes
{
    public static IReadOnlyList<Planting> All { get; } =
    [
        new("guardian_telephone", "four_wards", Level.LookAlike, 4, GuardianPhone),
        new("guardian_account", "four_wards", Level.LookAlike, 4, stage => Account(stage, (_, account) =>
            new(stage.Person().Number, "konto", account, "god_man"))),
        new("family_telephone", "parent_and_children", Level.LookAlike, 3, FamilyPhone),
        new("landlord_account", "five_tenants", Level.LookAlike, 5, stage => Account(stage, (lease, account) =>
            new(lease.Landlord.Number, "hyresvard_direkt", account, "hyresvard"))),
        new("shelter_telephone", "number_of_the_municipality", Level.LookAlike, 4, ShelterPhone),
        new("card_pool", "four_cards", Level.LookAlike, 4, CardPool),
        new("family_account", "parent_and_child", Level.LookAlike, 2, FamilyAccount),
        new("recorded_account", "three_households", Level.LookAlike, 3, RecordedAccount),
        new("account_of_authority", "three_households", Level.LookAlike, 3, stage => Account(stage, (_, account) =>
            new(stage.Town.Owners.Municipality, "konto", account, "annan_myndighet"))),
    ];

    private static void GuardianPhone(Stage stage)
    {
        var phone = stage.Town.NewPhone();
        for (var i = 0; i < 4; i++)
        {
            Share(stage, Applicant(stage, null), phone);
        }

        stage.ExemptBySocialServices($"contact:{phone}", "X15");
        stage.Primary("contact", phone);
        stage.Silent("I05", "I06");
    }

    // Related applicants count as one.
    private static void FamilyPhone(Stage stage)
    {
        var phone = stage.Town.NewPhone();
        var (parent, lease) = stage.Tenant(stage.Flat(3));
        stage.Town.Assistance.Write(stage.Plan(parent, lease, 4));
        Share(stage, parent, phone);
        for (var i = 0; i < 2; i++)
        {
            var home = stage.Flat(1);
            var child = stage.Person(19, 24);
            stage.Town.Homes.Tie(child, parent);
            stage.MoveIn(home, 300, child);
            stage.Town.Assistance.Write(stage.Plan(child, stage.Let(home, child, 300), 4));
            Share(stage, child, phone);
        }

        stage.Primary("contact", phone);
        stage.Silent("I05", "I06");
    }

    // Known to the municipality, not given to the social services as the applicants' own.
    private static void ShelterPhone(Stage stage)
    {
        var phone = stage.Town.NewPhone();
        for (var i = 0; i < 4; i++)
        {
            var person = Applicant(stage, null);
            stage.Town.Assistance.Phone(person);
            stage.Town.Files.Population.Contacts.Phone(person, phone, stage.Town.DaysAgo(200));
            stage.Primary(person);
        }

        stage.Primary("contact", phone);
        stage.Silent("I05", "I06");
    }

    private static void CardPool(Stage stage)
    {
        var account = stage.Town.NewAccount();
        for (var i = 0; i < 4; i++)
        {
            var (person, lease) = stage.Tenant(stage.Flat(1));
            stage.Town.Assistance.Write(stage.Plan(person, lease, 4) with
            {
                Payee = new(person.Number, "utbetalningskort", account, "sokande"),
            });
            stage.Primary(person);
        }

        stage.Primary("account", account);
        stage.Silent("I06");
    }

    private static void Account(Stage stage, Func<Lease, string, AssistancePayee> payee)
    {
        var account = stage.Town.NewAccount();
        AssistancePayee? shared = null;
        while (stage.HasFlat)
        {
            var (person, lease) = stage.Tenant(stage.Flat(1));
            shared ??= payee(lease, account);
            var plan = stage.Plan(person, lease, 4);
            stage.Town.Assistance.Write(plan with { Payee = shared with { Id = shared.Kind == "hyresvard" ? lease.Landlord.Number : shared.Id } });
            stage.Primary(person);
        }

        stage.Primary("account", account);
        stage.Silent("I06");
    }

    private static void FamilyAccount(Stage stage)
    {
        var account = stage.Town.NewAccount();
        var (parent, child) = (Applicant(stage, account, 42), Applicant(stage, account, 19));
        stage.Town.Homes.Tie(child, parent);
        stage.Primary(parent, child);
        stage.Primary("account", account);
        stage.Silent("I05", "I06");
    }

    private static void RecordedAccount(Stage stage)
    {
        var account = stage.Town.NewAccount();
        for (var i = 0; i < 3; i++)
        {
            stage.Primary(Applicant(stage, account));
        }

        stage.ExemptBySocialServices($"account:{account}", "X15");
        stage.Primary("account", account);
        stage.Silent("I06");
    }

    private static Resident Applicant(Stage stage, string? account, int age = 25)
    {
        var home = stage.Flat(1);
        var person = stage.Person(age, age + 3);
        stage.MoveIn(home, 400, person);
        var plan = stage.Plan(person, stage.Let(home, person, 400), 4);
        stage.Town.Assistance.Write(account is null ? plan : plan with { Payee = new(person.Number, "konto", account, "sokande") });
        return person;
    }

    private static void Share(Stage stage, Resident person, string phone)
    {
        stage.Town.Assistance.Phone(person, phone);
        stage.Primary(person);
    }
}
