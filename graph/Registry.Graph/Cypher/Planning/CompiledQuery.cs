using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// A query bound and planned for one catalogue: immutable, kept in the plan cache, run any number of times.
/// </summary>
internal sealed record CompiledQuery
{
    public required Pipeline Pipeline { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Gets the slots of the columns.</summary>
    public required Slot[] Output { get; init; }

    public required IReadOnlyList<Subplan> Subplans { get; init; }

    /// <summary>Gets the names of the parameters, by index.</summary>
    public required IReadOnlyList<(string Name, int Position)> Parameters { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required int IdSlots { get; init; }

    public required int ValueSlots { get; init; }

    public required int ScratchCount { get; init; }

    public required int StepCount { get; init; }

    public required QueryMode Mode { get; init; }

    /// <summary>Gets a value indicating whether a plan may show estimates: no hidden node is behind them.</summary>
    public required bool TellsEstimates { get; init; }
}
