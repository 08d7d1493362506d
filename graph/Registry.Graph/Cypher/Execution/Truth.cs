namespace Registry.Graph.Cypher.Execution;

/// <summary>A truth of three-valued logic.</summary>
internal enum Truth
{
    False = 0,
    True = 1,
    Unknown = 2,
}

internal static class TruthExtensions
{
    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public static Value ToValue(this Truth truth) => truth switch
    {
        Truth.True => Value.True,
        Truth.False => Value.False,
        _ => Value.Null,
    };

    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;

    /// <summary>
    /// Reads a value where a truth is wanted: null is unknown, and as in Neo4j a list is true unless it is empty, and a map
    /// always; anything else is an error.
    /// </summary>
    public static Truth ToTruth(this Value value, int position) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean ? Truth.True : Truth.False,
        ValueKind.Null => Truth.Unknown,
        ValueKind.List => (value.AsList.Count > 0).ToTruth(),
        ValueKind.Map => Truth.True,
        _ => throw Fail.Type($"expected a boolean, but found {Fail.Name(value.Kind)}", position),
    };
}
