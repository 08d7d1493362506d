using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.State;

namespace Registry.Functions.Api;

/// <summary>
/// GET lookups: the look-up log, newest first. With `subject` the record of look-ups of one person or thing (`person:…`),
/// which that person may ask the data protection officer for. Internal audit sees who, when and why, not at whom.
/// </summary>
public sealed class ListLookups(Endpoint endpoint, LookupLog lookups)
{
    public const string Route = "lookups";
    private const int MaxTake = 500;

    public static Gate Gate { get; } = Gate.Lookup(Role.DataProtectionOfficer, Role.InternalAudit);

    [Function(nameof(ListLookups))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        if (!Number.TryRead(call.Query("skip"), 0, int.MaxValue, 0, out var skip))
        {
            return Answers.Invalid("skip", "skip must be a whole number from 0");
        }

        if (!Number.TryRead(call.Query("take"), 1, MaxTake, 100, out var take))
        {
            return Answers.Invalid("take", $"take must be a whole number from 1 to {MaxTake}");
        }

        var isOfficer = call.Caller.Role == Role.DataProtectionOfficer;
        if (!isOfficer && call.Query("subject") is not null)
        {
            return Answers.Forbidden();
        }

        var rows = lookups.Read(skip, take, call.Query("subject"));
        var (total, broken) = (lookups.Count(), lookups.FirstBroken());
        await call.Record("lookups", call.Query("subject") ?? string.Empty, []);
        return Answers.Ok(new LookupsResponse(total, broken is null, [.. rows.Select(r => Item(r, isOfficer))]));
    }

    private static LookupItem Item(LookupRow row, bool isOfficer) => new(
        row.Seq,
        row.At,
        row.Caller,
        row.Role,
        row.Purpose,
        isOfficer ? row.CaseReference : string.Empty,
        row.Action,
        isOfficer ? row.Text : string.Empty,
        isOfficer ? StoreJson.Read<IReadOnlyList<string>>(row.Subjects) : [],
        row.Hash);
}

public sealed record LookupsResponse(int Total, bool ChainIntact, IReadOnlyList<LookupItem> Items);

public sealed record LookupItem(
    long Seq,
    string At,
    string Caller,
    string Role,
    string Purpose,
    string CaseReference,
    string Action,
    string Text,
    IReadOnlyList<string> Subjects,
    string Hash);
