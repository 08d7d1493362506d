namespace Registry.Functions.State;

/// <summary>A look-up to be logged. Subjects are `type:key`.</summary>
public sealed record LookupEntry(
    string Caller,
    string Role,
    string Company,
    string Purpose,
    string CaseReference,
    string Action,
    string Text,
    IReadOnlyList<string> Subjects);

/// <summary>A logged look-up.</summary>
public sealed record LookupRow(
    long Seq,
    string At,
    string Caller,
    string Role,
    string Company,
    string Purpose,
    string CaseReference,
    string Action,
    string Text,
    string Subjects,
    string PreviousHash,
    string Hash);
