using Registry.Towns.Answers;
using Registry.Towns.Life;
using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>
/// Spreads the planted cases over the town: every kind at least once where there is room, more of each in a larger town,
/// and a look-alike before every scheme, so that there are never fewer of them.
/// </summary>
internal sealed class PlantingPlan
{
    // One case of each kind for so many people, and at most one case for so many people.
    private const int PeoplePerKind = 10_000;
    private const int PeoplePerCase = 9;

    // The last part of the town stays free, so that the last case still finds homes; in a small town most of it.
    private const double FilledShare = 0.8;
    private const double FilledShareOfSmallTown = 0.2;
    private const int SmallTown = 5_000;

    private readonly Town _town;
    private readonly HomeTaker _homes;
    private readonly LinkedList<Planting> _waiting;
    private readonly int _total;
    private int _played;
    private int _lookAlikes;

    public PlantingPlan(Town town)
    {
        (_town, _homes) = (town, new(town));
        var lookAlikes = Repeat(PlantingCatalogue.LookAlikes, town.Options.People);
        var schemes = Repeat(PlantingCatalogue.Schemes, town.Options.People);
        var pairs = Math.Min(Math.Min(lookAlikes.Count, schemes.Count), town.Options.People / PeoplePerCase / 2);
        _waiting = new(lookAlikes.Take(pairs).Zip(schemes).SelectMany(p => new[] { p.First, p.Second })
            .Concat(pairs < schemes.Count ? [] : lookAlikes.Skip(pairs)));
        _total = _waiting.Count;
    }

    /// <summary>Plants what is due when the town is filled up to a dwelling.</summary>
    public void PlantDue(int index)
    {
        var filled = _town.Options.People < SmallTown ? FilledShareOfSmallTown : FilledShare;
        var due = (long)(_total * (index + 1.0) / (_town.Map.Cells.Length * filled));
        while (_played < due && _waiting.Count > 0)
        {
            _played++;
            PlayNext(index);
        }
    }

    // Whatever finds no homes now waits; after it has waited to the end it is left out.
    private void PlayNext(int index)
    {
        for (var node = _waiting.First; node is not null; node = node.Next)
        {
            var planting = node.Value;
            var ahead = planting.Level == Level.LookAlike || _lookAlikes * 2 > _town.Answers.Cases.Count;
            if (ahead && TryPlay(planting, index))
            {
                _waiting.Remove(node);
                return;
            }
        }
    }

    private bool TryPlay(Planting planting, int index)
    {
        if (!_homes.TryTake(index, Tenure.CompanyRental, planting.Flats, out var flats))
        {
            return false;
        }

        Queue<int>? houses;
        if (planting.TakesStreet ? !_homes.TryTakeStreet(index, out houses) : !_homes.TryTake(index, Tenure.Owned, planting.Houses, out houses))
        {
            _homes.Release(flats);
            return false;
        }

        var isLookAlike = planting.Level == Level.LookAlike;
        var planted = new PlantedCase
        {
            Kind = planting.Kind,
            Variant = planting.Variant,
            Level = isLookAlike ? null : planting.Level.ToString().ToLowerInvariant(),
        };
        planting.Play(new(_town, planted, flats, houses));
        _town.WritePeople();
        _town.Answers.Cases.Add(planted);
        _lookAlikes += isLookAlike ? 1 : 0;
        return true;
    }

    // The first of every kind comes before the second of any, so that a small town has a bit of everything.
    private static List<Planting> Repeat(IReadOnlyList<Planting> kinds, int people)
    {
        var times = Math.Max(1, (people + (PeoplePerKind / 2)) / PeoplePerKind);
        var ordered = kinds.GroupBy(k => k.Kind).SelectMany(g => g.Select((planting, place) => (planting, place)))
            .OrderBy(p => p.place).Select(p => p.planting).ToList();
        return [.. Enumerable.Repeat(ordered, times).SelectMany(k => k)];
    }
}
