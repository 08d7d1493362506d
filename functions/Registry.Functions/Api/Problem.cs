namespace Registry.Functions.Api;

/// <summary>An error as RFC 9457 writes it; Line and Column point into a query text.</summary>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    IReadOnlyDictionary<string, string[]>? Errors = null,
    int? Line = null,
    int? Column = null,
    string? Kind = null,
    string? CorrelationId = null);
