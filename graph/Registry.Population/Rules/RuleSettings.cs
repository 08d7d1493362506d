namespace Registry.Population.Rules;

/// <summary>What an installation changes in the rules that come with the program.</summary>
public sealed record RuleSettings
{
    /// <summary>Gets the changed values by full name, for example <c>T03.minLeases</c> to <c>3</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets a folder with further rule texts (<c>*.cypher</c>).</summary>
    public string? Folder { get; init; }

    /// <summary>Gets the ids of rules that do not run.</summary>
    public IReadOnlySet<string> Off { get; init; } = new HashSet<string>();

    /// <summary>Gets the ids of rules whose hits are counted but open no case.</summary>
    public IReadOnlySet<string> Pilot { get; init; } = new HashSet<string>();
}
