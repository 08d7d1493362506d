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

/// <summary>The values of one of many groups: the first, and where those after it lie, of which most groups have none.</summary>
internal record struct Chain<T>(T Value, int Next, int Last, int Count);

/// <summary>The values of many groups as they come; those of a group are chained.</summary>
internal sealed class GroupedValues<T>
{
    private readonly Chunks<(T Value, int Next)> _entries = new();

    public void Clear() => _entries.Clear();

    public void Add(ref Chain<T> chain, T value)
    {
        if (chain.Count++ == 0)
        {
            chain.Value = value;
            return;
        }

        var added = _entries.Count;
        _entries.Add((value, -1));
        if (chain.Count == 2)
        {
            chain.Next = added;
        }
        else
        {
            _entries[chain.Last].Next = added;
        }

        chain.Last = added;
    }

    public T[] ToArray(in Chain<T> chain, Budget budget)
    {
        var values = new T[chain.Count];
        var i = 0;
        foreach (var value in Of(chain))
        {
            budget.Tick();
            values[i++] = value;
        }

        return values;
    }

    public Values Of(in Chain<T> chain) => new(this, chain);

    public bool Contains(in Chain<T> chain, T value)
    {
        foreach (var held in Of(chain))
        {
            if (EqualityComparer<T>.Default.Equals(held, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values of a group in their order.</summary>
    public struct Values(GroupedValues<T> values, Chain<T> chain)
    {
        private int _left = chain.Count;
        private int _next = chain.Next;

        public T Current { get; private set; } = default!;

        public readonly Values GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_left-- <= 0)
            {
                return false;
            }

            if (_left == chain.Count - 1)
            {
                Current = chain.Value;
                return true;
            }

            (Current, _next) = values._entries[_next];
            return true;
        }
    }
}
