using System.Runtime.InteropServices;
using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>Where a row stands.</summary>
/// <param name="Delivery">The number of the delivery in the ledger.</param>
/// <param name="Row">The index in the delivery's list.</param>
internal readonly record struct RowPlace(int Delivery, int Row);

/// <summary>Reads the row key of a row; false where the row does not count on the day.</summary>
internal delegate bool KeyReader<TRow, TKey>(in TRow row, int delivery, out TKey key);

/// <summary>Reads where a row was read.</summary>
internal delegate RowRef SourceReader<TRow>(in TRow row);

/// <summary>
/// The newest state of every row key of one file, in the order of the keys: the sum of all deliveries, the same
/// whatever the order of their rows. Rows stay where they are; only their places are kept.
/// </summary>
/// <typeparam name="TRow">The row of the file.</typeparam>
internal sealed class FoldedFile<TRow>
    where TRow : struct
{
    private readonly IReadOnlyList<Delivery> _deliveries;
    private readonly List<TRow>[] _rows;
    private readonly RowPlace[] _places;
    private readonly int[] _ends;
    private readonly FileHistory _history;

    private FoldedFile(
        IReadOnlyList<Delivery> deliveries, List<TRow>[] rows, RowPlace[] places, int[] ends, FileHistory history)
    {
        _deliveries = deliveries;
        _rows = rows;
        _places = places;
        _ends = ends;
        _history = history;
    }

    /// <summary>Gets the number of row keys.</summary>
    public int Count => _ends.Length;

    /// <summary>Gets the newest row of a key.</summary>
    public ref readonly TRow this[int index] => ref At(Newest(index));

    /// <summary>Folds the rows of all deliveries.</summary>
    public static FoldedFile<TRow> Fold<TKey>(
        DeliveryLedger ledger,
        string fileName,
        Func<Delivery, List<TRow>> rowsOf,
        KeyReader<TRow, TKey> keyOf,
        SourceReader<TRow> sourceOf)
        where TKey : struct, IRowKey<TKey>
    {
        var history = ledger.File(fileName);
        List<TRow>[] rows = [.. ledger.Deliveries.Select(rowsOf)];
        var entries = new Entry<TKey>[rows.Where((_, number) => history.IsUsed[number]).Sum(list => list.Count)];
        var count = 0;
        for (var number = 0; number < rows.Length; number++)
        {
            var span = CollectionsMarshal.AsSpan(rows[number]);
            for (var row = 0; history.IsUsed[number] && row < span.Length; row++)
            {
                if (keyOf(in span[row], number, out var key))
                {
                    entries[count++] = new(key, new(number, row), sourceOf(in span[row]).Line);
                }
            }
        }

        return Group(ledger, rows, entries.AsSpan(0, count), history);
    }

    /// <summary>Gets the number of the delivery that told the newest row.</summary>
    public int DeliveryOf(int index) => Newest(index).Delivery;

    /// <summary>Gets the index of the source of the newest row.</summary>
    public int SourceOf(int index) => _history.Sources[DeliveryOf(index)];

    /// <summary>Gets the day number on which the row left its source; 0 while it is there.</summary>
    public int GoneOn(int index) => _history.GoneOn[DeliveryOf(index)];

    /// <summary>Gets the path of the file in which the newest row stands.</summary>
    public string FileOf(int index, RowRef source) => _deliveries[DeliveryOf(index)].Files[source.File];

    /// <summary>Gets the places of all rows that a key has had, oldest first.</summary>
    public ReadOnlySpan<RowPlace> Past(int index)
        => _places.AsSpan((index == 0 ? 0 : _ends[index - 1])..(_ends[index]));

    /// <summary>Gets the row at a place.</summary>
    public ref readonly TRow At(RowPlace place) => ref CollectionsMarshal.AsSpan(_rows[place.Delivery])[place.Row];

    private static FoldedFile<TRow> Group<TKey>(
        DeliveryLedger ledger, List<TRow>[] rows, Span<Entry<TKey>> entries, FileHistory history)
        where TKey : struct, IRowKey<TKey>
    {
        Sort(entries);
        var places = new RowPlace[entries.Length];
        var ends = new int[entries.Length];
        var count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            places[i] = entries[i].Place;
            if (i + 1 == entries.Length || entries[i + 1].Key.CompareTo(entries[i].Key) != 0)
            {
                ends[count++] = i + 1;
            }
        }

        return new(ledger.Deliveries, rows, places, ends[..count], history);
    }

    // By number first, which needs no look at the rows; then the short runs of one number in full.
    private static void Sort<TKey>(Span<Entry<TKey>> entries)
        where TKey : struct, IRowKey<TKey>
    {
        if (IsSorted(entries))
        {
            return;
        }

        var majors = new long[entries.Length];
        for (var i = 0; i < majors.Length; i++)
        {
            majors[i] = entries[i].Key.Major;
        }

        majors.AsSpan().Sort(entries);
        for (var first = 0; first < majors.Length;)
        {
            var after = first + 1;
            while (after < majors.Length && majors[after] == majors[first])
            {
                after++;
            }

            if (after - first > 1)
            {
                entries[first..after].Sort();
            }

            first = after;
        }
    }

    private static bool IsSorted<TKey>(Span<Entry<TKey>> entries)
        where TKey : struct, IRowKey<TKey>
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i - 1].CompareTo(entries[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private RowPlace Newest(int index) => _places[_ends[index] - 1];

    private readonly struct Entry<TKey>(TKey key, RowPlace place, int line) : IComparable<Entry<TKey>>
        where TKey : struct, IRowKey<TKey>
    {
        public TKey Key { get; } = key;

        public RowPlace Place { get; } = place;

        private int Line { get; } = line;

        public int CompareTo(Entry<TKey> other)
        {
            var order = Key.CompareTo(other.Key);
            order = order != 0 ? order : Place.Delivery.CompareTo(other.Place.Delivery);
            return order != 0 ? order : Line.CompareTo(other.Line);
        }
    }
}
