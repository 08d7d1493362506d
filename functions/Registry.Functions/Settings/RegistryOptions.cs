namespace Registry.Functions.Settings;

/// <summary>Every setting, bound from `Registry:…`, with its default. local.settings.sample.json lists them all.</summary>
public sealed record RegistryOptions
{
    public const string Section = "Registry";

    /// <summary>Gets the folder of all state: deliveries, snapshots, database.</summary>
    public string Data { get; init; } = ".data";

    /// <summary>Gets the environment of a new data folder: test, production or simulation.</summary>
    public string Environment { get; init; } = "test";

    /// <summary>Gets the port of the embedded host on localhost.</summary>
    public int Port { get; init; } = 7071;

    /// <summary>Gets the folder under which deliveries named over HTTP must lie; empty is `incoming` in the data folder.</summary>
    public string Incoming { get; init; } = string.Empty;

    /// <summary>Gets where jobs wait: embedded (SQLite) or azure (Storage queues).</summary>
    public string Queue { get; init; } = "embedded";

    /// <summary>Gets where the graph is held for rules and queries: embedded or neo4j.</summary>
    public string Engine { get; init; } = "embedded";

    public Neo4jOptions Neo4j { get; init; } = new();

    /// <summary>Gets the days that in-depth review of a case may take.</summary>
    public int InDepthLimitDays { get; init; } = 90;

    public CallerOptions[] Callers { get; init; } = [];

    public QueryOptionsSection Query { get; init; } = new();

    public ImportOptionsSection Import { get; init; } = new();

    public WebhookOptions Webhook { get; init; } = new();

    public RetentionOptions Retention { get; init; } = new();

    public DemotionOptions Demotion { get; init; } = new();

    public SampleOptions Sample { get; init; } = new();

    /// <summary>Gets the folder with rule texts of the municipality's own (`*.cypher`); empty is none.</summary>
    public string RuleFolder { get; init; } = string.Empty;

    /// <summary>Gets the ids of rules that do not run, separated by spaces.</summary>
    public string RulesOff { get; init; } = string.Empty;

    /// <summary>Gets the ids of rules whose hits are counted but open no case, separated by spaces.</summary>
    public string RulesInPilot { get; init; } = string.Empty;

    /// <summary>Gets parameters of rules that differ from the rule files: `Rules:A03:minUnits`.</summary>
    public Dictionary<string, Dictionary<string, string>> Rules { get; init; } = [];
}
