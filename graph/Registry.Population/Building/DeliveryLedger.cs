using System.Collections.Concurrent;
using Registry.Population.Facts;
using Registry.Population.Schema;

namespace Registry.Population.Building;

/// <summary>The deliveries that count on a day, in their order, and the sources they come from.</summary>
internal sealed class DeliveryLedger
{
    // A missing row withdraws nothing from a file that holds facts of a day, month or year.
    private static readonly HashSet<string> EventFiles = new(StringComparer.Ordinal)
    {
        "bistandsbeslut.csv", "bistand_medlemmar.csv", "utbetalningar.csv", "leverantorsbetalningar.csv", "returpost.csv",
        "skolplacering.csv", "foreningar.csv", "arendeutfall.csv",
    };

    // What people decided holds to the date they set, however old the extract is.
    private static readonly HashSet<string> DecidedByPeople = new(StringComparer.Ordinal)
    {
        "undantag.csv", "arendeutfall.csv",
    };

    private readonly List<SourceStatus> _sources = [];
    private readonly ConcurrentDictionary<string, FileHistory> _files = new(StringComparer.Ordinal);

    public DeliveryLedger(IEnumerable<Delivery> deliveries, DateOnly day, BuildOptions options)
    {
        // The sort is stable: of two deliveries of one controller, partition and day the later accepted one wins.
        Deliveries =
        [
            .. deliveries.Where(delivery => delivery.Manifest.ExtractDate <= day)
                .OrderBy(delivery => delivery.Manifest.ExtractDate)
                .ThenBy(delivery => delivery.Manifest.Partition != Partition.Population)
                .ThenBy(delivery => delivery.Manifest.Partition, StringComparer.Ordinal)
                .ThenBy(delivery => delivery.Manifest.Controller, StringComparer.Ordinal),
        ];
        Day = day;
        foreach (var source in Deliveries
            .SelectMany(delivery => delivery.FileNames.Select(file => (file, delivery.Manifest.Partition, delivery.Manifest.Controller)))
            .Distinct().Order(SourceOrder.Instance))
        {
            _sources.Add(Describe(source, options));
        }
    }

    /// <summary>Gets the deliveries in their order.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; }

    /// <summary>Gets the day.</summary>
    public DateOnly Day { get; }

    /// <summary>Gets the sources, without what is only known once the rows are folded.</summary>
    public IReadOnlyList<SourceStatus> Sources => _sources;

    /// <summary>Tells what the deliveries of a file name mean. Safe for several threads.</summary>
    public FileHistory File(string fileName) => _files.GetOrAdd(fileName, Follow);

    private FileHistory Follow(string fileName)
    {
        var count = Deliveries.Count;
        var history = new FileHistory(fileName, new bool[count], new int[count], new int[count]);
        var nextFull = new int[_sources.Count];
        for (var number = count - 1; number >= 0; number--)
        {
            var delivery = Deliveries[number];
            var source = delivery.FileNames.Contains(fileName) ? SourceOf(delivery, fileName) : -1;
            history.Sources[number] = source;
            if (source >= 0)
            {
                history.IsUsed[number] = !_sources[source].Blocked;
                history.GoneOn[number] = nextFull[source];
                if (delivery.Manifest.Mode == "full" && !EventFiles.Contains(fileName))
                {
                    nextFull[source] = delivery.Manifest.ExtractDate.DayNumber;
                }
            }
        }

        return history;
    }

    private int SourceOf(Delivery delivery, string fileName) => _sources.FindIndex(source =>
        source.FileName == fileName && source.Partition == delivery.Manifest.Partition
            && source.Controller == delivery.Manifest.Controller);

    private SourceStatus Describe((string File, string Partition, string Controller) source, BuildOptions options)
    {
        var newest = Deliveries.Last(delivery => delivery.Manifest.Partition == source.Partition
            && delivery.Manifest.Controller == source.Controller && delivery.FileNames.Contains(source.File));
        var extracted = newest.Manifest.ExtractDate;
        var age = Day.DayNumber - extracted.DayNumber;
        var lasts = DecidedByPeople.Contains(source.File);
        return new(
            source.File,
            source.Partition,
            source.Controller,
            extracted,
            age,
            Stale: !lasts && age > options.MaxInputAgeDays,
            Blocked: !lasts && age > options.MaxUsableAgeDays,
            Rows: 0,
            MatchRate: null,
            HistoryFrom: null,
            HistoryCovers12Months: false);
    }

    private sealed class SourceOrder : IComparer<(string File, string Partition, string Controller)>
    {
        public static SourceOrder Instance { get; } = new();

        public int Compare((string File, string Partition, string Controller) x, (string File, string Partition, string Controller) y)
        {
            var order = string.CompareOrdinal(x.Partition, y.Partition);
            order = order != 0 ? order : string.CompareOrdinal(x.Controller, y.Controller);
            return order != 0 ? order : string.CompareOrdinal(x.File, y.File);
        }
    }
}
