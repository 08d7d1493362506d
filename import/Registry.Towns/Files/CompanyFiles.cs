namespace Registry.Towns.Files;

/// <summary>The files of the partition company: the present extract and the earlier one of the same controller.</summary>
internal sealed class CompanyFiles(DeliveryFolder folder, DeliveryFolder earlier)
{
    private const string CompanyHeader =
        "orgnr;namn;organisationsform;registreringsdatum;avregistreringsdatum;avregistreringsorsak;pagaende_forfarande;"
        + "gatuadress;lagenhetsnummer;lagenhet_uuid;careof;postnummer;postort;kommunkod;sni1;sni2;sni3;sni4;sni5;"
        + "arbetsgivarregistrerad;f_skatt;ivo_tillstand_fran;ivo_tillstand_till";

    private const string RoleHeader = "orgnr;person_id;roll;fran_datum;till_datum;kalla";

    private readonly CsvFile _companies = folder.Open("foretag.csv", CompanyHeader);
    private readonly CsvFile _roles = folder.Open("foretagsroller.csv", RoleHeader);
    private readonly CsvFile _earlierCompanies = earlier.Open("foretag.csv", CompanyHeader);
    private readonly CsvFile _earlierRoles = earlier.Open("foretagsroller.csv", RoleHeader);

    private readonly CsvFile _invoices = folder.Open("leverantorsbetalningar.csv",
        "faktura_id;orgnr;forvaltning;verksamhet;period;datum;belopp;konto_nyckel;attestant_id");

    private readonly CsvFile _grants = folder.Open("foreningar.csv",
        "orgnr;namn;lokal_adress;postort;kommunkod;hyresavtal;styrelse_ids;medlemslista_hash;antal_medlemmar;bidragsar;"
        + "bidragstyp;belopp;konto_nyckel");

    private readonly DateOnly _earlierDay = earlier.Head.ExtractDate;

    public void Company(CompanyRow company)
    {
        Write(_companies, company, company.Ongoing, company.DeregisteredOn);
        if (company.RegisteredOn > _earlierDay)
        {
            return;
        }

        var gone = company.DeregisteredOn <= _earlierDay;
        Write(_earlierCompanies, company, company.OngoingEarlier ? company.Ongoing : null, gone ? company.DeregisteredOn : null);
    }

    public void Role(long company, long person, string role, DateOnly from, DateOnly? last = null)
    {
        Write(_roles, company, person, role, from, last);
        if (from <= _earlierDay)
        {
            Write(_earlierRoles, company, person, role, from, last <= _earlierDay ? last : null);
        }
    }

    public void Invoice(InvoiceRow invoice)
    {
        _invoices.Text(invoice.Id).Id(invoice.Company).Text(invoice.Department).Text(invoice.Activity).Month(invoice.Period)
            .Date(invoice.Day).Number(invoice.Amount).Text(invoice.Account);
        if (invoice.Approver == 0)
        {
            _invoices.Empty();
        }
        else
        {
            _invoices.Id(invoice.Approver);
        }

        _invoices.EndRow();
    }

    public void Grant(GrantRow grant) =>
        _grants.Id(grant.Association).Text(grant.Name).Text(grant.Premises).Text(grant.Town).Text(grant.Municipality).Flag(true)
            .Text(string.Join('|', grant.Board)).Text(string.Join('|', grant.Members)).Number(grant.Members.Count)
            .Number(grant.Year).Text(grant.Kind).Number(grant.Amount).Text(grant.Account).EndRow();

    private static void Write(CsvFile file, CompanyRow company, string? ongoing, DateOnly? deregistered)
    {
        file.Id(company.Number).Text(company.Name).Text(company.Form).Date(company.RegisteredOn).Date(deregistered)
            .Text(deregistered is null ? null : company.DeregistrationReason).Text(ongoing);
        if (company.Seat is { } seat)
        {
            file.Text(seat.Text).Text(seat.Number).Text(seat.Uuid).Text(company.CareOf).Text(seat.Postcode).Text(seat.Town)
                .Text(seat.Municipality);
        }
        else
        {
            file.Text(company.Office?.Address).Empty(2).Text(company.CareOf).Text(company.Office?.Postcode)
                .Text(company.Office?.Town).Text(company.Office?.Municipality);
        }

        file.Text(company.Industry).Empty(4).Flag(company.IsEmployer).Flag(deregistered is null)
            .Date(company.PermitFrom).Date(company.PermitTo).EndRow();
    }

    private static void Write(CsvFile file, long company, long person, string role, DateOnly from, DateOnly? last) =>
        file.Id(company).Id(person).Text(role).Date(from).Date(last).Text("Bolagsverket").EndRow();
}
