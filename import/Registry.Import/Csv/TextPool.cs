using System.Numerics;
using System.Text;

namespace Registry.Import.Csv;

/// <summary>
/// One instance per distinct cell of a file: a column of a million rows often has a thousand values. What a cell becomes
/// (normalised text, upper case, a parsed address) is computed once for each spelling.
/// </summary>
internal sealed class TextPool<T>(Func<string, T> make)
    where T : class
{
    // A pool that grows beyond this helps nobody: the values hardly repeat.
    private const int MaxEntries = 1 << 20;

    private Entry[] _entries = new Entry[1024];
    private byte[] _bytes = new byte[8 * 1024];
    private int _byteCount;
    private int _count;

    /// <summary>Gets the value of a cell.</summary>
    public T Get(ReadOnlySpan<byte> cell)
    {
        var hash = unchecked((ulong)KeyHash.Of(cell)) | 1;
        var mask = _entries.Length - 1;
        var at = unchecked((int)(hash >> 20)) & mask;
        for (; _entries[at].Hash != 0; at = (at + 1) & mask)
        {
            ref var entry = ref _entries[at];
            if (entry.Hash == hash && _bytes.AsSpan(entry.Start, entry.Length).SequenceEqual(cell))
            {
                return entry.Value;
            }
        }

        var value = make(Encoding.UTF8.GetString(cell));
        if (_count < MaxEntries)
        {
            Add(at, hash, cell, value);
        }

        return value;
    }

    private void Add(int at, ulong hash, ReadOnlySpan<byte> cell, T value)
    {
        if (_byteCount + cell.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)BitOperations.RoundUpToPowerOf2((uint)(_byteCount + cell.Length)));
        }

        cell.CopyTo(_bytes.AsSpan(_byteCount));
        _entries[at] = new() { Hash = hash, Start = _byteCount, Length = cell.Length, Value = value };
        _byteCount += cell.Length;
        if (++_count * 2 > _entries.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var larger = FreshMemory.Table<Entry>(_entries.Length * 2);
        var mask = larger.Length - 1;
        foreach (var entry in _entries)
        {
            if (entry.Hash != 0)
            {
                var at = unchecked((int)(entry.Hash >> 20)) & mask;
                while (larger[at].Hash != 0)
                {
                    at = (at + 1) & mask;
                }

                larger[at] = entry;
            }
        }

        _entries = larger;
    }

    private struct Entry
    {
        public ulong Hash;
        public int Start;
        public int Length;
        public T Value;
    }
}
