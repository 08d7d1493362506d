using System.Text;
using System.Text.Json;

namespace Registry.Import.Tests;

/// <summary>A delivery written as text into a folder of its own, and a data folder to import it into.</summary>
internal sealed class TestDelivery : IDisposable
{
    private readonly List<string> _listed = [];

    public TestDelivery(string partition = "population", string name = "delivery")
    {
        Root = Directory.CreateTempSubdirectory("registry-import-").FullName;
        Folder = Path.Combine(Root, "in", name);
        Data = Path.Combine(Root, "data");
        Directory.CreateDirectory(Folder);
        Manifest = new(StringComparer.Ordinal)
        {
            ["source"] = "Navet",
            ["extractDate"] = "2026-06-30",
            ["controller"] = "Kommunstyrelsen",
            ["partition"] = partition,
            ["mode"] = "full",
            ["environment"] = "test",
        };
    }

    public static ImportOptions Options { get; } = new() { Environment = "test", Today = new(2026, 11, 24) };

    public string Root { get; }

    public string Folder { get; }

    public string Data { get; }

    public Dictionary<string, object> Manifest { get; }

    public DeliveryStore Store => new(Data);

    public TestDelivery With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TestDelivery With(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        if (!_listed.Contains(file))
        {
            _listed.Add(file);
        }

        return this;
    }

    public TestDelivery Says(string field, object value)
    {
        Manifest[field] = value;
        return this;
    }

    /// <summary>Gets or sets the text of the manifest where a test breaks it; null leaves it out.</summary>
    public string? ManifestText { get; set; } = string.Empty;

    public void WriteManifest()
    {
        if (ManifestText is not { Length: 0 })
        {
            if (ManifestText is not null)
            {
                File.WriteAllText(Path.Combine(Folder, "manifest.json"), ManifestText);
            }

            return;
        }

        if (!Manifest.ContainsKey("files"))
        {
            Manifest["files"] = _listed.Select(n => new { name = n });
        }

        File.WriteAllText(Path.Combine(Folder, "manifest.json"), JsonSerializer.Serialize(Manifest));
    }

    public ImportResult Import(ImportOptions? options = null)
    {
        WriteManifest();
        return Store.Import(Folder, options ?? Lenient);
    }

    /// <summary>Small files have large shares of bad rows, so most tests lift the limit.</summary>
    public static ImportOptions Lenient { get; } = Options with { MaxFailedRowShare = 1 };

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
