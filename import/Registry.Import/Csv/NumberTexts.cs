using System.Text;

namespace Registry.Import.Csv;

/// <summary>
/// One string for each dwelling number and postcode: their digits are the place in a table. Any number of files may be read
/// at once; where two meet a number first, either string serves.
/// </summary>
internal static class NumberTexts
{
    private static readonly string?[] Four = new string?[10_000];
    private static readonly string?[] Five = new string?[100_000];

    /// <summary>Gets the string of four or five digits.</summary>
    public static string Get(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        ref var text = ref (digits.Length == 4 ? Four : Five)[number];
        return text ??= Encoding.ASCII.GetString(digits);
    }
}
