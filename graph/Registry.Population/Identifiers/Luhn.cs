namespace Registry.Population.Identifiers;

/// <summary>The check digit that most Swedish numbers share (modulus 10, weights 1 and 2 from the right).</summary>
public static class Luhn
{
    /// <summary>Tells whether digits that end in their check digit add up; every byte must be a digit.</summary>
    public static bool IsValid(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        var twice = false;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            var digit = digits[i] - '0';
            sum += twice ? Twice(digit) : digit;
            twice = !twice;
        }

        return sum % 10 == 0;
    }

    /// <summary>Gets the check digit of the digits of a number without one.</summary>
    public static int CheckDigit(ReadOnlySpan<byte> body)
    {
        var sum = 0;
        var twice = true;
        for (var i = body.Length - 1; i >= 0; i--)
        {
            var digit = body[i] - '0';
            sum += twice ? Twice(digit) : digit;
            twice = !twice;
        }

        return (10 - (sum % 10)) % 10;
    }

    private static int Twice(int digit) => digit > 4 ? (2 * digit) - 9 : 2 * digit;
}
