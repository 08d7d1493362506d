using System.Globalization;
using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Data;

namespace Registry.Import.Formats;

/// <summary>The three ways in which folkbokforing.csv tells the municipality; given twice, they must agree.</summary>
internal sealed class MunicipalityColumns
{
    private static readonly HashSet<string> Counties = [.. ReferenceData.Counties.Select(c => c.Code)];

    private readonly Column<string> _county = new("lan_kod", "county", Cell.Text(2));

    /// <summary>Gets the column with the two- or four-digit code.</summary>
    public Column<string> Short { get; } = new("kommun_kod", "municipality", Cell.Text(4));

    /// <summary>Gets the column with the four-digit code.</summary>
    public Column<string> Code { get; } = new("kommunkod", "municipality_code", Cell.Municipality);

    public Column[] All => [_county, Short, Code];

    /// <summary>Reads the four-digit code, or reports why there is none.</summary>
    public string Read(CsvRow row, bool mayBeMissing)
    {
        var issues = row.Issues.Count;
        var county = ReadCounty(row);
        var first = row.Text(Code);
        var second = ReadShort(row, county);
        if (row.Issues.Count > issues)
        {
            return string.Empty;
        }

        if (first.Length == 0 && second.Length == 0)
        {
            if (!mayBeMissing)
            {
                row.Reject(row.HasColumn(Code) ? Code : Short, ImportRules.MunicipalityMissing);
            }

            return string.Empty;
        }

        if (first.Length != 0 && second.Length != 0 && first != second)
        {
            row.Reject(Code, ImportRules.MunicipalitiesDiffer);
        }

        var code = first.Length != 0 ? first : second;
        if (county.Length != 0 && !code.StartsWith(county, StringComparison.Ordinal))
        {
            row.Reject(_county, ImportRules.MunicipalitiesDiffer);
        }

        return code;
    }

    private string ReadCounty(CsvRow row)
    {
        var county = row.Text(_county);
        if (county.Length != 0 && !Counties.Contains(county))
        {
            row.Reject(_county, ImportRules.County);
        }

        return county;
    }

    private string ReadShort(CsvRow row, string county)
    {
        var cell = row.Raw(Short);
        if (cell.IsEmpty)
        {
            return string.Empty;
        }

        // Two digits stand behind those of the county; four stand alone.
        var isJoined = cell.Length == 2 && county.Length == 2;
        var start = isJoined && int.TryParse(county, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first * 100 : 0;
        var code = (isJoined || cell.Length == 4) && Digits.TryRead(cell, out var number)
            ? ReferenceData.FindMunicipalityCode(start + number)
            : null;
        if (code is null)
        {
            row.Reject(Short, ImportRules.Municipality);
        }

        return code ?? string.Empty;
    }
}
