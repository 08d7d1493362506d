using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// A list that grows by pieces: nothing is copied, and no piece is so large that the collector of garbage keeps it apart.
/// </summary>
internal sealed class Chunks<T>
{
    private const int Bits = 8;
    private const int Size = 1 << Bits;

    private T[][] _chunks = [];
    private int _made;

    public int Count { get; private set; }

    public ref T this[int index] => ref _chunks[index >> Bits][index & (Size - 1)];

    public void Add(T item)
    {
        if (Count >> Bits == _made)
        {
            Grow();
        }

        this[Count++] = item;
    }

    /// <summary>Empties it; the first piece is kept for the next use.</summary>
    public void Clear()
    {
        if (_made > 1)
        {
            Array.Clear(_chunks, 1, _made - 1);
            _made = 1;
        }

        Count = 0;
    }

    private void Grow()
    {
        if (_made == _chunks.Length)
        {
            Array.Resize(ref _chunks, Math.Max(4, _made * 2));
        }

        _chunks[_made++] = new T[Size];
    }
}

/// <summary>The values of one of many groups: where the first and the last lie.</summary>
internal record struct Chain(int First, int Last, int Count);

/// <summary>The values of many groups as they come; those of a group are chained.</summary>
internal sealed class GroupedValues<T>
{
    private readonly Chunks<(T Value, int Next)> _entries = new();

    public void Clear() => _entries.Clear();

    public void Add(ref Chain chain, T value)
    {
        var added = _entries.Count;
        _entries.Add((value, -1));
        if (chain.Count == 0)
        {
            chain.First = added;
        }
        else
        {
            _entries[chain.Last].Next = added;
        }

        chain.Last = added;
        chain.Count++;
    }

    /// <summary>Gets the value at a place in a chain and goes on to the next.</summary>
    public T Next(ref int at)
    {
        ref var entry = ref _entries[at];
        at = entry.Next;
        return entry.Value;
    }

    public T[] ToArray(Chain chain, Budget budget)
    {
        var values = new T[chain.Count];
        var at = chain.First;
        for (var i = 0; i < values.Length; i++)
        {
            budget.Tick();
            values[i] = Next(ref at);
        }

        return values;
    }

    public IEnumerable<T> Of(Chain chain)
    {
        for (var (i, at) = (0, chain.First); i < chain.Count; i++)
        {
            var entry = _entries[at];
            yield return entry.Value;
            at = entry.Next;
        }
    }

    public bool Contains(Chain chain, T value)
    {
        for (var (i, at) = (0, chain.First); i < chain.Count; i++)
        {
            ref var entry = ref _entries[at];
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
            {
                return true;
            }

            at = entry.Next;
        }

        return false;
    }
}
