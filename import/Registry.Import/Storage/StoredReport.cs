using System.Text.Json;
using Registry.Import.Reports;

namespace Registry.Import.Storage;

/// <summary>What was said of a delivery when it was accepted; it is said again when the same is delivered again.</summary>
internal sealed record StoredReport(DeliveryReport Report, IReadOnlyList<ImportIssue> Issues)
{
    public const string FileName = "report.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static StoredReport Read(string folder) =>
        JsonSerializer.Deserialize<StoredReport>(File.ReadAllBytes(Path.Combine(folder, FileName)), Json)!;
}
