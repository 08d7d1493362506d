using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>
/// A property whose values lie in one column of texts, days or truths: there one number tells them apart, so that rows are
/// grouped by it, and different values counted, without any value being made.
/// </summary>
internal sealed class CodedProperty
{
    /// <summary>The code of no value.</summary>
    public const int NoCode = -1;

    private readonly int _slot;
    private readonly Segment _segment;

    private CodedProperty(int slot, Segment segment) => (_slot, _segment) = (slot, segment);

    /// <summary>Gets the coded property; null where several columns may hold its values, or one of another kind.</summary>
    /// <param name="property">The property.</param>
    /// <param name="possible">Where the nodes or relationships of its variable may lie.</param>
    public static CodedProperty? Of(PropertyExpr property, IEnumerable<Segment> possible) =>
        possible.Where(s => s.Column is not null).ToList() is [var only] && (only.Text ?? only.Date ?? (Column?)only.Boolean) is not null
            ? new(property.Target.Slot.Index, only)
            : null;

    public int CodeOf(Frame frame)
    {
        var row = frame.Ids[_slot] - _segment.First;
        if (row < 0 || row >= _segment.Count)
        {
            return NoCode;
        }

        if (_segment.Text is { } texts)
        {
            return texts.CodeOf(row);
        }

        return _segment.Column!.IsNull(row) ? NoCode
            : _segment.Date is { } dates ? dates.DayNumbers[row]
            : Bits.Get(_segment.Boolean!.Values, row) ? 1 : 0;
    }

    public Value ValueOf(int code) => code == NoCode ? Value.Null
        : _segment.Text is { } texts ? Value.From(texts.Dictionary[code])
        : _segment.Date is not null ? Value.FromDayNumber(code)
        : Value.From(code != 0);
}
