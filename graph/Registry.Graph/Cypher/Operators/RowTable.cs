using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Operators;

/// <summary>
/// Rows held back: the given slots, numbers and values apart, so that rows of nodes alone cost 4 bytes a column.
/// </summary>
internal class RowBuffer(Slot[] slots)
{
    private const int RowBits = 8;
    private const int RowsPerChunk = 1 << RowBits;

    private readonly int[] _ids = [.. slots.Where(s => s.Kind != SlotKind.Value).Select(s => s.Index)];
    private readonly int[] _values = [.. slots.Where(s => s.Kind == SlotKind.Value).Select(s => s.Index)];
    private readonly List<int[]> _idRows = [];
    private readonly List<Value[]> _valueRows = [];

    public int Count { get; private set; }

    public virtual void Clear()
    {
        Count = 0;
        KeepFirst(_idRows);
        KeepFirst(_valueRows);
    }

    public int Add(Frame frame)
    {
        Reserve(frame.Context.Budget);
        var row = Count++;
        Store(frame, row);
        return row;
    }

    public void Store(Frame frame, int number)
    {
        var ids = IdsOf(number);
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = frame.Ids[_ids[i]];
        }

        if (_values.Length > 0)
        {
            StoreValues(frame, number);
        }
    }

    public void Load(Frame frame, int row)
    {
        var ids = IdsOf(row);
        for (var i = 0; i < ids.Length; i++)
        {
            frame.Ids[_ids[i]] = ids[i];
        }

        if (_values.Length > 0)
        {
            LoadValues(frame, row);
        }
    }

    /// <summary>Tells whether a held row is equivalent to the frame.</summary>
    public bool Matches(Frame frame, int row)
    {
        var ids = IdsOf(row);
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] != frame.Ids[_ids[i]])
            {
                return false;
            }
        }

        return _values.Length == 0 || MatchesValues(frame, row);
    }

    public int HashOf(Frame frame)
    {
        unchecked
        {
            // Numbers are dense, and rows come mostly in their order: left as they are, neighbours lie side by side.
            var hash = 0u;
            foreach (var slot in _ids)
            {
                hash = (hash * 0x9E37_79B1u) + (uint)frame.Ids[slot];
            }

            foreach (var slot in _values)
            {
                frame.Context.Budget.TickFor(frame.Values[slot]);
                hash = (hash ^ (uint)HashOf(frame.Values[slot])) * 0x9E37_79B1u;
                hash ^= hash >> 15;
            }

            return (int)hash;
        }
    }

    // What holds NaN is looked for in vain anywhere; many in one place would be looked through one by one.
    private int HashOf(Value value) => value.Kind is ValueKind.Float or ValueKind.List or ValueKind.Map && ValueComparer.HoldsNaN(value)
        ? Count
        : value.GetHashCode();

    private void StoreValues(Frame frame, int row)
    {
        var values = ValuesOf(row);
        for (var i = 0; i < values.Length; i++)
        {
            var value = frame.Values[_values[i]];
            values[i] = value;
            if (value.Kind >= ValueKind.List || value.Kind == ValueKind.String)
            {
                Charge(value, row, i, frame.Context.Budget);
            }
        }
    }

    /// <summary>A list or text that many rows carry along is held once.</summary>
    private void Charge(Value value, int row, int column, Budget budget)
    {
        if (row > 0 && value.IsSharedWith(ValuesOf(row - 1)[column]))
        {
            budget.Charge(Budget.ValueBytes);
        }
        else
        {
            budget.ChargeHeld(value);
        }
    }

    private void LoadValues(Frame frame, int row)
    {
        var values = ValuesOf(row);
        for (var i = 0; i < values.Length; i++)
        {
            frame.Values[_values[i]] = values[i];
        }
    }

    private bool MatchesValues(Frame frame, int row)
    {
        var values = ValuesOf(row);
        for (var i = 0; i < values.Length; i++)
        {
            var value = frame.Values[_values[i]];
            if (value.Kind is ValueKind.List or ValueKind.String)
            {
                frame.Context.Budget.TickFor(value);
            }

            if (!values[i].Equals(value) || ValueComparer.HoldsNaN(value))
            {
                return false;
            }
        }

        return true;
    }

    private static void KeepFirst<T>(List<T[]> chunks)
    {
        if (chunks.Count > 1)
        {
            chunks.RemoveRange(1, chunks.Count - 1);
        }
    }

    private Span<int> IdsOf(int row) =>
        _idRows[row >> RowBits].AsSpan((row & (RowsPerChunk - 1)) * _ids.Length, _ids.Length);

    private Span<Value> ValuesOf(int row) =>
        _valueRows[row >> RowBits].AsSpan((row & (RowsPerChunk - 1)) * _values.Length, _values.Length);

    private void Reserve(Budget budget)
    {
        if (Count >> RowBits < _idRows.Count)
        {
            return;
        }

        budget.Charge(RowsPerChunk * ((_ids.Length * 4L) + (_values.Length * Budget.ValueBytes)));
        _idRows.Add(new int[RowsPerChunk * _ids.Length]);
        _valueRows.Add(new Value[RowsPerChunk * _values.Length]);
    }
}

/// <summary>Distinct rows, found by hash.</summary>
internal sealed class RowTable(Slot[] slots) : RowBuffer(slots)
{
    private const int KeptBuckets = 16;

    private readonly bool _hasKeys = slots.Length > 0;
    private int[] _buckets = new int[KeptBuckets];
    private int[] _hashes = new int[16];
    private int _last = -1;

    public override void Clear()
    {
        base.Clear();
        if (_buckets.Length > KeptBuckets)
        {
            // The next use may be small: emptying a table costs as much as it is large.
            _buckets = new int[KeptBuckets];
        }
        else
        {
            Array.Clear(_buckets);
        }

        _last = -1;
    }

    /// <summary>
    /// Finds the row equivalent to the frame, or adds it. Rows that follow each other are often of one group.
    /// </summary>
    public int FindOrAdd(Frame frame, out bool added)
    {
        added = false;
        if (_last >= 0 && (!_hasKeys || Matches(frame, _last)))
        {
            return _last;
        }

        var hash = _hasKeys ? HashOf(frame) : 0;
        var mask = _buckets.Length - 1;
        for (var bucket = hash & mask; ; bucket = (bucket + 1) & mask)
        {
            var row = _buckets[bucket] - 1;
            if (row < 0)
            {
                added = true;
                return _last = Insert(frame, hash, bucket);
            }

            if (_hashes[row] == hash && Matches(frame, row))
            {
                return _last = row;
            }
        }
    }

    private int Insert(Frame frame, int hash, int bucket)
    {
        var row = Add(frame);
        if (row >= _hashes.Length)
        {
            Array.Resize(ref _hashes, _hashes.Length * 2);
        }

        _hashes[row] = hash;
        _buckets[bucket] = row + 1;
        if (Count * 2 > _buckets.Length)
        {
            Rehash(frame.Context.Budget);
        }

        return row;
    }

    private void Rehash(Budget budget)
    {
        budget.Charge(_buckets.Length * 8L);
        _buckets = new int[_buckets.Length * 2];
        var mask = _buckets.Length - 1;
        for (var row = 0; row < Count; row++)
        {
            budget.Tick();
            var bucket = _hashes[row] & mask;
            while (_buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & mask;
            }

            _buckets[bucket] = row + 1;
        }
    }
}
