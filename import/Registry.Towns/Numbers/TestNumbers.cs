using Registry.Population.Data;

namespace Registry.Towns.Numbers;

/// <summary>Numbers of the tax agency's public test lists, which can never be a real person's.</summary>
internal sealed class TestNumbers : PersonNumbers
{
    // Nobody of the oldest band of the list (1890-1910) is alive on the day.
    private const int OldestYear = 1920;
    private readonly Dictionary<int, List<IssuedNumber>> _persons;
    private readonly Dictionary<int, List<IssuedNumber>> _coordination;
    private readonly int _dayYear;

    public TestNumbers(DateOnly day)
        : base(day)
    {
        _dayYear = day.Year;
        _persons = Group(ReferenceData.TestPersonNumbers, 0, day);

        // Numbers that name an unknown month or day, or a day that does not exist, are left to the tests of the parser.
        _coordination = Group(ReferenceData.TestCoordinationNumbers, 60, day);
    }

    protected override int FirstYear => OldestYear;

    public override IssuedNumber DrawCoordination(TownRandom random, int minAge, int maxAge)
    {
        var years = Enumerable.Range(_dayYear - maxAge, Math.Max(maxAge - minAge, 1))
            .Where(y => _coordination.TryGetValue(y, out var numbers) && numbers.Count > 0).ToList();
        if (years.Count == 0)
        {
            years = [.. _coordination.Where(y => y.Value.Count > 0 && y.Key < _dayYear - minAge).Select(y => y.Key).Order()];
        }

        return TakeFrom(_coordination[random.Pick(years)], random);
    }

    protected override int Available(int year) => _persons.TryGetValue(year, out var numbers) ? numbers.Count : 0;

    protected override bool TryTake(TownRandom random, int year, out IssuedNumber number)
    {
        number = default;
        if (!_persons.TryGetValue(year, out var numbers) || numbers.Count == 0)
        {
            return false;
        }

        number = TakeFrom(numbers, random);
        return true;
    }

    private static IssuedNumber TakeFrom(List<IssuedNumber> numbers, TownRandom random)
    {
        var index = random.Below(numbers.Count);
        var number = numbers[index];
        numbers[index] = numbers[^1];
        numbers.RemoveAt(numbers.Count - 1);
        return number;
    }

    private static Dictionary<int, List<IssuedNumber>> Group(ReadOnlySpan<long> list, int dayOffset, DateOnly day)
    {
        var years = new Dictionary<int, List<IssuedNumber>>();
        foreach (var number in list)
        {
            var (year, month) = ((int)(number / 100_000_000), (int)(number / 1_000_000 % 100));
            var date = (int)(number / 10_000 % 100) - dayOffset;
            if (year < OldestYear || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
            {
                continue;
            }

            var born = new DateOnly(year, month, date);
            if (born > day)
            {
                continue;
            }

            if (!years.TryGetValue(year, out var numbers))
            {
                years[year] = numbers = [];
            }

            numbers.Add(new(number, born));
        }

        return years;
    }
}
