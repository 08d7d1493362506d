namespace Registry.Graph;

/// <summary>The numbers 0, 1, 2 … kept once in the process for every column whose codes are its row numbers.</summary>
internal static class RowNumbers
{
    private static readonly Lock Growing = new();
    private static volatile int[] _numbers = [];

    public static ReadOnlySpan<int> First(int count)
    {
        var numbers = _numbers;
        return numbers.Length >= count ? numbers.AsSpan(0, count) : Grow(count);
    }

    private static Span<int> Grow(int count)
    {
        lock (Growing)
        {
            if (_numbers.Length < count)
            {
                var numbers = new int[count];
                for (var i = 0; i < numbers.Length; i++)
                {
                    numbers[i] = i;
                }

                _numbers = numbers;
            }

            return _numbers.AsSpan(0, count);
        }
    }
}
