namespace Registry.Tck.Kit;

/// <summary>One scenario of the kit with the values of its Examples row filled in.</summary>
internal sealed record KitScenario
{
    /// <summary>Gets the feature file, relative to the folder of the kit.</summary>
    public required string Feature { get; init; }

    /// <summary>Gets the name as written, placeholders not filled in.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the row of the Examples from 1; 0 for a plain scenario.</summary>
    public required int Example { get; init; }

    /// <summary>Gets the name of a graph of the kit, or null for an empty one.</summary>
    public string? Graph { get; init; }

    public required IReadOnlyList<string> Setup { get; init; }

    public required IReadOnlyList<KitProcedure> Procedures { get; init; }

    /// <summary>Gets the parameters as the kit writes values.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    public required string Query { get; init; }

    public required Expectation Expectation { get; init; }

    /// <summary>Gets the scenario's name among all, the same for every row of an outline.</summary>
    public string OutlineId => $"{Feature} {Name}";

    /// <summary>Gets the name of this scenario alone.</summary>
    public string Id => Example == 0 ? OutlineId : $"{OutlineId} (example {Example})";
}

/// <summary>A procedure that a scenario declares: its signature as written and its result table.</summary>
internal sealed record KitProcedure(string Signature, IReadOnlyList<IReadOnlyList<string>> Table);

internal abstract record Expectation;

/// <summary>Rows as the kit writes them.</summary>
internal sealed record ExpectedRows(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool InOrder, bool IgnoresListOrder)
    : Expectation;

internal sealed record ExpectedNothing : Expectation;

internal sealed record ExpectedError(string Kind, string Phase, string Detail) : Expectation;
