namespace Registry.Functions.Settings;

/// <summary>One caller: its key is kept as SHA-256 in hexadecimal digits only.</summary>
public sealed record CallerOptions
{
    public string Name { get; init; } = string.Empty;

    public string Role { get; init; } = string.Empty;

    /// <summary>Gets the organisation number of a housing company; empty for other roles.</summary>
    public string? Company { get; init; }

    public string KeySha256 { get; init; } = string.Empty;
}

/// <summary>What one query may use.</summary>
public sealed record QueryOptionsSection
{
    public int DeadlineSeconds { get; init; } = 10;

    public int MaxRows { get; init; } = 1000;

    public int MaxMemoryMegabytes { get; init; } = 512;
}

/// <summary>Limits of an import.</summary>
public sealed record ImportOptionsSection
{
    public int MaxRowBytes { get; init; } = 65_536;

    public long MaxFileBytes { get; init; } = 2_000_000_000;

    /// <summary>Gets the share of failed rows above which a file is refused.</summary>
    public double MaxFailedRowShare { get; init; } = 0.02;

    /// <summary>Gets the share of rows whose dwelling must be found, or rules on addresses are muted.</summary>
    public double MinMatchRate { get; init; } = 0.95;
}

/// <summary>Where alerts go besides the inbox; no address, no call.</summary>
public sealed record WebhookOptions
{
    public string Url { get; init; } = string.Empty;

    /// <summary>Gets the secret that signs each call (HMAC-SHA256).</summary>
    public string Secret { get; init; } = string.Empty;

    public int Attempts { get; init; } = 3;

    public int TimeoutSeconds { get; init; } = 10;
}

/// <summary>How long things are kept (rules.md, section 11).</summary>
public sealed record RetentionOptions
{
    /// <summary>Gets the days that a case nobody took up stays.</summary>
    public int UntouchedDays { get; init; } = 90;

    /// <summary>Gets the months that a case closed without action stays.</summary>
    public int ClosedMonths { get; init; } = 12;

    /// <summary>Gets the years that social services' cases, and cases closed with an action, stay after their last entry.</summary>
    public int RecordYears { get; init; } = 5;

    /// <summary>Gets the months after its end that a registration stays in the graph.</summary>
    public int AddressMonths { get; init; } = 36;

    /// <summary>Gets the days that finished jobs stay.</summary>
    public int JobDays { get; init; } = 30;

    /// <summary>Gets the days that the rejected rows of the last import are kept for correction.</summary>
    public int RejectedRowDays { get; init; } = 30;
}

/// <summary>The Neo4j server, where the engine is neo4j.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Gets the HTTP address, with the database behind it where that is not neo4j.</summary>
    public string Uri { get; init; } = string.Empty;

    public string User { get; init; } = string.Empty;

    public string Password { get; init; } = string.Empty;
}

/// <summary>When a rule falls back to pilot by itself (rules.md, section 12).</summary>
public sealed record DemotionOptions
{
    public int MinOutcomes { get; init; } = 30;

    public double DemoteBelow { get; init; } = 0.30;
}

/// <summary>The sample municipality of a start without data.</summary>
public sealed record SampleOptions
{
    public int People { get; init; } = 20_000;

    public int Seed { get; init; } = 1;
}
