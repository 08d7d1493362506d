using Registry.Import.Csv;
using Registry.Population.Identifiers;

namespace Registry.Import.Cells;

/// <summary>A date, `yyyy-MM-dd` or `yyyyMMdd`; 9999-12-31 means open.</summary>
internal sealed class DateCell : CellFormat<DateOnly>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out DateOnly value)
    {
        value = default;
        if (!TryParts(cell, out var year, out var month, out var day))
        {
            return ImportRules.DateForm;
        }

        if (month == 0 || day == 0 || !Population.Identifiers.PartialDate.IsReal(year, month, day))
        {
            return ImportRules.DateReal;
        }

        value = new(year, month, day);
        return null;
    }

    public override bool MeansEmpty(DateOnly value) => value == DateOnly.MaxValue;

    internal static bool TryParts(ReadOnlySpan<byte> cell, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        return cell.Length switch
        {
            10 when cell[4] == '-' && cell[7] == '-' =>
                Digits.TryRead(cell[..4], out year) && Digits.TryRead(cell[5..7], out month) && Digits.TryRead(cell[8..], out day),
            8 => Digits.TryRead(cell[..4], out year) && Digits.TryRead(cell[4..6], out month) && Digits.TryRead(cell[6..], out day),
            _ => false,
        };
    }
}

/// <summary>A birth date whose month or day may be 00.</summary>
internal sealed class PartialDateCell : CellFormat<PartialDate>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out PartialDate value)
    {
        value = default;
        if (!DateCell.TryParts(cell, out var year, out var month, out var day))
        {
            return ImportRules.DateForm;
        }

        if (!Population.Identifiers.PartialDate.IsReal(year, month, day))
        {
            return ImportRules.DateReal;
        }

        value = new((short)year, (byte)month, (byte)day);
        return value.IsAfter(row.File.Identifiers.Reference) && !MeansEmpty(value) ? ImportRules.BornAfterExtract : null;
    }

    public override bool MeansEmpty(PartialDate value) => value is { Year: 9999, Month: 12, Day: 31 };
}

/// <summary>A month, `yyyy-MM`, as its first day.</summary>
internal sealed class MonthCell : CellFormat<DateOnly>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out DateOnly value)
    {
        value = default;
        if (cell.Length != 7 || cell[4] != '-'
            || !Digits.TryRead(cell[..4], out var year) || !Digits.TryRead(cell[5..], out var month))
        {
            return ImportRules.MonthForm;
        }

        if (year < 1 || month is < 1 or > 12)
        {
            return ImportRules.DateReal;
        }

        value = new(year, month, 1);
        return null;
    }
}

/// <summary>A year of four digits.</summary>
internal sealed class YearCell : CellFormat<int>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out int value)
    {
        value = 0;
        return cell.Length == 4 && Digits.TryRead(cell, out value) && value > 0 ? null : ImportRules.Year;
    }
}

/// <summary>Digits without sign, at most nine.</summary>
internal static class Digits
{
    public static bool TryRead(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 9)
        {
            return false;
        }

        foreach (var b in text)
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (b - '0');
        }

        return true;
    }
}
