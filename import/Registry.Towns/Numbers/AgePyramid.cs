namespace Registry.Towns.Numbers;

/// <summary>How many persons of each birth year a town wants, and how many it still has to get.</summary>
internal sealed class AgePyramid
{
    // Persons of an age per 1 000 inhabitants, in steps of ten years, as in a middling Swedish municipality.
    private static readonly int[] PerDecade = [112, 119, 118, 133, 122, 124, 110, 95, 54, 13];

    private readonly int _firstYear;
    private readonly double[] _wanted;
    private readonly double[] _left;

    public AgePyramid(int people, int lastYear, int firstYear, Func<int, int> available)
    {
        _firstYear = firstYear;
        _wanted = new double[lastYear - firstYear + 1];
        _left = new double[_wanted.Length];
        Fill(people, lastYear, available);
        _wanted.CopyTo(_left, 0);
    }

    /// <summary>Draws a birth year from a range, the more likely the more persons of that year are still wanted.</summary>
    public int Draw(TownRandom random, int first, int last)
    {
        first = Math.Max(first, _firstYear) - _firstYear;
        last = Math.Min(last - _firstYear, _wanted.Length - 1);
        double total = 0;
        for (var i = first; i <= last; i++)
        {
            total += Weight(i);
        }

        var left = (random.NextBits() >> 11) * (1.0 / (1UL << 53)) * total;
        for (var i = first; i <= last; i++)
        {
            left -= Weight(i);
            if (left < 0)
            {
                return i + _firstYear;
            }
        }

        return Math.Max(first, last) + _firstYear;
    }

    public void Take(int year) => _left[year - _firstYear]--;

    private double Weight(int index) => Math.Max(_left[index], _wanted[index] * 0.02);

    // Years with too few numbers are capped, and the years that have enough get the rest.
    private void Fill(int people, int lastYear, Func<int, int> available)
    {
        var scale = 1.0;
        for (var round = 0; round < 20; round++)
        {
            double sum = 0;
            for (var i = 0; i < _wanted.Length; i++)
            {
                var age = lastYear - (i + _firstYear);
                var share = PerDecade[Math.Min(age / 10, PerDecade.Length - 1)] / 10_000.0;
                _wanted[i] = Math.Min(share * people * scale, available(i + _firstYear) * 0.9);
                sum += _wanted[i];
            }

            scale *= Math.Min(people / sum, 1.5);
        }
    }
}
