using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The labels of social services, care and internal audit, and those they share with others.</summary>
internal static class SocialLabels
{
    private static readonly string[] Social = [Partition.Social];

    public static IReadOnlyList<LabelSchema> All { get; } = [.. Assistance(), .. Shared(), .. CareAndAudit()];

    private static LabelSchema[] Assistance() =>
    [
        Fact(
            "Decision", Social, "Biståndsbeslut", "Decision",
            Text("id", "Beslut", "Decision"),
            Text("household", "Hushåll", "Household"),
            Text("caseNo", "Ärendenummer", "Case number"),
            Day("month", "Avser månad (första dagen)", "For the month (first day)"),
            Text("householdType", "Hushållstyp (ensam, par)", "Household type (ensam, par)"),
            Integer("adults", "Antal vuxna", "Adults"),
            Integer("children", "Antal barn", "Children"),
            Integer("sharedHousehold", "Antal i hushållsgemenskap", "Persons who share household costs"),
            Money("norm", "Normbelopp, kr", "Norm amount, SEK"),
            Money("housingCost", "Godkänd boendekostnad, kr", "Approved housing cost, SEK"),
            Money("granted", "Beviljat belopp, kr", "Granted amount, SEK"),
            Text("landlord", "Uppgiven hyresvärd", "Landlord stated"),
            Text("lease", "Uppgivet kontrakt", "Lease stated"),
            Text("statedKey", "Uppgiven bostad", "Dwelling stated")),
        Fact(
            "Payment", Social, "Utbetalning", "Payment",
            Text("id", "Utbetalning", "Payment"),
            Day("day", "Betalningsdag", "Day of payment"),
            Money("amount", "Belopp, kr", "Amount, SEK"),
            Text("method", "Betalsätt", "Payment method"),
            Text("payeeType", "Slag av mottagare", "Type of payee")),
    ];

    private static LabelSchema[] Shared() =>
    [
        Derived(
            "Account", [Partition.Social, Partition.Company], "Konto", "Account",
            Text("key", "Nycklad hash av kontot", "Keyed hash of the account")),
        Derived(
            "Contact", [Partition.Population, Partition.Housing, Partition.Social], "Kontaktuppgift", "Contact",
            Text("key", "Källa:värde", "Origin:value"),
            Text("value", "Telefonnummer eller e-postadress", "Telephone number or e-mail address"),
            Text("kind", "Slag (telefon, epost)", "Kind (telefon, epost)"),
            Text("origin", "Källa (kommun, bolag, socialtjanst)", "Origin (kommun, bolag, socialtjanst)")),
    ];

    private static LabelSchema[] CareAndAudit() =>
    [
        Fact(
            "CareService", [Partition.Care], "Insats", "Care service",
            Text("id", "Brukare, utförare, insats och första dag", "Client, provider, service and first day"),
            Text("service", "Slag av insats", "Kind of service"),
            Day("from", "Från och med", "First day"),
            Day("to", "Till (första dagen efter)", "End (the first day after)")),
        Fact(
            "Employment", [Partition.Audit], "Anställning", "Employment",
            Text("id", "Anställd, första dag och bisyssla", "Employee, first day and side job"),
            Day("from", "Från och med", "First day"),
            Day("to", "Till (första dagen efter)", "End (the first day after)"),
            Flag("mayApprove", "Attesträtt", "May approve payments"),
            Text("sideJob", "Bisysslans organisationsnummer", "Organisation number of the side job")),
    ];
}
