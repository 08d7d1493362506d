using Registry.Population.Data;

namespace Registry.Towns;

/// <summary>What town to make. The same options give the same bytes on every machine.</summary>
public sealed record TownOptions
{
    /// <summary>The largest town whose people all get numbers from the public test list.</summary>
    public const int LargestTestTown = 30_000;

    /// <summary>The largest town; above it the numbers of a birth date could run out.</summary>
    public const int LargestTown = 5_000_000;

    /// <summary>The smallest town: below it there are no homes for a scheme of every rule.</summary>
    public const int SmallestTown = 500;

    private const int YearsAhead = 100;

    /// <summary>Gets how many persons `personer.csv` holds, those who left or died included.</summary>
    public int People { get; init; } = 20_000;

    /// <summary>Gets the seed of everything that is drawn.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Gets the evaluation day, and the day of the extracts. Fixed, so that a sample never changes.
    /// A simulation writes it a hundred years ahead.</summary>
    public DateOnly Day { get; init; } = new(2026, 6, 30);

    /// <summary>Gets the code of the municipality.</summary>
    public string Municipality { get; init; } = "1980";

    /// <summary>Gets a value indicating whether the town is too large for the test numbers: it then lies a hundred
    /// years ahead (`formats.md`, environment simulation).</summary>
    public bool IsSimulation => People > LargestTestTown;

    /// <summary>Gets the environment that the manifests name.</summary>
    public string Environment => IsSimulation ? "simulation" : "test";

    /// <summary>Gets the evaluation day as the files hold it.</summary>
    public DateOnly TownDay => IsSimulation ? Day.AddYears(YearsAhead) : Day;

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    public void Validate()
    {
        if (People is < SmallestTown or > LargestTown)
        {
            throw new ArgumentException($"People must be from {SmallestTown} to {LargestTown}.");
        }

        if (Day < new DateOnly(2024, 1, 1) || Day > new DateOnly(2040, 12, 31))
        {
            throw new ArgumentException("Day must lie in 2024 to 2040: the test numbers belong to people of those years.");
        }

        if (!ReferenceData.Municipalities.Any(m => m.Code == Municipality))
        {
            throw new ArgumentException("Municipality must be one of the 290 codes.");
        }
    }
}
