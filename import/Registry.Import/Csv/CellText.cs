using Registry.Graph;
using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>Trimming and spelling of cells and headers.</summary>
internal static class CellText
{
    /// <summary>Cuts white space off both ends: of ASCII, and the no-break space that office programs leave behind.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty || (cell[0] is > (byte)' ' and < 0x80 && cell[^1] is > (byte)' ' and < 0x80) ? cell : TrimEnds(cell);

    private static ReadOnlySpan<byte> TrimEnds(ReadOnlySpan<byte> cell)
    {
        while (true)
        {
            if (cell.IsEmpty)
            {
                return cell;
            }

            if (cell[0] <= ' ')
            {
                cell = cell[1..];
            }
            else if (cell[^1] <= ' ')
            {
                cell = cell[..^1];
            }
            else if (cell.StartsWith("\u00A0"u8) || cell.StartsWith("\uFEFF"u8))
            {
                cell = cell[(cell[0] == 0xC2 ? 2 : 3)..];
            }
            else if (cell.EndsWith("\u00A0"u8))
            {
                cell = cell[..^2];
            }
            else
            {
                return cell;
            }
        }
    }

    /// <summary>Normal form, single spaces, upper case: how addresses are compared.</summary>
    public static string NormaliseUpper(string text) => AddressText.Squeeze(NormalForm.Of(text));
}
