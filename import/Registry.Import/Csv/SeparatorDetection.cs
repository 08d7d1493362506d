using System.Text;
using Registry.Graph;

namespace Registry.Import.Csv;

/// <summary>Finds the separator in the header row: the one that cuts out most names the format knows.</summary>
internal static class SeparatorDetection
{
    private const int MaxHeaderBytes = 64 * 1024;

    public static char Detect(ReadOnlySpan<byte> text, Column[] columns)
    {
        var header = FirstLine(text);
        var (best, most) = (';', 0);
        foreach (var candidate in (ReadOnlySpan<char>)[';', ',', '\t'])
        {
            var names = Encoding.UTF8.GetString(header).Split(candidate).Select(n => NormalForm.Of(n.Trim().Trim('"').Trim()));
            var known = CsvHeader.CountKnown(names, columns);
            if (known > most)
            {
                (best, most) = (candidate, known);
            }
        }

        return best;
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0)
        {
            return default;
        }

        text = text[start..];
        text = text[..Math.Min(text.Length, MaxHeaderBytes)];
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? text : text[..end];
    }
}
