namespace Registry.Graph;

/// <summary>How a column keeps its values; the numbers are part of the snapshot file.</summary>
public enum ColumnType
{
    /// <summary>64-bit integers: 8 bytes a row.</summary>
    Int64 = 0,

    /// <summary>64-bit floating-point numbers: 8 bytes a row.</summary>
    Double = 1,

    /// <summary>Booleans: one bit a row.</summary>
    Boolean = 2,

    /// <summary>Dates of the years 1 to 9999: a 4-byte day number a row.</summary>
    Date = 3,

    /// <summary>Text: a 4-byte code a row, none where all rows differ, and each distinct text once in UTF-8.</summary>
    Text = 4,

    /// <summary>Values of any kind, encoded one by one.</summary>
    Mixed = 5,
}
