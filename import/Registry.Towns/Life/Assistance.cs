using Registry.Towns.People;

namespace Registry.Towns.Life;

/// <summary>What a plan of assistance became: the household and its decisions, the latest last.</summary>
internal sealed record AssistanceCase(string Household, IReadOnlyList<string> Decisions);

/// <summary>Writes economic assistance: a decision a month, its members and its payment.</summary>
internal sealed class Assistance(Town town)
{
    /// <summary>How many months the social services deliver.</summary>
    public const int Months = 12;

    private const int SingleNorm = 4980;
    private const int CoupleNorm = 8120;
    private const int ChildNorm = 3900;

    /// <summary>Gets the first day of the month so many months before the newest one.</summary>
    public DateOnly Month(int monthsAgo) => new DateOnly(town.Day.Year, town.Day.Month, 1).AddMonths(-monthsAgo);

    /// <summary>Gets the usual payment day of a month: near the end of the month before.</summary>
    public static DateOnly PaidOn(DateOnly month) => month.AddDays(-5);

    public AssistanceCase Write(AssistancePlan plan)
    {
        var household = town.NextId("H-");
        var caseNumber = town.NextId("EK-");
        var sums = Count(plan);
        plan.Applicant.Account ??= town.NewAccount();
        var payee = plan.Payee ?? new(plan.Applicant.Number, "konto", plan.Applicant.Account, "sokande");
        var decisions = new List<string>();
        for (var i = 0; i < plan.Months; i++)
        {
            var month = plan.FirstMonth.AddMonths(i);
            var decision = town.NextId("B-");
            decisions.Add(decision);
            town.Files.Social.Decision(plan, household, decision, caseNumber, month, sums);
            WriteMembers(plan, household, month);
            var paidOn = i == plan.Months - 1 && plan.LastPaidOn is { } last ? last : PaidOn(month);
            town.Files.Social.Payment(town.NextId("U-"), decision, payee, paidOn, sums.Granted);
        }

        return new(household, decisions);
    }

    /// <summary>Gives an applicant a telephone number with the social services.</summary>
    public void Phone(Resident person, string? shared = null) =>
        town.Files.Social.Contacts.Phone(person, shared ?? town.NewPhone(), town.DaysAgo(town.Random.Between(200, 800)));

    private static AssistanceSums Count(AssistancePlan plan)
    {
        var adults = 1 + (plan.CoApplicant is null ? 0 : 1) + plan.Others.Count(m => m.Role == "vuxen");
        var children = plan.Others.Count(m => m.Role is "barn" or "umgangesbarn");
        var norm = (plan.CoApplicant is null ? SingleNorm : CoupleNorm) + (children * ChildNorm);
        var kind = plan.CoApplicant is null ? (children == 0 ? 3 : 4) : (children == 0 ? 7 : 8);
        return new(kind, adults, children, norm, norm + plan.HousingCost);
    }

    private void WriteMembers(AssistancePlan plan, string household, DateOnly month)
    {
        town.Files.Social.Member(household, month, new(plan.Applicant, "vuxen"));
        if (plan.CoApplicant is { } other)
        {
            town.Files.Social.Member(household, month, new(other, "vuxen"));
        }

        foreach (var member in plan.Others)
        {
            if (member.Person.Born < month)
            {
                town.Files.Social.Member(household, month, member);
            }
        }
    }
}
