using System.Text;

namespace Registry.Import.Csv;

/// <summary>One string for each dwelling number and postcode of a file: their digits are the place in a table.</summary>
internal sealed class NumberTexts
{
    private readonly string?[] _four = new string?[10_000];
    private readonly string?[] _five = new string?[100_000];

    /// <summary>Gets the string of four or five digits.</summary>
    public string Get(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        ref var text = ref (digits.Length == 4 ? _four : _five)[number];
        return text ??= Encoding.ASCII.GetString(digits);
    }
}
