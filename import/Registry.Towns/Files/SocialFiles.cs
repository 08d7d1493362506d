using Registry.Towns.Life;

namespace Registry.Towns.Files;

/// <summary>The files of the partition social.</summary>
internal sealed class SocialFiles(DeliveryFolder folder)
{
    private readonly CsvFile _decisions = folder.Open("bistandsbeslut.csv",
        "hushall_id;beslut_id;arende_nr;avser_manad;sokande_id;medsokande_id;hushallstyp;antal_vuxna;antal_barn;"
        + "antal_i_hushallsgemenskap;norm_belopp;boendekostnad_godkand;belopp_beviljat;uppgiven_adress;"
        + "uppgivet_lagenhetsnummer;lagenhet_uuid;postnummer;postort;kommunkod;hyresvard_orgnr;kontrakt_id");

    private readonly CsvFile _members = folder.Open("bistand_medlemmar.csv", "hushall_id;avser_manad;person_id;roll;andel");

    private readonly CsvFile _payments = folder.Open("utbetalningar.csv",
        "utbetalning_id;beslut_id;mottagare_id;datum;belopp;betalsatt;konto_nyckel;mottagartyp");

    public ContactFile Contacts { get; } = new(folder, "socialtjanst");

    public ExemptionFile Exemptions { get; } = new(folder);

    public void Decision(AssistancePlan plan, string household, string decision, string caseNumber, DateOnly month, AssistanceSums sums)
    {
        _decisions.Text(household).Text(decision).Text(caseNumber).Month(month).Id(plan.Applicant.Number);
        if (plan.CoApplicant is { } other)
        {
            _decisions.Id(other.Number);
        }
        else
        {
            _decisions.Empty();
        }

        _decisions.Number(sums.HouseholdType).Number(sums.Adults).Number(sums.Children).Number(sums.Adults + sums.Children)
            .Number(sums.Norm).Number(plan.HousingCost).Number(sums.Granted);
        if (plan.Home is { } home)
        {
            _decisions.Text(home.Text).Text(home.Number).Text(home.Uuid).Text(home.Postcode).Text(home.Town).Text(home.Municipality);
        }
        else
        {
            _decisions.Empty(6);
        }

        if (plan.Landlord == 0)
        {
            _decisions.Empty();
        }
        else
        {
            _decisions.Id(plan.Landlord);
        }

        _decisions.Text(plan.LeaseId).EndRow();
    }

    public void Member(string household, DateOnly month, AssistanceMember member)
    {
        _members.Text(household).Month(month).Id(member.Person.Number).Text(member.Role).Text(member.Share).EndRow();
    }

    public void Payment(string id, string decision, AssistancePayee payee, DateOnly day, int amount) =>
        _payments.Text(id).Text(decision).Id(payee.Id).Date(day).Number(amount).Text(payee.Method).Text(payee.Account)
            .Text(payee.Kind).EndRow();
}
