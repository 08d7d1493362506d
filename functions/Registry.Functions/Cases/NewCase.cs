namespace Registry.Functions.Cases;

/// <summary>A case as an evaluation puts it together.</summary>
public sealed record NewCase(
    string Id, Subject Subject, string Recipient, string Company, int Points, IReadOnlyList<string> FindingIds);
