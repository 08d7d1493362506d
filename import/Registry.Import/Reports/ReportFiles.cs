using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Registry.Import.Reports;

/// <summary>The report of the last import, for programs (JSON) and for people (text).</summary>
internal static class ReportFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static byte[] ToJson(ImportResult result) => JsonSerializer.SerializeToUtf8Bytes(result, Json);

    public static byte[] ToJson(IReadOnlyDictionary<string, int> protection) => JsonSerializer.SerializeToUtf8Bytes(protection, Json);

    public static ImportResult? Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<ImportResult>(File.ReadAllBytes(path), Json) : null;

    public static IReadOnlyDictionary<string, int> ReadProtection(string path) =>
        File.Exists(path)
            ? JsonSerializer.Deserialize<SortedDictionary<string, int>>(File.ReadAllBytes(path), Json)!
            : new SortedDictionary<string, int>();

    /// <summary>Writes the report as text: one line a file, then what stands out in it.</summary>
    public static string ToText(ImportResult result)
    {
        var text = new StringBuilder();
        foreach (var delivery in result.Deliveries)
        {
            var state = delivery.Repeated ? "accepted before, nothing changes" : delivery.Accepted ? "accepted" : "REFUSED";
            Line(text, $"{delivery.Name} ({delivery.Partition}, {delivery.Mode}, {delivery.ExtractDate:yyyy-MM-dd}): {state}");
            foreach (var file in delivery.Files)
            {
                AddFile(text, file, result);
            }

            foreach (var name in delivery.UnlistedFiles)
            {
                Line(text, $"  not listed in the manifest, ignored: {name}");
            }
        }

        foreach (var issue in result.Issues.Where(i => i.Line <= 1))
        {
            Line(text, $"  {issue}");
        }

        return text.ToString();
    }

    private static void AddFile(StringBuilder text, FileReport file, ImportResult result)
    {
        Line(text, $"  {file.Name}: {file.Rows} rows, {file.Accepted} accepted, {file.Rejected} rejected, {file.Duplicates.Count} repeated, {file.State}");
        foreach (var (code, count) in file.ByCode)
        {
            Line(text, $"    rejected {code}: {count}");
        }

        foreach (var (code, count) in file.Warnings)
        {
            Line(text, $"    warning {code}: {count}");
        }

        if (file.MatchRate is { } rate)
        {
            Line(text, $"    dwellings found: {rate * 100:F1} %{(rate < result.MinMatchRate ? ", below the limit: rules on homes and leases are silent" : "")}");
        }

        if (file.DroppedColumns.Count > 0)
        {
            Line(text, $"    dropped columns ({file.DroppedColumns.Count}): {string.Join(", ", file.DroppedColumns)}");
        }

        if (file.UnknownColumns.Count > 0)
        {
            Line(text, $"    unknown columns: {string.Join(", ", file.UnknownColumns)}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
