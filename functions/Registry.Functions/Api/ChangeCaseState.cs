using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Settings;

namespace Registry.Functions.Api;

/// <summary>POST cases/{id}/state: moves a case along the funnel; closing gives every finding its outcome.</summary>
public sealed class ChangeCaseState(Endpoint endpoint, CaseStore cases, CaseReader reader, RegistryOptions options)
{
    public const string Route = "cases/{id}/state";
    private const int MaxNote = 4000;

    public static Gate Gate { get; } = Gate.Lookup([.. Roles.CaseWorkers]);

    [Function(nameof(ChangeCaseState))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        var asked = await Body.Read<StateRequest>(call);
        var outcomes = asked.Outcomes ?? [];
        if (!CaseStates.All.Contains(asked.State))
        {
            return Answers.Invalid("state", $"state must be one of {string.Join(", ", CaseStates.All)}");
        }

        if (outcomes.Any(o => o.FindingId is null || !Outcomes.All.Contains(o.Outcome)))
        {
            return Answers.Invalid("outcomes", $"outcome must be one of {string.Join(", ", Outcomes.All)}");
        }

        if (asked.Note?.Length > MaxNote)
        {
            return Answers.Invalid("note", $"note must have at most {MaxNote} characters");
        }

        var id = call.Route("id") ?? string.Empty;
        await call.Record("case_state", asked.State, [$"case:{id}"]);
        if (cases.Find(call.Caller, id) is null)
        {
            return Answers.NotFound();
        }

        var byFinding = outcomes.GroupBy(o => o.FindingId).ToDictionary(g => g.Key, g => g.Last().Outcome);
        var refusal = cases.Move(call.Caller, id, new(asked.State, byFinding, asked.Note), options.InDepthLimitDays);
        return refusal is null ? Answers.Ok(reader.Read(call.Caller, id)) : Answers.Conflict(refusal);
    }
}

public sealed record StateRequest(string State, IReadOnlyList<OutcomeRequest>? Outcomes, string? Note);

public sealed record OutcomeRequest(string FindingId, string Outcome);
