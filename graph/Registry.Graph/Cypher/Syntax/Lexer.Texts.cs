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
            '\\' or '\'' or '"' or '`' => c,
            _ => '\0',
        };

        if (plain != '\0')
        {
            value.Append(plain);
        }
        else if (c is 'u' or 'U')
        {
            ReadCodePoint(value, c == 'u' ? 4 : 8);
        }
        else
        {
            throw Error("after \\ must come one of n t r b f \\ ' \" u U", _at - 2);
        }
    }

    private void ReadCodePoint(StringBuilder value, int length)
    {
        var start = _at - 2;
        var digits = text.AsSpan(_at, Math.Min(length, text.Length - _at));
        if (digits.Length < length
            || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF)
        {
            throw new QueryException("SyntaxError", "InvalidUnicodeLiteral",
                $"after \\{text[start + 1]} must come {length} hexadecimal digits", text, start);
        }

        _at += length;
        if (code > 0xFFFF)
        {
            value.Append(char.ConvertFromUtf32(code));
        }
        else
        {
            value.Append((char)code);
        }
    }
}
