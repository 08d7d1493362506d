using Registry.Graph.Cypher.Temporal;

namespace Registry.Graph;

/// <summary>Temporal values as ISO 8601 text, the form in which other systems take and give them.</summary>
public static class TemporalFormat
{
    /// <summary>Writes a temporal value.</summary>
    /// <param name="value">A date, a time, a date-time or a duration.</param>
    /// <returns>The text, for example <c>2026-01-31</c>, <c>12:30+01:00</c> or <c>P1Y2M3DT4.5S</c>.</returns>
    public static string Write(Value value) => TemporalText.Of(value);

    /// <summary>Reads a temporal value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind it must be.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not of that kind; the message does not show it.</exception>
    public static Value Read(string text, ValueKind kind)
    {
        try
        {
            return kind == ValueKind.Duration
                ? Value.From(TemporalParser.ParseDuration(text))
                : TemporalParser.Parse(text, kind).To(kind);
        }
        catch (TemporalException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }
}
