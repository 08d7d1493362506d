using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Cases;
using Registry.Functions.Register;
using Registry.Population.Rules;

namespace Registry.Functions.Api;

/// <summary>GET rules: the catalogue that is also published; hits are counts only.</summary>
public sealed class ListRules(Endpoint endpoint, RuleBook rules, RuleStatistics statistics)
{
    public const string Route = "rules";

    [Function(nameof(ListRules))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate.Anyone, Handle);

    private IResult Handle(Call call)
    {
        var figures = statistics.ByRule(call.Caller);
        return Answers.Ok(rules.Catalog.Rules.Select(r => Rule(r, figures.GetValueOrDefault(r.Id))).ToList());
    }

    private static RuleResponse Rule(Rule rule, RuleFigures? figures) => new(
        rule.Id,
        rule.Version,
        rule.Group,
        rule.Name.Sv,
        rule.Name.En,
        rule.Points.Max(),
        rule.Points,
        rule.Subjects,
        rule.Recipients,
        [.. rule.Parameters.Select(p => new RuleParameterResponse(p.Name, ParameterJson.Of(p.Value), p.Unit, p.Source))],
        rule.Guards,
        rule.Law.Sv,
        rule.Law.En,
        rule.Clears.Sv,
        rule.Clears.En,
        rule.Query,
        figures?.Hits ?? 0,
        figures?.Outcomes ?? 0,
        figures?.Confirmed ?? 0,
        figures?.Suspended ?? false);
}

public sealed record RuleResponse(
    string Id,
    string Version,
    string Group,
    string NameSv,
    string NameEn,
    int Points,
    IReadOnlyList<int> Levels,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<RuleParameterResponse> Parameters,
    IReadOnlyList<string> Guards,
    string LawSv,
    string LawEn,
    string ClearsSv,
    string ClearsEn,
    string Query,
    long Hits,
    long Outcomes,
    long Confirmed,
    bool Suspended);

public sealed record RuleParameterResponse(string Name, object Value, string Unit, string Source);
