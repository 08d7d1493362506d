using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Register;
using Registry.Functions.State;
using Registry.Import;
using Registry.Population.Rules;

namespace Registry.Functions.Api;

/// <summary>GET imports/latest: the report of the newest import, for the caller's partitions, and what was evaluated since.</summary>
public sealed class GetLatestImport(
    Endpoint endpoint, ImportReports reports, EvaluationStore evaluations, CurrentGraph graph)
{
    public const string Route = "imports/latest";

    public static Gate Gate { get; } = Gate.Open(
        Role.Analyst, Role.SocialServices, Role.HousingCompany, Role.InternalAudit, Role.DataProtectionOfficer, Role.Administrator);

    [Function(nameof(GetLatestImport))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private IResult Handle(Call call)
    {
        var (run, latest) = (reports.Latest(), evaluations.Latest());
        var muted = latest is null ? [] : StoreJson.Read<IReadOnlyList<MutedRule>>(latest.Muted);
        var ownName = OwnName(call.Caller);
        DeliveryLine[] deliveries = [.. (run?.Deliveries ?? []).Where(d => MaySee(call.Caller, ownName, d))];
        return Answers.Ok(new LatestImportResponse(
            run?.At,
            run?.Accepted ?? false,
            deliveries,
            Texts(deliveries),
            latest?.Day,
            latest?.At,
            [.. muted.Select(m => new MutedRuleResponse(m.RuleId, m.Reason.Sv, m.Reason.En))]));
    }

    /// <summary>The rules that the deliveries break, in words.</summary>
    private static Dictionary<string, ImportRuleResponse> Texts(DeliveryLine[] deliveries) => deliveries
        .SelectMany(d => d.Reasons.Select(r => r.Code).Concat(d.Files.SelectMany(f => f.ByCode.Keys.Concat(f.Warnings.Keys))))
        .Distinct()
        .Select(ImportRules.Find).OfType<ImportRule>()
        .ToDictionary(r => r.Code, r => new ImportRuleResponse(r.TextSv, r.Text));

    /// <summary>Another landlord's delivery, or a board's, is nobody else's business; who runs the imports sees them all.</summary>
    private static bool MaySee(Caller caller, string? ownName, DeliveryLine delivery) => caller.Role switch
    {
        Role.Administrator or Role.DataProtectionOfficer => true,
        Role.HousingCompany => delivery.Controller == caller.Company || delivery.Controller == ownName,
        _ => CallerViews.Partitions(caller.Role).Contains(delivery.Partition),
    };

    /// <summary>A manifest names its controller in words.</summary>
    private string? OwnName(Caller caller) => caller.Role == Role.HousingCompany
        && graph.For(caller) is { } window && window.Graph.TryFind("Company", caller.CompanyKey, out var own)
            ? window.Text(own, "name")
            : null;
}

public sealed record LatestImportResponse(
    string? At,
    bool Accepted,
    IReadOnlyList<DeliveryLine> Deliveries,
    IReadOnlyDictionary<string, ImportRuleResponse> Texts,
    string? Day,
    string? EvaluatedAt,
    IReadOnlyList<MutedRuleResponse> RulesMuted);

public sealed record ImportRuleResponse(string Sv, string En);

public sealed record MutedRuleResponse(string Id, string Reason, string ReasonEn);
