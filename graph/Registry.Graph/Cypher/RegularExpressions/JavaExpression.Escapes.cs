using System.Globalization;
using System.Text;

namespace Registry.Graph.Cypher.RegularExpressions;

/// <content>What \ begins.</content>
internal sealed partial class JavaExpression
{
    private void ReadEscape()
    {
        _in.Next();
        var sign = _in.NextRaw();
        switch (sign)
        {
            case 'A' or 'G':
                _out.Append("\\A");
                break;
            case 'Z':
                _out.Append(TextEnd());
                break;
            case 'z':
                _out.Append("\\z");
                break;
            case 'b' when _in.Raw() == '{' && _in.Raw(1) == 'g':
                throw _in.Fault("\\b{g} is not known here: \\p{M}* takes the marks that follow a sign");
            case 'X':
                throw _in.Fault("\\X is not known here: write (?:\\P{M}\\p{M}*) for a sign with its marks");
            case 'N':
                throw _in.Fault("\\N{...} is not known here: write the sign itself, or its number as \\x{E5}");
            case 'b' or 'B':
                _out.Append('\\').Append((char)sign);
                break;
            case 'R':
                _out.Append("(?:\\r\\n|").Append(SignClasses.Vertical.Write().Text).Append(')');
                break;
            case 'k':
                ReadNamedReference();
                break;
            case >= '1' and <= '9':
                ReadReference(sign - '0');
                break;
            default:
                Write(ClassOf(sign) ?? Single(CodeOf(sign)));
                break;
        }
    }

    /// <summary>As many digits as make the number of a group that was opened before, but one at least.</summary>
    private void ReadReference(int number)
    {
        while (_in.Raw() is >= '0' and <= '9' and var digit && (number * 10) + digit - '0' <= _groups.Count)
        {
            number = (number * 10) + _in.NextRaw() - '0';
        }

        WriteReference(number);
    }

    private void ReadNamedReference()
    {
        if (!_in.TakeRaw('<'))
        {
            throw _in.Fault("after \\k must come the name of a group in < >");
        }

        var number = _groups.IndexOf(ReadGroupName()) + 1;
        WriteReference(number > 0 ? number : throw _in.Fault("no group before has this name"));
    }

    private void WriteReference(int number)
    {
        _references.Add(number);
        _out.Append(Flags.HasFlag(ExpressionFlags.CaseInsensitive) ? $"(?i:{Reference(number)})" : Reference(number));
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"\\k<{number}>");

    /// <summary>The class that \d, \w, \p{...} and their like stand for; null where the escape means a single sign.</summary>
    /// <param name="sign">What follows \\.</param>
    /// <param name="inRange">A range begins, such as \\v-\\r, where \\v is the vertical tab alone.</param>
    private CodePoints? ClassOf(int sign, bool inRange = false)
    {
        var unicode = Flags.HasFlag(ExpressionFlags.UnicodeClasses);
        return sign switch
        {
            'd' => unicode ? UnicodeClasses.Digit : SignClasses.Digit,
            'w' => unicode ? UnicodeClasses.Word : SignClasses.Word,
            's' => unicode ? UnicodeClasses.Space : SignClasses.Space,
            'h' => SignClasses.Horizontal,
            'v' when inRange => null,
            'v' => SignClasses.Vertical,
            'p' => ReadNamedClass(unicode),
            'D' or 'W' or 'S' or 'H' or 'V' or 'P' => ClassOf(char.ToLowerInvariant((char)sign))!.Not(),
            _ => null,
        };
    }

    private CodePoints ReadNamedClass(bool unicode)
    {
        var name = new StringBuilder();
        var isLong = _in.TakeRaw('{');
        do
        {
            name.Append(char.ConvertFromUtf32(Math.Max(0, _in.NextRaw())));
        }
        while (isLong && !_in.TakeRaw('}'));

        return SignClasses.Named(name.ToString(), unicode, Flags.HasFlag(ExpressionFlags.CaseInsensitive))
            ?? throw _in.Fault("\\p must name a class that is known, such as \\p{L}, \\p{Alpha}, \\p{IsGreek} or \\p{InGreek}");
    }

    /// <summary>The sign that an escape stands for, read up to its end.</summary>
    private int CodeOf(int sign) => sign switch
    {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        'a' => '\u0007',
        'e' => '\u001B',
        'v' => '\u000B',
        'c' => Math.Max(0, _in.NextRaw()) ^ 64,
        '0' => ReadOctal(),
        'x' => _in.TakeRaw('{') ? ReadCodeInBraces() : ReadHexadecimal(2),
        'u' => ReadUnits(),
        _ => sign is >= 0 and <= 0x7F && char.IsAsciiLetterOrDigit((char)sign)
            ? throw _in.Fault("\\ comes before a letter or digit that it gives no meaning")
            : sign,
    };

    /// <summary>Up to three digits, 377 at most.</summary>
    private int ReadOctal()
    {
        if (_in.Raw() is not (>= '0' and <= '7'))
        {
            throw _in.Fault("after \\0 must come an octal number");
        }

        var code = _in.NextRaw() - '0';
        var most = code <= 3 ? 2 : 1;
        while (most-- > 0 && _in.Raw() is >= '0' and <= '7')
        {
            code = (code * 8) + _in.NextRaw() - '0';
        }

        return code;
    }

    private int ReadHexadecimal(int digits)
    {
        var code = 0;
        for (var i = 0; i < digits; i++)
        {
            code = (code * 16) + HexDigit(_in.NextRaw());
        }

        return code;
    }

    private int ReadCodeInBraces()
    {
        var code = HexDigit(_in.NextRaw());
        while (!_in.TakeRaw('}'))
        {
            code = (code * 16) + HexDigit(_in.NextRaw());
            if (code > 0x10FFFF)
            {
                throw _in.Fault("\\x{...} must be at most 10FFFF");
            }
        }

        return code;
    }

    /// <summary>\uXXXX, of which two may make one sign.</summary>
    private int ReadUnits()
    {
        var first = ReadHexadecimal(4);
        var start = _in.Position;
        if (!char.IsHighSurrogate((char)first) || !_in.TakeRaw('\\') || !_in.TakeRaw('u'))
        {
            _in.Position = start;
            return first;
        }

        var second = ReadHexadecimal(4);
        if (char.IsLowSurrogate((char)second))
        {
            return char.ConvertToUtf32((char)first, (char)second);
        }

        _in.Position = start;
        return first;
    }

    private int HexDigit(int sign) => sign is >= 0 and <= 0x7F && char.IsAsciiHexDigit((char)sign)
        ? Convert.ToInt32(((char)sign).ToString(), 16)
        : throw _in.Fault("a hexadecimal number is cut short");
}
