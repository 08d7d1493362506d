using Registry.Population.Identifiers;
using static Registry.Population.Tests.FactNames;

namespace Registry.Population.Tests;

/// <summary>The words of a <see cref="FactTable"/> outside the partition population.</summary>
internal static class FactWords
{
    public static void Add(FactTable table, FactLine line)
    {
        switch (line.Word)
        {
            case "lease": AddLease(table, line); break;
            case "party": AddParty(table, line); break;
            case "sublet": AddSublet(table, line); break;
            case "decision": AddDecision(table, line); break;
            case "member": AddMember(table, line); break;
            case "payment": AddPayment(table, line); break;
            case "company": AddCompany(table, line); break;
            case "role": AddRole(table, line); break;
            case "supplier": AddSupplier(table, line); break;
            case "association": AddAssociation(table, line); break;
            case "care": AddCare(table, line); break;
            case "employee": AddEmployee(table, line); break;
            default: throw new FormatException($"`{line.Word}` is no word of a fact table.");
        }
    }

    private static void AddLease(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("housing", "hyreskontrakt.csv");
        delivery.Leases.Add(new(
            source,
            line[0],
            Party(line[1]),
            line["object", string.Empty],
            table.Home(line[2]),
            line["kind", "forsta_hand"],
            line.Date("start") ?? new(2015, 1, 1),
            line.Date("end"),
            line.Date("notice"),
            line["reason", string.Empty],
            line.Number("rent"),
            line["transfer", string.Empty]));
    }

    private static void AddParty(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("housing", "kontraktsparter.csv");
        delivery.LeaseParties.Add(new(
            source,
            line[0],
            line.Has("landlord") ? Party(line["landlord", string.Empty]) : null,
            line[1][0] == 'C' ? Party(line[1]) : PartyId.From(table.Told(line[1])),
            line["role", "huvudhyresgast"],
            line.Date("from"),
            line.Date("to")));
    }

    private static void AddSublet(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("housing", "andrahand.csv");
        delivery.Sublets.Add(new(
            source,
            line[0],
            line.Has("landlord") ? Party(line["landlord", string.Empty]) : null,
            table.Told(line[1]),
            line["by", "hyresvard"],
            line["reason", "studier"],
            line.Date(2),
            line.Date(3),
            line.Number("rent")));
    }

    private static void AddDecision(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("social", "bistandsbeslut.csv");
        delivery.Decisions.Add(new(
            source,
            line[1],
            line[0],
            line["case", $"EK-{line[1]}"],
            line.Date(2),
            table.Told(line[3]),
            line.Has("co") ? table.Told(line["co", string.Empty]) : null,
            line["type", "ensam"],
            (int?)line.Number("adults"),
            (int?)line.Number("children"),
            (int?)line.Number("shared"),
            line.Number("norm"),
            line.Number("cost"),
            line.Number("granted") ?? 10000,
            table.Home(line["stated", "-"]),
            line.Has("landlord") ? Party(line["landlord", string.Empty]) : null,
            line["lease", string.Empty]));
    }

    private static void AddMember(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("social", "bistand_medlemmar.csv");
        delivery.Members.Add(new(
            source, line[0], line.Date(1), table.Told(line[2]), line["role", "barn"], line.Number("share") ?? 1));
    }

    private static void AddPayment(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("social", "utbetalningar.csv");
        delivery.Payments.Add(new(
            source,
            line[0],
            line[1],
            line[2][0] == 'P' ? PartyId.From(table.Told(line[2])) : Party(line[2]),
            line.Date(3),
            line.Number("amount") ?? 10000,
            line["method", "konto"],
            line["account", string.Empty],
            line["type", "sokande"]));
    }

    private static void AddCompany(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("company", "foretag.csv");
        delivery.Companies.Add(new(
            source,
            Party(line[0]),
            line["name", "FALSKA EXEMPEL AB"],
            line["form", "AB-ORGFO"],
            line.Date("registered"),
            line.Date("deregistered"),
            line["reason", string.Empty],
            line["ongoing", string.Empty],
            table.Home(line["dwelling", "-"]),
            line["careof", string.Empty],
            line.Has("sni") ? line["sni", string.Empty].Split('|') : [],
            line.Flag("employer"),
            line.Flag("ftax"),
            line.Date("permit"),
            line.Date("permitto")));
    }

    private static void AddRole(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("company", "foretagsroller.csv");
        delivery.CompanyRoles.Add(new(
            source, Party(line[1]), table.Told(line[0]), line[2], line.Date("from"), line.Date("to"), string.Empty));
    }

    private static void AddSupplier(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("company", "leverantorsbetalningar.csv");
        delivery.SupplierPayments.Add(new(
            source,
            line[0],
            Party(line[1]),
            line["department", "VÅRD"],
            line["activity", "hemtjanst"],
            line.Date("period"),
            line.Date(2),
            line.Number("amount") ?? 100000,
            line["account", string.Empty],
            line.Has("approver") ? table.Told(line["approver", string.Empty]) : null));
    }

    private static void AddAssociation(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("company", "foreningar.csv");
        delivery.Associations.Add(new(
            source,
            Party(line[0]),
            line["name", "FALSKA FÖRENINGEN"],
            table.Home(line["dwelling", "-"]),
            line.Flag("lease"),
            line.Has("board") ? [.. line["board", string.Empty].Split('|').Select(table.Told)] : [],
            line.Has("hashes") ? line["hashes", string.Empty].Split('|') : [],
            (int?)line.Number("members"),
            int.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture),
            line["kind", "aktivitetsbidrag"],
            line.Number("amount"),
            line["account", string.Empty]));
    }

    private static void AddCare(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("care", "brukare_utforare.csv");
        delivery.Care.Add(new(source, table.Told(line[0]), Party(line[1]), line[2], line.Date(3), line.Date("to")));
    }

    private static void AddEmployee(FactTable table, FactLine line)
    {
        var (delivery, source) = table.Next("audit", "personal.csv");
        delivery.Employees.Add(new(
            source,
            table.Told(line[0]),
            line.Date(1),
            line.Date("to"),
            line.Flag("mayapprove") ?? false,
            line.Has("sidejob") ? Party(line["sidejob", string.Empty]) : null));
    }
}
