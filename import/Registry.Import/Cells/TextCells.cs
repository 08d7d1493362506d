using System.Text;
using Registry.Graph;
using Registry.Import.Csv;

namespace Registry.Import.Cells;

/// <summary>Text in normal form with a limit of characters.</summary>
internal sealed class TextCell(int maxLength, bool isUpper, bool isPooled) : CellFormat<string>
{
    private readonly ImportRule _tooLong = ImportRules.TextUpTo(maxLength);

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        // Four bytes make a character at most; a far longer cell is not even decoded.
        if (cell.Length > maxLength * 4L)
        {
            value = string.Empty;
            return _tooLong;
        }

        value = isPooled
            ? (isUpper ? row.UpperTexts : row.Texts).Get(cell)
            : NormalForm.Of(Encoding.UTF8.GetString(cell));
        return value.Length <= maxLength ? null : _tooLong;
    }
}

/// <summary>One of a few tokens, in any case; the value is the token as the format writes it.</summary>
internal sealed class TokenCell(string[] tokens) : CellFormat<string>
{
    private readonly byte[][] _bytes = [.. tokens.Select(Encoding.UTF8.GetBytes)];
    private readonly ImportRule _unknown = ImportRules.OneOf(tokens);

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        for (var i = 0; i < _bytes.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(cell, _bytes[i]))
            {
                value = tokens[i];
                return null;
            }
        }

        value = string.Empty;
        return _unknown;
    }
}

/// <summary>A keyed hash of an account; text that looks like an account number is refused.</summary>
internal sealed class AccountKeyCell : CellFormat<string>
{
    private const int MaxLength = 128;

    // Clearing and account number together have at most fifteen digits; a hash has more characters, and letters.
    private const int MaxAccountDigits = 15;

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string value)
    {
        value = string.Empty;
        if (cell.Length > MaxLength)
        {
            return ImportRules.HashLength;
        }

        if (IsAccountNumber(cell))
        {
            return ImportRules.RawAccount;
        }

        value = row.Texts.Get(cell);
        return null;
    }

    private static bool IsAccountNumber(ReadOnlySpan<byte> cell)
    {
        var digits = 0;
        foreach (var b in cell)
        {
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
            }
            else if (!" -,./"u8.Contains(b))
            {
                return false;
            }
        }

        return digits <= MaxAccountDigits;
    }
}

/// <summary>Keyed hashes separated by `|`.</summary>
internal sealed class HashListCell : CellFormat<string[]>
{
    private const int MaxLength = 128;

    public override ImportRule? Read(ReadOnlySpan<byte> cell, CsvRow row, out string[] value)
    {
        value = [];
        var hashes = new List<string>();
        foreach (var range in cell.Split((byte)'|'))
        {
            var part = CellText.Trim(cell[range]);
            if (part.Length > MaxLength)
            {
                return ImportRules.HashLength;
            }

            if (!part.IsEmpty)
            {
                hashes.Add(row.Texts.Get(part));
            }
        }

        value = [.. hashes];
        return null;
    }
}
