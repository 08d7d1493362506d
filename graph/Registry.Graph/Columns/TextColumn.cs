using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// A column of text. Each row holds the code of its text in <see cref="Dictionary"/>; codes are given in the order in
/// which the texts first appear, so a column whose rows all differ has the row number as code and stores no codes.
/// </summary>
public sealed class TextColumn : Column
{
    /// <summary>The code of a row without text.</summary>
    public const int NoCode = -1;

    private readonly Block<int> _codes;

    internal TextColumn(
        string name, int count, int nonNullCount, Block<ulong> present, Block<int> codes, TextDictionary dictionary)
        : base(name, ColumnType.Text, count, nonNullCount, present)
    {
        _codes = codes;
        Dictionary = dictionary;
    }

    /// <summary>Gets the distinct texts.</summary>
    public TextDictionary Dictionary { get; }

    /// <summary>Gets the code of each row; <see cref="NoCode"/> where there is no text.</summary>
    public ReadOnlySpan<int> Codes => AllDiffer ? RowNumbers.First(Count) : _codes.Span;

    /// <summary>
    /// Gets a value indicating whether every row has a text of its own; a code is then the row number.
    /// </summary>
    public bool AllDiffer => _codes.Length < Count;

    internal Block<int> CodesBlock => _codes;

    /// <summary>Gets the code of one row.</summary>
    /// <param name="row">The row within the group.</param>
    /// <returns>The code, or <see cref="NoCode"/>.</returns>
    public int CodeOf(int row) => AllDiffer ? row : _codes.Span[row];

    private protected override bool HoldsSame(Column other) =>
        other is TextColumn texts && _codes.HoldsSame(texts._codes) && Dictionary.IsCopyOf(texts.Dictionary);

    private protected override Value Read(int row) => Value.From(Dictionary[CodeOf(row)]);
}
