using System.Globalization;
using System.Text;

namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>
/// Reads a regular expression as java.util.regex.Pattern of Java 17 does, which is what =~ means, and writes one of .NET
/// that matches the same whole texts. Both have the same kinds of parts; they differ in classes of signs, flags, what ends
/// a line, quoting, possessive quantifiers, the numbers of groups and signs above FFFF.
/// </summary>
/// <remarks>Not known to .NET and refused: \X, \N{...} and \b{g}.</remarks>
internal sealed partial class JavaExpression
{
    private const int MaxDepth = 200;
    private static readonly string AnyLineEnd = SignClasses.LineEnd.Write().Text;
    private readonly StringBuilder _out = new();
    private readonly List<string?> _groups = [];
    private readonly HashSet<int> _references = [];
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly ExpressionReader _in;
    private int _depth;

    private JavaExpression(string pattern) => _in = new(pattern);

    private ExpressionFlags Flags
    {
        get => _in.Flags;
        set => _in.Flags = value;
    }

    /// <summary>Translates an expression.</summary>
    /// <returns>The expression of .NET, which matches a whole text or nothing, and how many different classes it has.</returns>
    /// <exception cref="FormatException">Not an expression, or one that .NET has no way to write; says where and why.</exception>
    public static (string Text, int Classes) Translate(string pattern) => new JavaExpression(pattern).Translate();

    private (string Text, int Classes) Translate()
    {
        _out.Append("\\A(?:");
        ReadAlternatives();
        if (_in.Peek() != ExpressionReader.End)
        {
            throw _in.Fault("a ) closes no group");
        }

        // A group that is nowhere never matched, so nothing is the same.
        foreach (var missing in _references.Where(x => x > _groups.Count))
        {
            _out.Replace(Reference(missing), CodePoints.None.Write().Text);
        }

        return (_out.Append(")\\z").ToString(), _classes.Values.Sum());
    }

    /// <summary>Up to the ) of the group around, or the end.</summary>
    private void ReadAlternatives()
    {
        while (_in.Peek() is not (ExpressionReader.End or ')'))
        {
            var start = _out.Length;
            if (_in.Take('|'))
            {
                _out.Append('|');
            }
            else if (ReadPart())
            {
                ReadQuantifier(start);
            }
        }
    }

    /// <returns>False after flags alone, which nothing can repeat.</returns>
    private bool ReadPart()
    {
        switch (_in.Peek())
        {
            case '(':
                return ReadGroup();
            case '[':
                Write(ReadClass());
                break;
            case '\\':
                ReadEscape();
                break;
            case '^' or '$' or '.':
                ReadPlace(_in.Next());
                break;
            case '*' or '+' or '?':
                throw _in.Fault("a quantifier follows nothing that it could repeat");
            case '{':
                _out.Append("(?:)");
                break;
            default:
                Write(Single(_in.NextCode()));
                break;
        }

        return true;
    }

    private void ReadPlace(int sign)
    {
        if (sign == '.')
        {
            var lineEnd = Flags.HasFlag(ExpressionFlags.UnixLines) ? CodePoints.Of('\n') : SignClasses.LineEnd;
            Write((Flags.HasFlag(ExpressionFlags.DotAll) ? CodePoints.None : lineEnd).Not());
        }
        else if (Flags.HasFlag(ExpressionFlags.Multiline))
        {
            _out.Append(sign == '^' ? LineStart() : LineEnd());
        }
        else
        {
            _out.Append(sign == '^' ? "\\A" : TextEnd());
        }
    }

    /// <summary>The end, or the line end before it.</summary>
    private string TextEnd() => _in.Peek() == ExpressionReader.End ? "\\z"
        : Flags.HasFlag(ExpressionFlags.UnixLines) ? "(?=\\n?\\z)"
        : $"(?:(?=(?:\\r\\n|{AnyLineEnd})?\\z)(?<!\\r(?=\\n)))";

    private string LineEnd() => Flags.HasFlag(ExpressionFlags.UnixLines)
        ? "(?=\\n|\\z)"
        : $"(?:(?={AnyLineEnd}|\\z)(?<!\\r(?=\\n)))";

    private string LineStart() => Flags.HasFlag(ExpressionFlags.UnixLines)
        ? "(?:\\A|(?<=\\n)(?!\\z))"
        : "(?:\\A|(?<=[\\n\\u0085\\u2028\\u2029]|\\r(?!\\n))(?!\\z))";

    private bool ReadGroup()
    {
        if (++_depth > MaxDepth)
        {
            throw _in.Fault($"groups may lie {MaxDepth} deep");
        }

        var outside = Flags;
        _in.Next();
        if (!ReadGroupStart())
        {
            _depth--;
            return false;
        }

        ReadAlternatives();
        if (!_in.Take(')'))
        {
            throw _in.Fault("a group is not closed");
        }

        _out.Append(')');
        Flags = outside;
        _depth--;
        return true;
    }

    private bool ReadGroupStart()
    {
        if (!_in.Take('?'))
        {
            OpenGroup(null);
            return true;
        }

        switch (_in.Raw())
        {
            case ':' or '=' or '!' or '>':
                _out.Append("(?").Append((char)_in.NextRaw());
                return true;
            case '<':
                _in.NextRaw();
                ReadNamedGroupOrLookBehind();
                return true;
            default:
                ReadFlags();
                if (_in.Raw() is not (':' or ')'))
                {
                    throw _in.Fault("after (? must come flags, or one of : = ! > <");
                }

                var opens = _in.NextRaw() == ':';
                _out.Append(opens ? "(?:" : "");
                return opens;
        }
    }

    private void ReadNamedGroupOrLookBehind()
    {
        if (_in.Raw() is '=' or '!')
        {
            _out.Append("(?<").Append((char)_in.NextRaw());
            return;
        }

        var name = ReadGroupName();
        if (_groups.Contains(name))
        {
            throw _in.Fault("two groups have the same name");
        }

        OpenGroup(name);
    }

    /// <summary>By its number, as .NET would count those with names last.</summary>
    private void OpenGroup(string? name)
    {
        _groups.Add(name);
        _out.Append(CultureInfo.InvariantCulture, $"(?<{_groups.Count}>");
    }

    private string ReadGroupName()
    {
        var name = new StringBuilder();
        while (_in.Raw() is var sign and not '>')
        {
            if (sign is < 0 or > 0x7F || !(char.IsAsciiLetter((char)sign) || (name.Length > 0 && char.IsAsciiDigit((char)sign))))
            {
                throw _in.Fault("the name of a group must be letters and digits of ASCII and end with >");
            }

            name.Append((char)_in.NextRaw());
        }

        _in.NextRaw();
        return name.Length > 0 ? name.ToString() : throw _in.Fault("a group has an empty name");
    }

    private void ReadFlags()
    {
        var on = true;
        while (true)
        {
            var flag = _in.Raw() switch
            {
                'i' => ExpressionFlags.CaseInsensitive,
                'm' => ExpressionFlags.Multiline,
                's' => ExpressionFlags.DotAll,
                'd' => ExpressionFlags.UnixLines,
                'u' => ExpressionFlags.UnicodeCase,
                'x' => ExpressionFlags.Comments,
                'U' => ExpressionFlags.UnicodeClasses | ExpressionFlags.UnicodeCase,
                '-' when on => ExpressionFlags.None,
                _ => (ExpressionFlags?)null,
            };

            if (flag is null)
            {
                return;
            }

            on &= _in.NextRaw() != '-';
            Flags = on ? Flags | flag.Value : Flags & ~flag.Value;
        }
    }

    private void ReadQuantifier(int start)
    {
        var quantifier = _in.Peek() switch
        {
            '?' or '*' or '+' => ((char)_in.Next()).ToString(),
            '{' => ReadCount(),
            _ => null,
        };

        if (quantifier is null)
        {
            return;
        }

        if (_in.Take('+'))
        {
            _out.Insert(start, "(?>").Append(quantifier).Append(')');
        }
        else
        {
            _out.Append(quantifier).Append(_in.Take('?') ? "?" : "");
        }
    }

    /// <summary>{n}, {n,} or {n,m}.</summary>
    private string ReadCount()
    {
        _in.Next();
        var least = ReadNumber() ?? throw _in.Fault("after { must come a number");
        var quantifier = least.ToString(CultureInfo.InvariantCulture);
        if (_in.TakeRaw(','))
        {
            var most = ReadNumber();
            if (most < least)
            {
                throw _in.Fault("{n,m} must have n at most m");
            }

            quantifier += "," + most?.ToString(CultureInfo.InvariantCulture);
        }

        return _in.TakeRaw('}') ? $"{{{quantifier}}}" : throw _in.Fault("{n,m} is not closed");
    }

    private int? ReadNumber()
    {
        int? number = null;
        while (_in.Raw() is >= '0' and <= '9')
        {
            var next = ((number ?? 0L) * 10) + _in.NextRaw() - '0';
            number = next <= int.MaxValue ? (int)next : throw _in.Fault("the count of a quantifier is too great");
        }

        return number;
    }

    private void Write(CodePoints signs)
    {
        var (text, classes) = signs.Write();
        _classes[text] = classes;
        _out.Append(text);
    }

    /// <summary>One sign, or with (?i) its other cases as well.</summary>
    private CodePoints Single(int code) =>
        !Flags.HasFlag(ExpressionFlags.CaseInsensitive) ? CodePoints.Of(code)
        : Flags.HasFlag(ExpressionFlags.UnicodeCase) ? CaseFolds.Unicode(CodePoints.Of([code, CaseFolds.Folded(code)]))
        : CaseFolds.Ascii(CodePoints.Of(code));
}
