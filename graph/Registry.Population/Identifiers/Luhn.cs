namespace Registry.Population.Identifiers;

/// <summary>The check digit that most Swedish numbers share (modulus 10, weights 1 and 2 from the right).</summary>
public static class Luhn
{
    private static ReadOnlySpan<byte> Twice => [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

    /// <summary>Tells whether digits that end in their check digit add up; every byte must be a digit.</summary>
    public static bool IsValid(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        var at = digits.Length - 1;
        for (; at > 0; at -= 2)
        {
            sum += digits[at] - '0' + Twice[digits[at - 1] - '0'];
        }

        return (at < 0 ? sum : sum + digits[0] - '0') % 10 == 0;
    }

    /// <summary>Gets the check digit of the digits of a number without one.</summary>
    public static int CheckDigit(ReadOnlySpan<byte> body)
    {
        var sum = 0;
        var twice = true;
        for (var i = body.Length - 1; i >= 0; i--)
        {
            var digit = body[i] - '0';
            sum += twice ? Twice[digit] : digit;
            twice = !twice;
        }

        return (10 - (sum % 10)) % 10;
    }
}
