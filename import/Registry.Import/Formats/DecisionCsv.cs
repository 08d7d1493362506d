using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>bistandsbeslut.csv: decisions on economic assistance, one household and one month each.</summary>
internal static class DecisionCsv
{
    private static readonly Column<string> Household = new(
        "hushall_id", "household_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<string> Id = new(
        "beslut_id", "decision_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<string> CaseNo = new(
        "arende_nr", "case_no", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<DateOnly> Month = new("avser_manad", "month", Cell.Month) { IsRequired = true };
    private static readonly Column<PersonId> Applicant = new(
        "sokande_id", "applicant_id", Cell.Person, "applicant")
    { IsRequired = true };

    private static readonly Column<PersonId> CoApplicant = new(
        "medsokande_id", "co_applicant_id", Cell.Person, "co_applicant");

    private static readonly Column<int> HouseholdType = new("hushallstyp", "household_type", Cell.Int(1, 9));
    private static readonly Column<int> Adults = new("antal_vuxna", "adults", Cell.Int(0, 20));
    private static readonly Column<int> Children = new("antal_barn", "children", Cell.Int(0, 20));
    private static readonly Column<int> Shared = new(
        "antal_i_hushallsgemenskap", "shared_household_size", Cell.Int(0, 20));

    private static readonly Column<decimal> Norm = new("norm_belopp", "norm", Cell.Amount);
    private static readonly Column<decimal> HousingCost = new("boendekostnad_godkand", "housing_cost", Cell.Amount);
    private static readonly Column<decimal> Granted = new(
        "belopp_beviljat", "granted", Cell.Amount)
    { IsRequired = true };

    private static readonly DwellingColumns Stated = new()
    {
        Address = new("uppgiven_adress", "stated_address", Cell.Address, "gatuadress", "street_address"),
        Number = new(
            "uppgivet_lagenhetsnummer", "stated_dwelling_no", Cell.DwellingNumber, "lagenhetsnummer", "dwelling_no"),
    };

    private static readonly Column<PartyId> Landlord = new(
        "hyresvard_orgnr", "landlord", Cell.Organisation, "landlord_orgno");

    private static readonly Column<string> Lease = new("kontrakt_id", "lease", Cell.UniqueText(40), "lease_id");

    public static CsvSchema<DecisionRow> Schema { get; } = new(
        "bistandsbeslut.csv",
        [
            Household, Id, CaseNo, Month, Applicant, CoApplicant, HouseholdType, Adults, Children,
            Shared, Norm, HousingCost, Granted, .. Stated.All, Landlord, Lease,
        ],
        Read)
    {
        Key = (in DecisionRow row, ref KeyHash key) =>
        {
            key.Add(row.DecisionId);
        },
        KeyColumns = [Id],
        Same = (in DecisionRow left, in DecisionRow right) => left with { Source = right.Source } == right,
    };

    private static DecisionRow? Read(CsvRow row)
    {
        var (household, id, caseNo) = (row.Required(Household), row.Required(Id), row.Required(CaseNo));
        var month = row.Required(Month);
        var (applicant, coApplicant) = (row.Required(Applicant), row.Optional(CoApplicant));
        var type = ReadHouseholdType(row);
        var (adults, children, shared) = (row.Optional(Adults), row.Optional(Children), row.Optional(Shared));
        var (norm, housingCost, granted) = (row.Optional(Norm), row.Optional(HousingCost), row.Required(Granted));
        var stated = Stated.ReadOptional(row);
        var (landlord, lease) = (row.Optional(Landlord), row.Text(Lease));
        return row.IsValid
            ? new(
                row.Source,
                household,
                id,
                caseNo,
                month,
                applicant,
                coApplicant,
                type,
                adults,
                children,
                shared,
                norm,
                housingCost,
                granted,
                stated,
                landlord,
                lease)
            : null;
    }

    // The codes 3-6 tell man from woman: only alone or couple is kept.
    private static string ReadHouseholdType(CsvRow row)
    {
        switch (row.Optional(HouseholdType))
        {
            case >= 3 and <= 6:
                return "ensam";
            case 7 or 8:
                return "par";
            case 1 or 2:
                row.Warn(ImportRules.HouseholdTypeCode);
                return string.Empty;
            default:
                return string.Empty;
        }
    }
}
