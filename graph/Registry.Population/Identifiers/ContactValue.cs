namespace Registry.Population.Identifiers;

/// <summary>Telephone numbers and e-mail addresses in one spelling, so that two files can meet on them.</summary>
public static class ContactValue
{
    private const int MinPhoneDigits = 7;
    private const int MaxPhoneDigits = 15;

    /// <summary>Reads a telephone number: spaces, hyphens and brackets go, `00` becomes `+`, a single 0 becomes `+46`.</summary>
    public static bool TryNormalisePhone(ReadOnlySpan<char> text, out string value)
    {
        value = string.Empty;
        Span<char> kept = stackalloc char[MaxPhoneDigits + 4];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '(' or ')' or '[' or ']')
            {
                continue;
            }

            if (length == kept.Length)
            {
                return false;
            }

            kept[length++] = c;
        }

        ReadOnlySpan<char> digits = kept[..length];
        var prefix = string.Empty;
        if (digits is ['+', ..])
        {
            digits = digits[1..];
        }
        else if (digits is ['0', '0', ..])
        {
            digits = digits[2..];
        }
        else if (digits is ['0', ..])
        {
            prefix = "46";
            digits = digits[1..];
        }
        else
        {
            return false;
        }

        var count = prefix.Length + digits.Length;
        if (count is < MinPhoneDigits or > MaxPhoneDigits || digits.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        value = $"+{prefix}{digits}";
        return true;
    }

    /// <summary>Reads an e-mail address: lower case; one `@` with something on both sides, no spaces.</summary>
    public static bool TryNormaliseEmail(ReadOnlySpan<char> text, out string value)
    {
        text = text.Trim();
        var at = text.IndexOf('@');
        var valid = at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@');
        foreach (var c in text)
        {
            valid &= !char.IsWhiteSpace(c) && !char.IsControl(c);
        }

        value = valid ? text.ToString().ToLowerInvariant() : string.Empty;
        return valid;
    }
}
