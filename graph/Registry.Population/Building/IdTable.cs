namespace Registry.Population.Building;

/// <summary>
/// Numbers ids densely in ascending order: first every id is added, then the table is sealed and read. Open addressing
/// over one array of longs; an id is never 0.
/// </summary>
internal sealed class IdTable
{
    private long[] _slots;
    private int[] _numbers = [];
    private int _count;
    private long[] _ids = [];

    public IdTable(int expected) => _slots = new long[Capacity(expected)];

    /// <summary>Gets the ids, ascending; only when sealed.</summary>
    public ReadOnlySpan<long> Ids => _ids;

    /// <summary>Gets the number of distinct ids.</summary>
    public int Count => _count;

    public void Add(long id)
    {
        var slot = Slot(id);
        if (_slots[slot] == 0)
        {
            _slots[slot] = id;
            if (++_count > _slots.Length / 2)
            {
                Grow();
            }
        }
    }

    /// <summary>Gives every id its number.</summary>
    public void Seal()
    {
        _ids = new long[_count];
        var next = 0;
        foreach (var id in _slots)
        {
            if (id != 0)
            {
                _ids[next++] = id;
            }
        }

        Array.Sort(_ids);
        _numbers = new int[_slots.Length];
        for (var number = 0; number < _ids.Length; number++)
        {
            _numbers[Slot(_ids[number])] = number;
        }
    }

    /// <summary>Gets the number of an id that was added.</summary>
    public int NumberOf(long id)
    {
        var number = Find(id);
        return number >= 0 ? number : throw new ArgumentException("The id must have been added.", nameof(id));
    }

    /// <summary>Gets the number of an id, or -1.</summary>
    public int Find(long id)
    {
        var slot = Slot(id);
        return _slots[slot] == 0 ? -1 : _numbers[slot];
    }

    // Half empty at most, and a power of two.
    private static int Capacity(int expected)
        => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expected) * 2);

    private int Slot(long id)
    {
        var mask = _slots.Length - 1;
        var slot = unchecked((int)(((ulong)id * 0x9E3779B97F4A7C15) >> 32)) & mask;
        while (_slots[slot] != 0 && _slots[slot] != id)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new long[old.Length * 2];
        foreach (var id in old)
        {
            if (id != 0)
            {
                _slots[Slot(id)] = id;
            }
        }
    }
}
