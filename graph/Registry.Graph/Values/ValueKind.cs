namespace Registry.Graph;

/// <summary>The kinds of a <see cref="Value"/>; the numbers are part of the snapshot file.</summary>
public enum ValueKind
{
    /// <summary>Nothing: a property that is not there, or an unknown truth.</summary>
    Null = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>A signed 64-bit integer.</summary>
    Integer = 2,

    /// <summary>A 64-bit floating-point number.</summary>
    Float = 3,

    /// <summary>Text.</summary>
    String = 4,

    /// <summary>A day of the proleptic Gregorian calendar.</summary>
    Date = 5,

    /// <summary>A time of day without an offset.</summary>
    LocalTime = 6,

    /// <summary>A time of day with an offset from UTC.</summary>
    Time = 7,

    /// <summary>A day and a time of day without an offset.</summary>
    LocalDateTime = 8,

    /// <summary>An instant with an offset from UTC and perhaps a named zone.</summary>
    DateTime = 9,

    /// <summary>Months, days, seconds and nanoseconds, each counted on its own.</summary>
    Duration = 10,

    /// <summary>An ordered list of values.</summary>
    List = 11,

    /// <summary>Values by text key.</summary>
    Map = 12,

    /// <summary>A node of the graph, by number.</summary>
    Node = 13,

    /// <summary>A relationship of the graph, by number.</summary>
    Relationship = 14,

    /// <summary>Nodes joined by relationships.</summary>
    Path = 15,

    /// <summary>A point of a coordinate reference system.</summary>
    Point = 16,
}
