namespace Registry.Graph;

/// <summary>A set of rows as one bit each.</summary>
internal static class Bits
{
    public static int Words(int count) => (int)(((long)count + 63) >> 6);

    public static bool Get(ReadOnlySpan<ulong> bits, int index) => ((bits[index >> 6] >> (index & 63)) & 1) != 0;

    public static void Set(Span<ulong> bits, int index) => bits[index >> 6] |= 1UL << (index & 63);

    public static void Clear(Span<ulong> bits, int index) => bits[index >> 6] &= ~(1UL << (index & 63));
}
