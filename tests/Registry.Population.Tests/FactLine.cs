using System.Globalization;

namespace Registry.Population.Tests;

/// <summary>One line of a <see cref="FactTable"/>: a word, values by place, and values by name (`rooms=3`).</summary>
internal sealed class FactLine
{
    private readonly string[] _values;
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    public FactLine(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Word = parts[0];
        _values = [.. parts.Skip(1).Where(part => !part.Contains('=', StringComparison.Ordinal))];
        foreach (var part in parts.Skip(1).Where(part => part.Contains('=', StringComparison.Ordinal)))
        {
            var cut = part.IndexOf('=', StringComparison.Ordinal);
            _named.Add(part[..cut], part[(cut + 1)..].Replace('~', ' '));
        }
    }

    public string Word { get; }

    public string this[int place]
        => place < _values.Length ? _values[place] : throw new FormatException($"`{Word}` needs value {place + 1}.");

    public string this[string name, string otherwise] => _named.GetValueOrDefault(name, otherwise);

    public bool Has(string name) => _named.ContainsKey(name);

    public DateOnly Date(int place) => Parse(this[place]);

    public DateOnly? Date(string name) => Has(name) ? Parse(_named[name]) : null;

    public decimal? Number(string name)
        => Has(name) ? decimal.Parse(_named[name], CultureInfo.InvariantCulture) : null;

    public bool? Flag(string name) => Has(name) ? _named[name] == "J" : null;

    public static DateOnly Parse(string text) => DateOnly.ParseExact(
        text.Length == 7 ? text + "-01" : text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
