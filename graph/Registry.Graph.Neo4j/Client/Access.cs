namespace Registry.Graph.Neo4j;

/// <summary>What a statement may do; the server enforces it.</summary>
public enum Access
{
    /// <summary>Reading only: a statement that writes is refused.</summary>
    Read,

    /// <summary>Reading and writing.</summary>
    Write,
}
