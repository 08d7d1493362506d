using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// The group of each text of a column, by its code: rows that are grouped by a property find theirs without the text.
/// </summary>
internal sealed class CodeGroups
{
    /// <summary>A column with more texts is left to the table of groups.</summary>
    private const int MaxCodes = 1 << 12;

    private TextColumn? _column;
    private int[] _groups = [];

    /// <summary>Finds where the group of a row is noted, below 0 where it is not known yet; nowhere for other columns.</summary>
    public ref int GroupOf(PropertyExpr property, Frame frame)
    {
        var id = property.Id(frame);
        var segment = id < 0 ? null : property.Reader.Find(id);
        if (segment?.Text is not { AllDiffer: false } column || column.Dictionary.Count > MaxCodes)
        {
            return ref Unsafe.NullRef<int>();
        }

        if (!ReferenceEquals(_column, column))
        {
            // A text of two columns is one group all the same: the table of groups says so.
            _column = column;
            _groups = new int[column.Dictionary.Count + 1];
            Array.Fill(_groups, -1);
        }

        // The code of no text comes first.
        return ref _groups[column.CodeOf(id - segment.First) + 1];
    }

    public void Clear() => _column = null;
}
