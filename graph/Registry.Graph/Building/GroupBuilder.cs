namespace Registry.Graph;

/// <summary>What nodes of one set of labels and relationships of one type have in common: rows and their properties.</summary>
public abstract class GroupBuilder
{
    private protected GroupBuilder()
    {
        Columns = new ColumnSetBuilder(Rows);
    }

    /// <summary>Gets the number of rows added.</summary>
    public int Count => Rows.Count;

    private protected RowCounter Rows { get; } = new();

    private protected ColumnSetBuilder Columns { get; }

    /// <summary>Makes room for rows that are going to be added.</summary>
    /// <param name="count">How many there will be, as far as is known.</param>
    public virtual void Expect(int count) => Rows.Expect(count);

    /// <summary>Gets the builder of an integer property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<long> Int64(string name) =>
        Columns.Typed<long>(name, (n, rows) => new Int64ColumnBuilder(n, rows));

    /// <summary>Gets the builder of a floating-point property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<double> Double(string name) =>
        Columns.Typed<double>(name, (n, rows) => new DoubleColumnBuilder(n, rows));

    /// <summary>Gets the builder of a boolean property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<bool> Boolean(string name) =>
        Columns.Typed<bool>(name, (n, rows) => new BooleanColumnBuilder(n, rows));

    /// <summary>Gets the builder of a date property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<DateOnly> Date(string name) =>
        Columns.Typed<DateOnly>(name, (n, rows) => new DateColumnBuilder(n, rows));

    /// <summary>Gets the builder of a text property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<string> Text(string name) =>
        Columns.Typed<string>(name, (n, rows) => new TextColumnBuilder(n, rows));

    /// <summary>Sets any property of any kind, the slow general way; null takes it away.</summary>
    /// <param name="row">The row of the node or relationship.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">The value.</param>
    public void Set(int row, string name, Value value) => Columns.Set(row, name, value);

    internal void Close() => Rows.IsClosed = true;
}
