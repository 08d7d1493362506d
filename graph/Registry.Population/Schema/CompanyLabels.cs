using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The labels of companies, suppliers and associations.</summary>
internal static class CompanyLabels
{
    public static IReadOnlyList<LabelSchema> All { get; } =
    [
        Fact(
            "Company", [Partition.Company, Partition.Housing, Partition.Population], "Företag", "Company",
            Text("orgno", "Organisationsnummer", "Organisation number"),
            Text("name", "Namn", "Name"),
            Text("form", "Organisationsform", "Legal form"),
            Day("registeredOn", "Registrerat den", "Registered on"),
            Day("deregisteredOn", "Avregistrerat den", "Struck off on"),
            Text("deregistrationReason", "Avregistreringsorsak", "Why struck off"),
            Text("ongoing", "Pågående förfarande", "Ongoing proceeding"),
            Day("ongoingSince", "Förfarandet syns sedan", "Proceeding first seen on"),
            Text("careOf", "c/o", "c/o"),
            Text("industries", "Branschkoder (SNI)", "Industry codes (SNI)"),
            Flag("employer", "Registrerad arbetsgivare", "Registered as employer"),
            Flag("fTax", "Godkänd för F-skatt", "Approved for F-tax"),
            Day("permitFrom", "IVO-tillstånd från och med", "Care permit from"),
            Day("permitTo", "IVO-tillstånd till (första dagen efter)", "Care permit until (the first day after)"),
            Flag("soleTrader", "Enskild firma", "Sole trader"),
            Flag("association", "Förening", "Association")),
        Fact(
            "SupplierPayment", [Partition.Company], "Leverantörsbetalning", "Supplier payment",
            Text("key", "Faktura/organisationsnummer", "Invoice/organisation number"),
            Text("invoiceId", "Fakturanummer", "Invoice"),
            Text("department", "Förvaltning", "Department"),
            Text("activity", "Verksamhet", "Activity"),
            Day("period", "Fakturans månad (första dagen)", "Month of the invoice (first day)"),
            Day("day", "Betalningsdag", "Day of payment"),
            Money("amount", "Belopp, kr", "Amount, SEK")),
        Fact(
            "Grant", [Partition.Company], "Föreningsbidrag", "Grant",
            Text("key", "Organisationsnummer/år/bidragstyp", "Organisation number/year/kind"),
            Integer("year", "Bidragsår", "Year"),
            Text("kind", "Bidragstyp", "Kind"),
            Money("amount", "Belopp, kr", "Amount, SEK"),
            Integer("members", "Antal medlemmar", "Number of members"),
            Text("memberHashes", "Medlemslista som nycklade hashar", "Member list as keyed hashes"),
            Text("boardIds", "Styrelse", "Board")),
    ];
}
