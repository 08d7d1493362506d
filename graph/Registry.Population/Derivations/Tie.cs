namespace Registry.Population.Derivations;

/// <summary>One relation in its canonical direction, for a half-open period.</summary>
/// <param name="From">The child, the ward, or the lower number of two spouses.</param>
/// <param name="To">The parent, the guardian, or the higher number.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The first day after.</param>
/// <param name="Row">The folded row that tells it.</param>
internal readonly record struct Tie(int From, int To, TieKind Kind, int Start, int End, int Row);

/// <summary>The canonical kinds of relations; the name is the token in the graph.</summary>
internal enum TieKind
{
    /// <summary>Parent of the start.</summary>
    F,

    /// <summary>Spouse.</summary>
    M,

    /// <summary>Registered partner.</summary>
    P,

    /// <summary>Guardian of the start.</summary>
    V,
}
