namespace Registry.Reference.Tests.Reference;

/// <summary>An error of a query, with the kind and the detail that openCypher gives it.</summary>
internal sealed class ReferenceException(string kind, string detail) : Exception($"{kind}: {detail}")
{
    public string Kind { get; } = kind;

    public string Detail { get; } = detail;

    public static ReferenceException Type(string detail = "InvalidArgumentType") => new("TypeError", detail);
}
