namespace Registry.Population.Schema;

/// <summary>The type of a property; the names are those of the query language.</summary>
public enum PropertyKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A double.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date without a time.</summary>
    Date,
}
