using System.Collections;

namespace Registry.Graph.Cypher.Functions;

/// <summary>
/// The list that <c>range</c> makes: its elements are computed when they are read, so that a long one takes no room.
/// </summary>
internal sealed class IntegerSeries(long first, long step, int count) : IReadOnlyList<Value>
{
    public int Count => count;

    public Value this[int index] => index >= 0 && index < count
        ? Value.From(unchecked(first + (index * step)))
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
