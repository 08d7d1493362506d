using Registry.Import.Csv;

namespace Registry.Import.Cells;

/// <summary>A whole number in a range.</summary>
internal sealed class IntCell(int least, int most) : CellFormat<int>
{
    private readonly ImportRule _range = ImportRules.Between(least, most);

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out int value)
    {
        var isNegative = cell[0] == '-';
        if (!Digits.TryRead(isNegative ? cell[1..] : cell, out value))
        {
            return ImportRules.NumberWhole;
        }

        value = isNegative ? -value : value;
        return value >= least && value <= most ? null : _range;
    }
}

/// <summary>A number with `,` or `.` as decimal mark and no thousands separator.</summary>
internal sealed class DecimalCell(decimal? least, decimal? most, bool isMoney) : CellFormat<decimal>
{
    private const int MaxWholeDigits = 12;
    private const int MaxDecimals = 6;

    private readonly ImportRule _range = (least, most) switch
    {
        ({ } from, { } to) => ImportRules.Between(from, to),
        ({ } from, null) => ImportRules.AtLeast(from),
        _ => ImportRules.NumberRange,
    };

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out decimal value)
    {
        value = 0;
        var isNegative = cell[0] == '-';
        var text = isNegative ? cell[1..] : cell;
        var mark = text.IndexOfAny((byte)',', (byte)'.');
        var whole = mark < 0 ? text : text[..mark];
        var decimals = mark < 0 ? default : text[(mark + 1)..];
        if (whole.Length is 0 or > MaxWholeDigits || !AreDigits(whole)
            || (mark >= 0 && (decimals.Length is 0 or > MaxDecimals || !AreDigits(decimals))))
        {
            return ImportRules.NumberDecimal;
        }

        value = Scale(Number(whole), decimals) * (isNegative ? -1 : 1);
        if (isMoney && decimals.Length is not 0 and not 2)
        {
            return ImportRules.MoneyDecimals;
        }

        return value < (least ?? decimal.MinValue) || value > (most ?? decimal.MaxValue) ? _range : null;
    }

    private static decimal Scale(long whole, ReadOnlySpan<byte> decimals)
    {
        if (decimals.IsEmpty)
        {
            return whole;
        }

        var unit = 1L;
        for (var i = 0; i < decimals.Length; i++)
        {
            unit *= 10;
        }

        return whole + ((decimal)Number(decimals) / unit);
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private static long Number(ReadOnlySpan<byte> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}

/// <summary>J/N, JA/NEJ, 1/0, true/false in any case.</summary>
internal sealed class BooleanCell : CellFormat<bool>
{
    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out bool value)
    {
        value = IsYes(cell);
        var known = value || Is(cell, "N"u8) || Is(cell, "NEJ"u8) || Is(cell, "0"u8) || Is(cell, "false"u8);
        return known ? null : ImportRules.BooleanForm;
    }

    /// <summary>Tells whether a trimmed cell says yes.</summary>
    public static bool IsYes(ReadOnlySpan<byte> cell) => Is(cell, "J"u8) || Is(cell, "JA"u8) || Is(cell, "1"u8) || Is(cell, "true"u8);

    private static bool Is(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> form) =>
        System.Text.Ascii.EqualsIgnoreCase(cell, form);
}
