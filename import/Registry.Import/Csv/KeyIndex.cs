using System.Numerics;

namespace Registry.Import.Csv;

/// <summary>
/// Row number by key hash: one flat table, because a million-row file asks it once a row. About 20 bytes a slot, at most
/// half full.
/// </summary>
internal sealed class KeyIndex(int expectedCount)
{
    private Slot[] _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expectedCount * 2L))];
    private int _count;

    /// <summary>Gets the value of a key by reference, adding it where it is new.</summary>
    public ref int GetOrAdd(UInt128 key, out bool isNew)
    {
        if (_count * 2L >= _slots.Length)
        {
            Grow();
        }

        ref var slot = ref Find(_slots, key);
        isNew = !slot.Used;
        if (isNew)
        {
            _count++;
            slot = new() { Key = key, Used = true };
        }

        return ref slot.Value;
    }

    private static ref Slot Find(Slot[] slots, UInt128 key)
    {
        var mask = slots.Length - 1;
        var at = unchecked((int)(ulong)key) & mask;
        while (slots[at].Used && slots[at].Key != key)
        {
            at = (at + 1) & mask;
        }

        return ref slots[at];
    }

    private void Grow()
    {
        var larger = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Used)
            {
                Find(larger, slot.Key) = slot;
            }
        }

        _slots = larger;
    }

    private struct Slot
    {
        public UInt128 Key;
        public int Value;
        public bool Used;
    }
}
