using System.Text.RegularExpressions;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>
/// The last regular expression of an =~, made ready once. One that could run away is stopped soon; on a busy machine a plain
/// one may take as long, so it gets a few turns, with a look at the limits between them.
/// </summary>
internal sealed class ExpressionCache
{
    private const int MaxTurns = 5;

    // Nothing looks at the limits while an expression is made ready, which takes some 5 ms for each thousand characters.
    private const int MaxPatternLength = 8192;

    // As .NET reads it; classes of Unicode take up to 2 000 characters each.
    private const int MaxTranslatedLength = 8 * MaxPatternLength;

    // The engine that never goes back takes a second to be made ready for some hundred classes that overlap, and with more
    // than 255 parts of them no longer sees a line end at the end of the text.
    private const int MaxClasses = 32;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly TimeSpan MaxTime = TimeSpan.FromMilliseconds(80);
    private Regex? _regex;
    private string? _pattern;

    public bool Matches(string text, string pattern, int position, Budget budget)
    {
        if (_regex is null || _pattern != pattern)
        {
            _regex = Make(pattern, position);
            _pattern = pattern;
        }

        for (var turn = 0; turn < MaxTurns; turn++)
        {
            try
            {
                return _regex.IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                budget.Look();
            }
            catch (IndexOutOfRangeException)
            {
                // Some that repeat an atomic group which may be empty are too much for .NET 10.
                throw Fail.Argument("RegularExpression", "the regular expression cannot be matched: write it in another way", position);
            }
        }

        throw Fail.Argument("RegularExpression", "the regular expression takes too long", position);
    }

    private static Regex Make(string pattern, int position)
    {
        DemandLength(pattern, MaxPatternLength, position);
        try
        {
            var (translated, classes) = JavaExpression.Translate(pattern);
            DemandLength(translated, MaxTranslatedLength, position);
            return MakeReady(translated, classes);
        }
        catch (FormatException e)
        {
            throw Fail.Argument(
                "RegularExpression", $"the text after =~ must be a regular expression: {e.Message}", position);
        }
        catch (ArgumentException)
        {
            throw Fail.Argument("RegularExpression", "the text after =~ must be a regular expression", position);
        }
    }

    private static void DemandLength(string pattern, int most, int position)
    {
        if (pattern.Length > most)
        {
            throw Fail.Argument(
                "RegularExpression", $"the regular expression must have at most {MaxPatternLength} characters", position);
        }
    }

    private static Regex MakeReady(string translated, int classes)
    {
        try
        {
            var engine = classes <= MaxClasses ? RegexOptions.NonBacktracking : RegexOptions.None;
            return new Regex(translated, Options | engine, MaxTime);
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need the engine that goes back.
            return new Regex(translated, Options, MaxTime);
        }
    }
}
