using Registry.Functions.Cases;
using Registry.Functions.State;

namespace Registry.Functions.Tests;

/// <summary>Findings and cases made by hand.</summary>
internal static class Findings
{
    public static StoredFinding Make(
        string id, int points = 2, string rule = "T03", string hash = "h1", string person = "190001010000", string version = "1",
        string subject = "person") => new()
        {
            Id = id,
            RuleId = rule,
            RuleVersion = version,
            RuleHash = hash,
            RuleName = new("regel", "rule"),
            Clears = new("rensar", "clears"),
            Law = new("JB 12:39", "JB 12:39"),
            Day = new(2026, 6, 30),
            Subject = new(subject, person),
            Points = points,
            Recipients = ["analyst"],
            Related = [new("lease", "5560160680/K-1")],
            Companies = ["5560160680"],
            ExplanationSv = $"Förklaring {hash}.",
            ExplanationEn = $"Explanation {hash}.",
            Numbers = [new("leases", "2", "2", "leases", new("kontrakt", "leases"))],
            Rows = [new("housing/hyreskontrakt.csv", 7)],
            CounterEvidence = [new("X13", new("Dubbel hyra", "Double rent"), false)],
        };

    public static NewCase Case(string id, params StoredFinding[] findings) =>
        new(id, findings[0].Subject, "analyst", string.Empty, findings.Sum(f => f.Points), [.. findings.Select(f => f.Id)]);

    /// <summary>Saves findings and one case of them; true where the case was opened.</summary>
    public static bool Save(Stage stage, string caseId, params StoredFinding[] findings) =>
        stage.Get<RegistryDatabase>().Write((connection, transaction) =>
        {
            var writer = new CaseWriter(connection, transaction, findings[0].Day, stage.Clock.Now);
            findings.ToList().ForEach(writer.Save);
            return writer.Save(Case(caseId, findings), "title", findings.ToDictionary(f => f.Id));
        });
}
