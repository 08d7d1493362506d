using System.Text.RegularExpressions;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Functions;

/// <summary>
/// The last regular expression of an =~, made ready once. One that could run away is stopped soon; on a busy machine a plain
/// one may take as long, so it gets a few turns, with a look at the limits between them.
/// </summary>
internal sealed class PatternCache
{
    private const int MaxTurns = 5;

    // Nothing looks at the limits while an expression is made ready, which takes some 5 ms for each thousand characters.
    private const int MaxPatternLength = 8192;

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
        }

        throw Fail.Argument("RegularExpression", "the regular expression takes too long", position);
    }

    private static Regex Make(string pattern, int position)
    {
        if (pattern.Length > MaxPatternLength)
        {
            throw Fail.Argument(
                "RegularExpression", $"the regular expression must have at most {MaxPatternLength} characters", position);
        }

        try
        {
            if (pattern.Contains(')', StringComparison.Ordinal))
            {
                // Alone it must be an expression, too, or it could close the group around it: a)|(?:b.
                _ = new Regex(pattern, Options, MaxTime);
            }

            return Whole(pattern);
        }
        catch (ArgumentException)
        {
            throw Fail.Argument("RegularExpression", "the text after =~ must be a regular expression", position);
        }
    }

    private static Regex Whole(string pattern)
    {
        try
        {
            return MakeReady($"^(?:{pattern})\\z");
        }
        catch (ArgumentException)
        {
            // The end of the group is lost in a comment of (?x), which the end of its line ends.
            return MakeReady($"^(?:{pattern}\n)\\z");
        }
    }

    private static Regex MakeReady(string whole)
    {
        try
        {
            return new Regex(whole, Options | RegexOptions.NonBacktracking, MaxTime);
        }
        catch (NotSupportedException)
        {
            // Look-around and back-references need the engine that goes back.
            return new Regex(whole, Options, MaxTime);
        }
    }
}
