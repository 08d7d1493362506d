namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>
/// The signs of a regular expression one by one, by code point. What stands between \Q and \E is marked (by its complement,
/// a negative number), so that no sign of it means anything but itself.
/// </summary>
internal sealed class ExpressionReader(string pattern)
{
    public const int End = int.MinValue;
    private readonly List<int> _signs = Split(pattern);

    /// <summary>Whether blanks and comments are skipped is one of them.</summary>
    public ExpressionFlags Flags { get; set; }

    public int Position { get; set; }

    /// <summary>The sign that comes next, after blanks that are skipped here for good.</summary>
    public int Peek()
    {
        if (Flags.HasFlag(ExpressionFlags.Comments))
        {
            SkipBlanks();
        }

        return Raw();
    }

    public int Next()
    {
        Peek();
        return NextRaw();
    }

    /// <summary>The next sign as itself, quoted or not.</summary>
    public int NextCode() => Next() is var sign && sign < 0 ? ~sign : sign;

    public int Raw(int ahead = 0) => Position + ahead < _signs.Count ? _signs[Position + ahead] : End;

    public int NextRaw() => Position < _signs.Count ? _signs[Position++] : throw Fault("the expression ends too soon");

    public bool Take(int sign)
    {
        Peek();
        return TakeRaw(sign);
    }

    public bool TakeRaw(int sign)
    {
        var found = Raw() == sign;
        Position += found ? 1 : 0;
        return found;
    }

    public bool TakePair(int sign)
    {
        var found = Peek() == sign && Raw(1) == sign;
        Position += found ? 2 : 0;
        return found;
    }

    public FormatException Fault(string rule) => new($"at sign {Math.Min(Position, _signs.Count) + 1} {rule}");

    private void SkipBlanks()
    {
        while (Raw() is ' ' or (>= '\t' and <= '\r') or '#')
        {
            if (Raw() != '#')
            {
                Position++;
                continue;
            }

            while (Raw() != End && !EndsLine(Raw()))
            {
                Position++;
            }
        }
    }

    private bool EndsLine(int sign) => sign == '\n'
        || (sign is '\r' or '\u0085' or '\u2028' or '\u2029' && !Flags.HasFlag(ExpressionFlags.UnixLines));

    private static List<int> Split(string pattern)
    {
        var signs = new List<int>(pattern.Length);
        var quoted = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var next = pattern[i] == '\\' && i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            if (quoted ? next == 'E' : next == 'Q')
            {
                quoted = !quoted;
                i++;
                continue;
            }

            if (next != '\0' && !quoted)
            {
                signs.Add('\\');
                i++;
            }

            var isPair = char.IsSurrogatePair(pattern, i);
            var code = isPair ? char.ConvertToUtf32(pattern, i) : pattern[i];
            i += isPair ? 1 : 0;
            signs.Add(quoted ? ~code : code);
        }

        return signs;
    }
}
