using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>foretag.csv: companies. A sole trader carries the person id of its owner.</summary>
internal static class CompanyCsv
{
    private static readonly Column<PartyId> Id = new("orgnr", "orgno", Cell.Party) { IsRequired = true };
    private static readonly Column<string> Name = new("namn", "name", Cell.UniqueText(120)) { IsRequired = true };
    private static readonly Column<string> Form = new("organisationsform", "legal_form", Cell.Text(20));
    private static readonly Column<DateOnly> Registered = new("registreringsdatum", "registration_date", Cell.Date);
    private static readonly Column<DateOnly> Deregistered = new(
        "avregistreringsdatum", "deregistration_date", Cell.Date);

    private static readonly Column<string> Reason = new(
        "avregistreringsorsak", "deregistration_reason", Cell.Text(60));

    private static readonly Column<string> Ongoing = new("pagaende_forfarande", "ongoing_proceedings", Cell.Text(60));
    private static readonly DwellingColumns Address = new();
    private static readonly Column<string> CareOf = new("careof", "care_of", Cell.Text(60));
    private static readonly Column<string>[] Industries = [.. Enumerable.Range(1, 5).Select(i => new Column<string>($"sni{i}", $"sni{i}", Cell.Text(5)))];
    private static readonly Column<bool> Employer = new(
        "arbetsgivarregistrerad", "employer_registered", Cell.Boolean);

    private static readonly Column<bool> FTax = new("f_skatt", "f_tax", Cell.Boolean);
    private static readonly Column<DateOnly> PermitFrom = new("ivo_tillstand_fran", "ivo_permit_from", Cell.Date);
    private static readonly Column<DateOnly> PermitTo = new("ivo_tillstand_till", "ivo_permit_to", Cell.Date);

    public static CsvSchema<CompanyRow> Schema { get; } = new(
        "foretag.csv",
        [
            Id, Name, Form, Registered, Deregistered, Reason, Ongoing, .. Address.All, CareOf,
            .. Industries, Employer, FTax, PermitFrom, PermitTo,
        ],
        Read)
    {
        Key = (in CompanyRow row, ref KeyHash key) =>
        {
            key.Add(row.Id.Number);
        },
        KeyColumns = [Id],
        Same = (in CompanyRow left, in CompanyRow right) =>
            left with { Source = right.Source, Industries = right.Industries } == right
            && left.Industries.AsSpan().SequenceEqual(right.Industries),
    };

    private static CompanyRow? Read(CsvRow row)
    {
        var (id, name, form) = (row.Required(Id), row.Required(Name), row.Text(Form));
        var (registered, deregistered) = (row.Optional(Registered), row.Optional(Deregistered));
        var (reason, ongoing) = (row.Text(Reason), row.Text(Ongoing));
        var (address, careOf) = (Address.ReadOptional(row), row.Text(CareOf));
        var industries = ReadIndustries(row);
        var (employer, fTax) = (row.Optional(Employer), row.Optional(FTax));
        var (from, to) = (row.Optional(PermitFrom), row.Optional(PermitTo));
        row.CheckPeriod(PermitFrom, from, PermitTo, to);
        return row.IsValid
            ? new(
                row.Source,
                id,
                name,
                form,
                registered,
                deregistered,
                reason,
                ongoing,
                address,
                careOf,
                industries,
                employer,
                fTax,
                from,
                to)
            : null;
    }

    private static string[] ReadIndustries(CsvRow row)
    {
        var codes = new List<string>();
        foreach (var column in Industries)
        {
            var code = row.Text(column);
            if (code.Length != 0)
            {
                codes.Add(code);
            }
        }

        return codes.Count == 0 ? [] : [.. codes];
    }
}
