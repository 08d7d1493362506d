using System.Globalization;

namespace Registry.Functions.Api;

/// <summary>Reads a whole number of the query string.</summary>
public static class Number
{
    public static bool TryRead(string? text, int min, int max, int otherwise, out int value)
    {
        value = otherwise;
        return string.IsNullOrEmpty(text)
            || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= min && value <= max);
    }
}
