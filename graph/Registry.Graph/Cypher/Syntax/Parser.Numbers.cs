using System.Globalization;

namespace Registry.Graph.Cypher.Syntax;

/// <content>Numbers.</content>
internal sealed partial class Parser
{
    private LiteralExpression ReadInteger(string sign)
    {
        var token = Advance();
        var digits = token.Text.Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]))
        {
            throw Error(
                "InvalidNumberLiteral", "an integer must not begin with 0: an octal number is written 0o17", token.Start);
        }

        var parsed = digits.Length > 2 && digits[1] == 'x' ? ParseBased(digits[2..], 16)
            : digits.Length > 2 && digits[1] == 'o' ? ParseBased(digits[2..], 8)
            : Int128.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : null;
        var value = sign == "-" ? -parsed : parsed;
        return value is { } v && v >= long.MinValue && v <= long.MaxValue
            ? Track(new LiteralExpression((long)v, token.Start))
            : throw Error("IntegerOverflow", "an integer must fit into 64 bits", token.Start);
    }

    private static Int128? ParseBased(string digits, int numberBase)
    {
        Int128 value = 0;
        foreach (var c in digits)
        {
            value = (value * numberBase) + Convert.ToInt32(c.ToString(), 16);
            if (value > (Int128)long.MaxValue + 1)
            {
                return null;
            }
        }

        return value;
    }

    private LiteralExpression ReadFloat()
    {
        var token = Advance();
        var value = double.Parse(
            token.Text.Replace("_", "", StringComparison.Ordinal).TrimEnd('f', 'F', 'd', 'D'), NumberStyles.Float,
            CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? Track(new LiteralExpression(value, token.Start))
            : throw Error("FloatingPointOverflow", "a number must fit into 64-bit floating point", token.Start);
    }
}
