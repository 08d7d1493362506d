namespace Registry.Import.Csv;

/// <summary>How the text of a cell becomes a value, and which rule it breaks when it does not.</summary>
internal abstract class CellFormat<T>
{
    /// <summary>Reads a cell that is trimmed and not empty; null means that the value is good.</summary>
    public abstract ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out T value);

    /// <summary>Tells whether a value stands for an empty cell (`9999-12-31`).</summary>
    public virtual bool MeansEmpty(T value) => false;
}
