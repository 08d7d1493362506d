namespace Registry.Import;

/// <summary>The limits of an import, with the defaults of the file formats.</summary>
public sealed record ImportOptions
{
    /// <summary>Gets the environment of the installation: test, production or simulation.</summary>
    public required string Environment { get; init; }

    /// <summary>Gets the real day, given by the caller: deliveries must not come from the future.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Gets the largest row in bytes.</summary>
    public int MaxRowBytes { get; init; } = 64 * 1024;

    /// <summary>Gets the share of failed rows above which a file is rejected as a whole.</summary>
    public double MaxFailedRowShare { get; init; } = 0.02;

    /// <summary>Gets the share of rows whose dwelling must be found for a file's address rules to run.</summary>
    public double MinMatchRate { get; init; } = 0.95;

    /// <summary>Gets the largest file in bytes.</summary>
    public long MaxFileBytes { get; init; } = 2_000_000_000;

    /// <summary>
    /// Gets what is done when persons of accepted deliveries turn out to be protected, with their numbers of twelve digits:
    /// whatever was made of their rows must be gone before the import is accepted. Is called before that.
    /// </summary>
    public Action<IReadOnlyCollection<string>>? Withdraw { get; init; }

    internal bool IsSimulation => Environment == "simulation";

    internal bool IsTest => Environment == "test";
}
