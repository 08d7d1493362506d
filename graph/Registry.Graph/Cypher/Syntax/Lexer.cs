using System.Globalization;
using Registry.Graph.Cypher.Execution;

namespace Registry.Graph.Cypher.Syntax;

/// <summary>
/// Cuts a query text into tokens. Arrows are left as single signs: <c>1&lt;-2</c> and <c>(a)&lt;-(b)</c> differ only
/// for the parser.
/// </summary>
internal sealed partial class Lexer(string text, Budget? budget)
{
    private static readonly string[] Pairs = ["..", "<>", "!=", "<=", ">=", "=~", "||", "+=", "::"];
    private const string Singles = "()[]{},.:;=<>+-*/%^|&!$";
    private readonly List<Token> _tokens = [];
    private int _at;

    public static List<Token> Read(string text, Budget? budget = null) => new Lexer(text, budget).Read();

    private List<Token> Read()
    {
        while (SkipBlanks())
        {
            budget?.Tick();
            ReadToken();
        }

        _tokens.Add(new(TokenKind.End, "", text.Length, text.Length));
        return _tokens;
    }

    private char Peek(int ahead = 0) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private void ReadToken()
    {
        var c = Peek();
        if (IsNameStart(c))
        {
            ReadName();
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)) && !FollowsOperand()))
        {
            ReadNumber();
        }
        else if (c is '\'' or '"')
        {
            ReadText(c);
        }
        else if (c == '`')
        {
            ReadQuotedName();
        }
        else
        {
            ReadSymbol(c);
        }
    }

    /// <summary>In <c>list.5</c> the dot belongs to an access, in <c>+ .5</c> to the number.</summary>
    private bool FollowsOperand() =>
        _tokens.Count > 0 && _tokens[^1].End == _at
        && (_tokens[^1].Kind != TokenKind.Symbol || _tokens[^1].Text is ")" or "]" or "}");

    private bool SkipBlanks()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(Peek()) || Peek() is '\u001c' or '\u001d' or '\u001e' or '\u001f' or '\u180e')
            {
                _at++;
            }
            else if (Peek() == '/' && Peek(1) == '/')
            {
                var end = text.AsSpan(_at).IndexOfAny('\n', '\r');
                _at = end < 0 ? text.Length : _at + end;
            }
            else if (Peek() == '/' && Peek(1) == '*')
            {
                var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end >= 0 ? end + 2 : throw Error("a comment that begins with /* must end with */", _at);
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameStart(char c) =>
        char.IsAsciiLetter(c) || c == '_'
        || (c > 127 && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.LetterNumber));

    private static bool IsNamePart(char c) =>
        IsNameStart(c) || char.IsAsciiDigit(c)
        || (c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber);

    private void ReadName()
    {
        var start = _at;
        while (_at < text.Length && IsNamePart(text[_at]))
        {
            _at++;
        }

        _tokens.Add(new(TokenKind.Name, text[start.._at], start, _at));
    }

    private void ReadNumber()
    {
        var start = _at;
        var kind = TokenKind.Integer;
        if (Peek() == '0' && Peek(1) is 'x' or 'o')
        {
            _at += 2;
        }
        else
        {
            SkipDigits();
            if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
            {
                kind = TokenKind.Float;
                _at++;
                SkipDigits();
            }

            var sign = Peek(1) is '+' or '-' ? 1 : 0;
            if (Peek() is 'e' or 'E' && char.IsAsciiDigit(Peek(1 + sign)))
            {
                kind = TokenKind.Float;
                _at += 1 + sign;
                SkipDigits();
            }
        }

        FinishNumber(start, kind);
    }

    private void FinishNumber(int start, TokenKind kind)
    {
        var based = _at - start == 2 && char.IsAsciiLetter(text[start + 1]);
        var digits = _at;
        while (_at < text.Length && IsNamePart(text[_at]))
        {
            _at++;
        }

        var rest = text.AsSpan(digits, _at - digits);
        var good = based ? rest.Length > 0 && rest[^1] != '_' && AllDigits(rest, text[start + 1] == 'x')
            : rest.Length == 0 || (kind == TokenKind.Float && rest is "f" or "F" or "d" or "D");
        _tokens.Add(new(good ? kind : TokenKind.BadNumber, text[start.._at], start, _at));
    }

    private static bool AllDigits(ReadOnlySpan<char> digits, bool hexadecimal)
    {
        foreach (var c in digits)
        {
            if (c != '_' && (hexadecimal ? !char.IsAsciiHexDigit(c) : c is < '0' or > '7'))
            {
                return false;
            }
        }

        return true;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()) || (Peek() == '_' && char.IsAsciiDigit(Peek(1))))
        {
            _at++;
        }
    }

    private void ReadSymbol(char c)
    {
        foreach (var pair in Pairs)
        {
            if (c == pair[0] && Peek(1) == pair[1])
            {
                _tokens.Add(new(TokenKind.Symbol, pair, _at, _at += 2));
                return;
            }
        }

        var index = Singles.IndexOf(c, StringComparison.Ordinal);
        if (index < 0)
        {
            var unicode = c > 127;
            var isQuote = c is '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u00B4' or '\u00AB' or '\u00BB';
            throw new QueryException("SyntaxError", unicode ? "InvalidUnicodeCharacter" : "UnexpectedSyntax",
                isQuote ? "a string must stand between straight quotes, ' or \"" : "this sign has no meaning here", text, _at);
        }

        _tokens.Add(new(TokenKind.Symbol, Singles.Substring(index, 1), _at, ++_at));
    }

    private QueryException Error(string rule, int position) =>
        new("SyntaxError", "UnexpectedSyntax", rule, text, position);
}
