namespace Registry.Functions.Cases;

/// <summary>A case as its reader sees it.</summary>
public sealed record CaseResponse(
    string Id,
    SubjectResponse Subject,
    long Points,
    string State,
    string OpenedOn,
    string Recipient,
    string? Assignee,
    string? Deadline,
    IReadOnlyList<FindingResponse> Findings,
    IReadOnlyList<CaseStep> History,
    IReadOnlyList<string> Allowed);

public sealed record SubjectResponse(string Type, string Key, string Title);

public sealed record FindingResponse(
    string Id,
    string RuleId,
    string RuleVersion,
    string RuleNameSv,
    string RuleNameEn,
    int Points,
    string ExplanationSv,
    string ExplanationEn,
    IReadOnlyList<NumberResponse> Numbers,
    string ClearsSv,
    string ClearsEn,
    string LawSv,
    string LawEn,
    IReadOnlyList<StoredRow> Rows,
    IReadOnlyList<GuardResponse> CounterEvidence,
    IReadOnlyList<SubjectResponse> Related,
    string? Outcome);

public sealed record NumberResponse(
    string Name, string Value, string? Limit, string Unit, string LabelSv, string LabelEn);

public sealed record GuardResponse(string Code, string TextSv, string TextEn, bool Held);
