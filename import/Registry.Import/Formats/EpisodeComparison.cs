using Registry.Import.Csv;
using Registry.Population.Facts;

namespace Registry.Import.Formats;

/// <summary>
/// Finds episodes of one person that overlap. The rows of a person hang on a chain; a row is compared with those that were
/// accepted before it, so a bad row never pulls a good one down. Two episodes may share the day of the move.
/// </summary>
internal sealed class EpisodeComparison(Column from, Column to, int expectedRows) : IRowComparison<RegistrationRow>
{
    private readonly List<int> _previous = FreshMemory.List<int>(expectedRows);
    private readonly KeyIndex _last = new(expectedRows);

    public RowVerdict Judge(in RegistrationRow row, List<RegistrationRow> accepted, CsvRow cells)
    {
        var key = new KeyHash();
        key.Add(row.Person.Number);
        ref var last = ref _last.GetOrAdd(key.Value, out var isNew);
        if (isNew)
        {
            last = -1;
        }

        for (var i = last; i >= 0; i = _previous[i])
        {
            var earlier = accepted[i];
            if (RegistrationCsv.Schema.Same(row, earlier))
            {
                return RowVerdict.Copy;
            }

            if (Overlap(row, earlier))
            {
                cells.Reject(from, ImportRules.Overlap);
                cells.Reject(to, ImportRules.Overlap);
                return RowVerdict.Reject;
            }
        }

        _previous.Add(last);
        last = accepted.Count;
        return RowVerdict.Accept;
    }

    private static bool Overlap(in RegistrationRow left, in RegistrationRow right)
    {
        var leftEnd = left.To ?? DateOnly.MaxValue;
        var rightEnd = right.To ?? DateOnly.MaxValue;
        return left.From < rightEnd && right.From < leftEnd;
    }
}
