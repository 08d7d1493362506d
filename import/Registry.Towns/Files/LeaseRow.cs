namespace Registry.Towns.Files;

/// <summary>The row of a lease, without the dwelling.</summary>
internal sealed record LeaseRow(string Id, string ObjectId, string Kind, DateOnly Start, int Rent)
{
    /// <summary>Gets the last day; null while it runs.</summary>
    public DateOnly? End { get; init; }

    public DateOnly? NoticeOn { get; init; }

    public string Transfer { get; init; } = "ny";
}
