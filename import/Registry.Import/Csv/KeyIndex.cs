using System.Numerics;

namespace Registry.Import.Csv;

/// <summary>
/// Row number by key hash: one flat table, because a million-row file asks it once a row. A slot has 16 bytes, so that none
/// lies across two lines of the cache; 96 bits of the hash are kept. At most three quarters are full.
/// </summary>
internal sealed class KeyIndex(int expectedCount)
{
    private Slot[] _slots = FreshMemory.Table<Slot>(
        (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expectedCount * 4L / 3)));
    private int _count;

    /// <summary>Gets the value of a key by reference, adding it where it is new.</summary>
    public ref int GetOrAdd(UInt128 key, out bool isNew)
    {
        if (_count * 4L >= _slots.Length * 3L)
        {
            Grow();
        }

        // A slot without key is free; a key that happens to be zero stands beside it.
        var (high, low) = (unchecked((uint)(key >> 64)), Math.Max(1, unchecked((ulong)key)));
        ref var slot = ref Find(_slots, high, low);
        isNew = slot.Low == 0;
        if (isNew)
        {
            _count++;
            slot = new() { High = high, Low = low };
        }

        return ref slot.Value;
    }

    private static ref Slot Find(Slot[] slots, uint high, ulong low)
    {
        var mask = slots.Length - 1;
        var at = unchecked((int)low) & mask;
        while (slots[at].Low != 0 && (slots[at].Low != low || slots[at].High != high))
        {
            at = (at + 1) & mask;
        }

        return ref slots[at];
    }

    private void Grow()
    {
        var larger = FreshMemory.Table<Slot>(_slots.Length * 2);
        foreach (var slot in _slots)
        {
            if (slot.Low != 0)
            {
                Find(larger, slot.High, slot.Low) = slot;
            }
        }

        _slots = larger;
    }

    private struct Slot
    {
        public ulong Low;
        public uint High;
        public int Value;
    }
}
