using System.Globalization;
using System.Text;

namespace Registry.Tck.Values;

/// <summary>Reads a cell of a result table.</summary>
internal sealed class KitValueParser
{
    private readonly string _text;
    private int _at;

    private KitValueParser(string text) => _text = text;

    public static KitValue Parse(string text)
    {
        var parser = new KitValueParser(text);
        var value = parser.ReadValue();
        parser.SkipSpace();
        return parser._at == text.Length ? value : throw parser.Unexpected();
    }

    private KitValue ReadValue()
    {
        SkipSpace();
        return Peek() switch
        {
            '\'' => new KitText(ReadQuoted('\'')),
            '{' => ReadMap(),
            '(' => ReadNode(),
            '<' => ReadPath(),
            '[' when Peek(1) == ':' => ReadRelationship(),
            '[' => ReadList(),
            _ => ReadWord(),
        };
    }

    private KitValue ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '.' or '-' or '+'))
        {
            _at++;
        }

        var word = _text[start.._at];
        if (word is "null" or "true" or "false")
        {
            return new KitWord(word);
        }

        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return new KitInteger(integer);
        }

        return word switch
        {
            "Inf" or "Infinity" => new KitFloat(double.PositiveInfinity),
            "-Inf" or "-Infinity" => new KitFloat(double.NegativeInfinity),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                new KitFloat(number),
            _ => throw Unexpected(),
        };
    }

    /// <summary>A backslash keeps the next sign as it is.</summary>
    private string ReadQuoted(char quote)
    {
        var content = new StringBuilder();
        for (_at++; Peek() != quote; _at++)
        {
            if (_at >= _text.Length)
            {
                throw Unexpected();
            }

            if (_text[_at] == '\\' && _at + 1 < _text.Length)
            {
                _at++;
            }

            content.Append(_text[_at]);
        }

        _at++;
        return content.ToString();
    }

    private KitList ReadList()
    {
        var elements = new List<KitValue>();
        _at++;
        while (!Accept(']'))
        {
            elements.Add(ReadValue());
            Accept(',');
        }

        return new(elements);
    }

    private KitMap ReadMap()
    {
        var entries = new Dictionary<string, KitValue>();
        Expect('{');
        while (!Accept('}'))
        {
            var key = ReadName();
            Expect(':');
            entries.Add(key, ReadValue());
            Accept(',');
        }

        return new(entries);
    }

    private KitNode ReadNode()
    {
        var labels = new List<string>();
        Expect('(');
        while (Accept(':'))
        {
            labels.Add(ReadName());
        }

        var properties = ReadProperties();
        Expect(')');
        return new(labels, properties);
    }

    private KitRelationship ReadRelationship()
    {
        Expect('[');
        Expect(':');
        var type = ReadName();
        var properties = ReadProperties();
        Expect(']');
        return new(type, properties);
    }

    private KitPath ReadPath()
    {
        Expect('<');
        var start = ReadNode();
        var hops = new List<KitHop>();
        while (!Accept('>'))
        {
            var forward = !Accept('<');
            Expect('-');
            var relationship = ReadRelationship();
            Expect('-');
            if (forward)
            {
                Expect('>');
            }

            hops.Add(new(relationship, forward, ReadNode()));
        }

        return new(start, hops);
    }

    private KitMap ReadProperties()
    {
        SkipSpace();
        return Peek() == '{' ? ReadMap() : new(new Dictionary<string, KitValue>());
    }

    private string ReadName()
    {
        SkipSpace();
        if (Peek() == '`')
        {
            return ReadQuoted('`');
        }

        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Unexpected();
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private bool Accept(char sign)
    {
        SkipSpace();
        if (Peek() != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char sign)
    {
        if (!Accept(sign))
        {
            throw Unexpected();
        }
    }

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Peek()))
        {
            _at++;
        }
    }

    private FormatException Unexpected() =>
        new($"A cell must hold a value of the kit, which ends at sign {_at} of '{_text}'.");
}
