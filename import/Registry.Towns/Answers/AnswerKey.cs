namespace Registry.Towns.Answers;

/// <summary>One subject of a planted case, with the key that findings use.</summary>
internal sealed record Subject(string Type, string Key, string? Alias = null);

/// <summary>One planted case: a scheme whose rules must find it, or a look-alike on which rules must stay silent.</summary>
internal sealed class PlantedCase
{
    public required string Kind { get; init; }

    public required string Variant { get; init; }

    /// <summary>Gets how far it lies from the limits: clear, edge or under; null for a look-alike.</summary>
    public string? Level { get; init; }

    public bool IsLookAlike => Level is null;

    public List<Subject> Primary { get; } = [];

    public List<Subject> Related { get; } = [];

    public List<string> Rules { get; } = [];

    public List<string> OptionalRules { get; } = [];

    public List<string> EvadedRules { get; } = [];

    public List<string> MustNot { get; } = [];

    public List<string> Tolerated { get; } = [];

    /// <summary>Gets the dwellings that were taken for it.</summary>
    public List<int> Dwellings { get; } = [];
}

/// <summary>A protected person, with everything that must appear nowhere.</summary>
internal sealed record ProtectedPerson(string Id, string Surname, string Given, bool IsShielded, string[] Contacts, string OnlyHome);

/// <summary>Two numbers of one person, as the register links them.</summary>
internal sealed record SamePerson(string Left, string Right);

/// <summary>What was planted: the answers that an evaluation is measured against.</summary>
internal sealed class AnswerKey
{
    public List<PlantedCase> Cases { get; } = [];

    public List<ProtectedPerson> Protected { get; } = [];

    public List<SamePerson> Same { get; } = [];
}
