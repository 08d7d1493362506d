using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Registry.Population.Rules;

/// <summary>The value of a rule parameter: a whole number, a fraction, or a list of tokens.</summary>
public sealed class RuleParameterValue
{
    private RuleParameterValue(long? whole, double? fraction, IReadOnlyList<string>? tokens) =>
        (Whole, Fraction, Tokens) = (whole, fraction, tokens);

    /// <summary>Gets the whole number, if the parameter is one.</summary>
    public long? Whole { get; }

    /// <summary>Gets the fraction, if the parameter is one.</summary>
    public double? Fraction { get; }

    /// <summary>Gets the tokens, if the parameter is a list.</summary>
    public IReadOnlyList<string>? Tokens { get; }

    /// <summary>Gets the number of either kind; null for a list.</summary>
    public double? Number => Whole ?? Fraction;

    /// <summary>Makes a list of tokens.</summary>
    /// <param name="tokens">The tokens, in their order in the rule text.</param>
    /// <returns>The value.</returns>
    public static RuleParameterValue From(IReadOnlyList<string> tokens) => new(null, null, tokens);

    /// <summary>Reads a number with a decimal point.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, if the text is a number.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryReadNumber(string text, [NotNullWhen(true)] out RuleParameterValue? value)
    {
        value = null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            value = new(whole, null, null);
        }
        else if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction)
            && double.IsFinite(fraction))
        {
            value = new(null, fraction, null);
        }

        return value is not null;
    }

    /// <summary>Reads a setting as a value of the same kind as this one.</summary>
    /// <param name="text">The setting: a number, or tokens separated by a comma.</param>
    /// <param name="value">The value, if the text has the kind of this one.</param>
    /// <returns>Whether the text could be read.</returns>
    public bool TryReadSame(string text, [NotNullWhen(true)] out RuleParameterValue? value)
    {
        if (Tokens is not null)
        {
            value = From(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            return value.Tokens!.Count > 0;
        }

        return TryReadNumber(text, out value) && (Whole is null || value.Whole is not null);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Tokens is not null ? string.Join(',', Tokens)
        : Whole is { } whole ? whole.ToString(CultureInfo.InvariantCulture)
        : Fraction!.Value.ToString("R", CultureInfo.InvariantCulture);
}
