namespace Registry.Graph.Cypher.RegularExpressions;

/// <content>Classes in brackets: ranges, other classes among them, and <c>&amp;&amp;</c> for what lies in both.</content>
internal sealed partial class JavaExpression
{
    private CodePoints ReadClass()
    {
        if (++_depth > MaxDepth)
        {
            throw _in.Fault($"classes may lie {MaxDepth} deep");
        }

        _in.Next();
        var negated = _in.Take('^');
        var members = ReadMembers();
        _in.Next();
        _depth--;
        return negated ? members.Not() : members;
    }

    /// <summary>Up to the ] that closes the class; at the beginning ] is a sign like another.</summary>
    private CodePoints ReadMembers()
    {
        CodePoints? members = null;
        while (_in.Peek() != ']' || members is null)
        {
            if (_in.Peek() == '[')
            {
                members = Or(members, ReadClass());
            }
            else if (_in.TakePair('&'))
            {
                var others = ReadIntersected();
                members = (others is null ? members : members?.And(others) ?? others)
                    ?? throw _in.Fault("&& has nothing on either side");
            }
            else
            {
                members = Or(members, ReadRange());
            }
        }

        return members;
    }

    /// <summary>What follows &amp;&amp;. As in Java, plain signs after a class in brackets replace it.</summary>
    private CodePoints? ReadIntersected()
    {
        CodePoints? members = null;
        while (_in.Peek() is not (']' or '&'))
        {
            members = _in.Peek() == '[' ? Or(members, ReadClass()) : ReadMembers();
        }

        return members;
    }

    /// <summary>A class by its name, a sign, or a range of signs.</summary>
    private CodePoints ReadRange()
    {
        var (first, named) = ReadMember();
        if (named is not null)
        {
            return named;
        }

        if (_in.Peek() != '-' || _in.Raw(1) is '[' or ']')
        {
            return Single(first);
        }

        _in.Next();
        var (last, classAtEnd) = ReadMember();
        return classAtEnd is null && last >= first
            ? Range(first, last)
            : throw _in.Fault("a range must end with a sign that does not come before its first");
    }

    private (int Code, CodePoints? Named) ReadMember()
    {
        switch (_in.Peek())
        {
            case ExpressionReader.End:
                throw _in.Fault("a class is not closed");
            case '\\':
                _in.Next();
                var sign = _in.NextRaw();
                return ClassOf(sign, inRange: _in.Raw() == '-') is { } named ? (0, named) : (CodeOf(sign), null);
            default:
                return (_in.NextCode(), null);
        }
    }

    private CodePoints Range(int first, int last) =>
        !Flags.HasFlag(ExpressionFlags.CaseInsensitive) ? CodePoints.Of(first, last)
        : Flags.HasFlag(ExpressionFlags.UnicodeCase) ? CaseFolds.Unicode(CodePoints.Of(first, last))
        : CaseFolds.Ascii(CodePoints.Of(first, last));

    private static CodePoints Or(CodePoints? members, CodePoints others) => members?.Or(others) ?? others;
}
