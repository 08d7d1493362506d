using System.Globalization;
using System.Text;
using Registry.Graph;

namespace Registry.Import.Csv;

/// <summary>Which field of a file holds which column of its format.</summary>
internal sealed class CsvHeader
{
    // formats.md section 5: what no file may bring in. "And the like" is spelt out, without diacritics.
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "kon", "sex", "gender", "medborgarskap", "citizenship", "nationalitet", "nationality",
        "fodelseland", "fodelseort", "fodelsehemort", "birth_country", "birth_place", "country_of_birth", "place_of_birth",
        "invandringsdatum", "immigration_date", "civilstand", "civilstand_kod", "civil_status", "marital_status",
        "sprak", "modersmal", "language", "mother_tongue", "religion", "diagnos", "diagnosis", "halsa", "health",
        "sjukdom", "namnursprung", "name_origin", "etnicitet", "ethnicity", "inkomst", "income", "lon", "salary", "skatt", "tax",
        "ssbtek", "skola", "skolnamn", "school", "school_name", "omsorgstimmar", "vardtimmar", "care_hours", "anteckning_vard",
        "care_notes", "kontonummer", "konto", "bankkonto", "clearingnummer", "account", "account_number", "bank_account", "iban",
    };

    private readonly int[] _fields;
    private readonly bool[] _underAlias;
    private readonly string[] _columnNames;

    private CsvHeader(int[] fields, bool[] underAlias, string[] columnNames)
    {
        _fields = fields;
        _underAlias = underAlias;
        _columnNames = columnNames;
    }

    public static CsvHeader None { get; } = new([], [], []);

    public int FieldCount => _columnNames.Length;

    /// <summary>Gets the header names that are dropped on purpose.</summary>
    public List<string> Dropped { get; } = [];

    /// <summary>Gets the header names that the format does not know.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Gets the rules that the header breaks, with the column.</summary>
    public List<CellIssue> Issues { get; } = [];

    public static CsvHeader Read(CsvHelper.CsvReader reader, Column[] columns, Column[][] oneOf)
    {
        var names = new string[reader.FieldCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = NormalForm.Of(Encoding.UTF8.GetString(CellText.Trim(reader.GetSpan(i))));
        }

        var header = new CsvHeader(new int[columns.Length], new bool[columns.Length], new string[names.Length]);
        Array.Fill(header._fields, -1);
        Array.Fill(header._columnNames, string.Empty);
        header.Match(names, columns);
        header.CheckPresence(columns, oneOf);
        return header;
    }

    /// <summary>Counts the names of a header that a format knows: the separator with the most is the right one.</summary>
    public static int CountKnown(IEnumerable<string> names, Column[] columns) =>
        names.Count(name => Find(columns, name) is not null);

    public int FieldOf(Column column) => _fields[column.Ordinal];

    public bool IsUnderAlias(Column column) => _underAlias[column.Ordinal];

    /// <summary>Gets the Swedish name of the column in a field, or empty.</summary>
    public string ColumnNameAt(int field) => field < _columnNames.Length ? _columnNames[field] : string.Empty;

    private void Match(string[] names, Column[] columns)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            if (name.Length == 0)
            {
                continue;
            }

            var column = Find(columns, name);
            if (!seen.Add(column?.Name ?? name))
            {
                // An unknown name comes from the file, so only names of the format are repeated in a report.
                Issues.Add(new(column?.Name ?? string.Empty, ImportRules.ColumnTwice));
            }
            else if (column is not null)
            {
                _fields[column.Ordinal] = i;
                _underAlias[column.Ordinal] = column.IsAlias(name);
                _columnNames[i] = column.Name;
            }
            else
            {
                (Forbidden.Contains(Fold(name)) ? Dropped : Unknown).Add(name);
            }
        }
    }

    private void CheckPresence(Column[] columns, Column[][] oneOf)
    {
        foreach (var column in columns.Where(c => c.IsRequired && _fields[c.Ordinal] < 0))
        {
            Issues.Add(new(column.Name, ImportRules.ColumnMissing));
        }

        foreach (var group in oneOf.Where(g => g.All(c => _fields[c.Ordinal] < 0)))
        {
            Issues.Add(new(group[0].Name, ImportRules.ColumnMissing));
        }
    }

    private static Column? Find(Column[] columns, string name) =>
        Array.Find(columns, c => c.Names.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in NormalForm.Of(name, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c is ' ' or '-' ? '_' : c);
            }
        }

        return folded.ToString();
    }
}
