namespace Registry.Towns.Numbers;

/// <summary>A number and the birth date that it names.</summary>
internal readonly record struct IssuedNumber(long Number, DateOnly Born);

/// <summary>Where a town gets its person numbers; none comes twice.</summary>
internal abstract class PersonNumbers
{
    private readonly DateOnly _day;
    private AgePyramid? _pyramid;

    protected PersonNumbers(DateOnly day) => _day = day;

    protected abstract int FirstYear { get; }

    /// <summary>Sets how many persons the town is to have.</summary>
    public void Plan(int people) => _pyramid = new(people, _day.Year - 1, FirstYear, Available);

    /// <summary>Draws a person who is at least and at most so old on the day.</summary>
    public IssuedNumber Draw(TownRandom random, int minAge, int maxAge)
    {
        // Born in one of these calendar years, a person has the age whatever the birthday.
        var (first, last) = (_day.Year - maxAge, _day.Year - Math.Max(minAge, 0) - 1);
        first = Math.Max(first, FirstYear);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var year = _pyramid!.Draw(random, first, Math.Max(first, last));
            if (TryTake(random, year, out var number))
            {
                _pyramid.Take(year);
                return number;
            }
        }

        return DrawNearest(random, first, last);
    }

    /// <summary>Draws a coordination number of somebody who is at least and at most so old.</summary>
    public abstract IssuedNumber DrawCoordination(TownRandom random, int minAge, int maxAge);

    protected abstract int Available(int year);

    protected abstract bool TryTake(TownRandom random, int year, out IssuedNumber number);

    // The wanted years are used up: the nearest younger year, and then the nearest older one, that has numbers left.
    private IssuedNumber DrawNearest(TownRandom random, int first, int last)
    {
        for (var distance = 0; distance < 110; distance++)
        {
            var (younger, older) = (last - distance, first - distance);
            if ((younger >= first && TryTake(random, younger, out var number))
                || (older >= FirstYear && TryTake(random, older, out number))
                || (last + distance < _day.Year && TryTake(random, last + distance, out number)))
            {
                return number;
            }
        }

        throw new InvalidOperationException("The list of person numbers is used up.");
    }
}
