using System.Globalization;
using System.Text;

namespace Registry.Graph.Cypher.Syntax;

/// <content>Strings and quoted names.</content>
internal sealed partial class Lexer
{
    private void ReadQuotedName()
    {
        var start = _at++;
        var name = new StringBuilder();
        while (true)
        {
            if (_at >= text.Length)
            {
                throw Error("a name that begins with ` must end with `", start);
            }

            var c = text[_at++];
            if (c == '`')
            {
                if (Peek() != '`')
                {
                    break;
                }

                _at++;
            }

            name.Append(c);
        }

        _tokens.Add(new(TokenKind.QuotedName, name.ToString(), start, _at));
    }

    private void ReadText(char quote)
    {
        var start = _at++;
        var value = new StringBuilder();
        while (true)
        {
            if (_at >= text.Length)
            {
                throw Error($"a string that begins with {quote} must end with {quote}", start);
            }

            var c = text[_at++];
            if (c == quote)
            {
                break;
            }

            if (c == '\\')
            {
                ReadEscape(value);
            }
            else
            {
                value.Append(c);
            }
        }

        _tokens.Add(new(TokenKind.Text, value.ToString(), start, _at));
    }

    private void ReadEscape(StringBuilder value)
    {
        var c = Peek();
        _at++;
        var plain = c switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            '\\' or '\'' or '"' => c,
            _ => '\0',
        };

        if (plain != '\0')
        {
            value.Append(plain);
        }
        else if (c == 'u')
        {
            ReadUnit(value);
        }
        else
        {
            // As in Neo4j: what means nothing else is itself, so that '\d' need not be written '\\d'.
            value.Append('\\').Append(c);
        }
    }

    private void ReadUnit(StringBuilder value)
    {
        const int Length = 4;
        var start = _at - 2;
        var digits = text.AsSpan(_at, Math.Min(Length, text.Length - _at));
        if (digits.Length < Length
            || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw new QueryException("SyntaxError", "InvalidUnicodeLiteral",
                $"after \\u must come {Length} hexadecimal digits", text, start);
        }

        _at += Length;
        value.Append((char)unit);
    }
}
