namespace Registry.Towns.Numbers;

/// <summary>
/// Well-formed numbers of people who are not born yet: the town lies a hundred years ahead and nobody in it is born
/// before <see cref="FirstBirthYear"/>, so no number can be anybody's as long as that year has not begun.
/// </summary>
internal sealed class SimulatedNumbers(DateOnly day) : PersonNumbers(day)
{
    /// <summary>The first year of birth. An importer refuses births that are not in the future by its own clock.</summary>
    public const int FirstBirthYear = 2032;

    private const int BirthNumbers = 999;

    // 100 shares no factor with 999, so the sequence visits every birth number once.
    private const int Step = 100;

    private readonly DateOnly _first = new(FirstBirthYear, 1, 1);
    private readonly int _dayYear = day.Year;
    private readonly short[] _issued = new short[day.DayNumber - new DateOnly(FirstBirthYear, 1, 1).DayNumber + 1];
    private readonly short[] _coordinationIssued = new short[day.DayNumber - new DateOnly(FirstBirthYear, 1, 1).DayNumber + 1];

    protected override int FirstYear => FirstBirthYear;

    public override IssuedNumber DrawCoordination(TownRandom random, int minAge, int maxAge)
    {
        while (true)
        {
            var year = random.Between(Math.Max(_dayYear - maxAge, FirstBirthYear), _dayYear - minAge - 1);
            if (TryIssue(random, year, _coordinationIssued, 60, out var number))
            {
                return number;
            }
        }
    }

    protected override int Available(int year) => 365 * BirthNumbers;

    protected override bool TryTake(TownRandom random, int year, out IssuedNumber number) =>
        TryIssue(random, year, _issued, 0, out number);

    private bool TryIssue(TownRandom random, int year, short[] issued, int dayOffset, out IssuedNumber number)
    {
        number = default;
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var born = new DateOnly(year, 1, 1).AddDays(random.Below(365));
            var slot = born.DayNumber - _first.DayNumber;
            if (issued[slot] >= BirthNumbers)
            {
                continue;
            }

            var start = (int)(TownRandom.Mix((ulong)slot, (ulong)dayOffset) % BirthNumbers);
            var birthNumber = ((start + (issued[slot]++ * Step)) % BirthNumbers) + 1;
            var sixDigits = ((born.Year % 100) * 10_000L) + (born.Month * 100) + born.Day + dayOffset;
            var tenDigits = CheckDigit.Append((sixDigits * 1000) + birthNumber);
            number = new((born.Year / 100 * 10_000_000_000L) + tenDigits, born);
            return true;
        }

        return false;
    }
}
