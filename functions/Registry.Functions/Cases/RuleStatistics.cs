using System.Globalization;
using Dapper;
using Microsoft.Extensions.Logging;
using Registry.Functions.Access;
using Registry.Functions.Settings;
using Registry.Functions.State;
using Registry.Population.Facts;

namespace Registry.Functions.Cases;

/// <summary>Hits and outcomes of each rule, and the fall back to pilot of a rule that is too seldom confirmed.</summary>
public sealed class RuleStatistics(RegistryDatabase database, RegistryOptions options, TimeProvider clock, ILogger<RuleStatistics> logger)
{
    /// <summary>Counts hits that the caller's role may read, and all outcomes.</summary>
    public IReadOnlyDictionary<string, RuleFigures> ByRule(Caller caller)
    {
        using var connection = database.Open();
        var hits = connection.Query<(string Rule, long Count)>(
            """
            SELECT f.rule_id, count(DISTINCT f.id) FROM finding f
            WHERE f.last_day = (SELECT day FROM evaluation ORDER BY id DESC LIMIT 1)
              AND EXISTS (SELECT 1 FROM json_each(f.body, '$.recipients') WHERE value = @Recipient)
              AND (@CompanyKey = '' OR EXISTS (SELECT 1 FROM json_each(f.body, '$.companies') WHERE value = @CompanyKey))
            GROUP BY f.rule_id
            """,
            new { caller.Recipient, caller.CompanyKey }).ToDictionary(r => r.Rule, r => r.Count);
        var suspended = connection.Query<string>("SELECT rule_id FROM rule_suspension").ToHashSet();
        var outcomes = Outcomes(connection, [])
            .GroupBy(o => o.Rule)
            .ToDictionary(g => g.Key, g => (All: g.LongCount(), Confirmed: g.LongCount(o => o.IsConfirmed)));
        return hits.Keys.Union(outcomes.Keys).Union(suspended).ToDictionary(
            rule => rule,
            rule => new RuleFigures(
                hits.GetValueOrDefault(rule),
                outcomes.GetValueOrDefault(rule).All,
                outcomes.GetValueOrDefault(rule).Confirmed,
                suspended.Contains(rule)));
    }

    /// <summary>Suspends every rule version with enough outcomes and too few confirmed; told in the log.</summary>
    /// <param name="delivered">The outcomes of arendeutfall.csv.</param>
    public void Demote(IEnumerable<OutcomeRow> delivered) => database.Write((connection, transaction) =>
    {
        var poor = Outcomes(connection, delivered)
            .GroupBy(o => (o.Rule, o.Version))
            .Select(g => (g.Key, All: g.Count(), Confirmed: g.Count(o => o.IsConfirmed)))
            .Where(g => g.All >= options.Demotion.MinOutcomes && g.Confirmed < options.Demotion.DemoteBelow * g.All);
        var changed = 0;
        foreach (var ((rule, version), all, confirmed) in poor)
        {
            var at = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
            if (connection.Execute(
                "INSERT OR IGNORE INTO rule_suspension VALUES (@rule, @version, @at, @all, @confirmed)",
                new { rule, version, at, all, confirmed },
                transaction) == 1)
            {
                Log.RuleSuspended(logger, rule, version, confirmed, all);
                changed++;
            }
        }

        return changed;
    });

    private static IEnumerable<(string Rule, string Version, bool IsConfirmed)> Outcomes(
        System.Data.IDbConnection connection, IEnumerable<OutcomeRow> delivered)
    {
        // A finding may lie in several cases: it is one hit, confirmed where one of them confirms it.
        var own = connection.Query<(string Finding, string Rule, string Version, string Outcome)>(
                """
                SELECT f.id, f.rule_id, f.rule_version, cf.outcome FROM case_finding cf
                JOIN finding f ON f.id = cf.finding_id AND f.rule_hash = cf.rule_hash WHERE cf.outcome IS NOT NULL
                """)
            .GroupBy(o => o.Finding)
            .Select(cases => cases.MaxBy(o => Cases.Outcomes.IsConfirmed(o.Outcome, o.Rule)))
            .Select(o => (o.Rule, o.Version, o.Outcome));
        var anonymous = connection.Query<(string Rule, string Version, string Outcome)>(
            "SELECT rule_id, rule_version, outcome FROM anonymous_outcome");
        var known = connection.Query<string>("SELECT finding_id FROM case_finding WHERE outcome IS NOT NULL").ToHashSet();
        var foreign = delivered.Where(d => !known.Contains(d.FindingId))
            .Select(d => (d.RuleId, d.RuleVersion, Cases.Outcomes.Read(d.Outcome) ?? string.Empty));
        return own.Concat(anonymous).Concat(foreign)
            .Where(o => o.Item3.Length > 0)
            .Select(o => (o.Item1, o.Item2, Cases.Outcomes.IsConfirmed(o.Item3, o.Item1)));
    }
}

/// <summary>The figures of one rule.</summary>
public sealed record RuleFigures(long Hits, long Outcomes, long Confirmed, bool Suspended);
