namespace Registry.Towns.Numbers;

/// <summary>The Luhn digit of a nine-digit body.</summary>
internal static class CheckDigit
{
    public static long Append(long nineDigits)
    {
        var (sum, rest) = (0, nineDigits);
        for (var position = 0; position < 9; position++)
        {
            var digit = (int)(rest % 10);
            rest /= 10;
            var product = position % 2 == 0 ? digit * 2 : digit;
            sum += (product / 10) + (product % 10);
        }

        return (nineDigits * 10) + ((10 - (sum % 10)) % 10);
    }
}
