namespace Registry.Graph;

/// <summary>One step of a path: over relationships of one type, along them or against them.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsOutgoing">Whether the step goes from start to end.</param>
public readonly record struct ReachStep(string Type, bool IsOutgoing)
{
    /// <summary>A step from the start of a relationship to its end.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The step.</returns>
    public static ReachStep Along(string type) => new(type, IsOutgoing: true);

    /// <summary>A step from the end of a relationship to its start.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The step.</returns>
    public static ReachStep Against(string type) => new(type, IsOutgoing: false);
}
