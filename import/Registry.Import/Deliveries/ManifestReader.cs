using System.Globalization;
using System.Text.Json;
using Registry.Graph;
using Registry.Import.Csv;
using Registry.Population.Facts;

namespace Registry.Import.Deliveries;

/// <summary>Reads `manifest.json` and reports every field that is missing or has another form.</summary>
internal sealed class ManifestReader
{
    public const string FileName = "manifest.json";

    private static readonly Dictionary<string, string> Partitions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["population"] = "population",
        ["registration"] = "population",
        ["folkbokforing"] = "population",
        ["housing"] = "housing",
        ["bostad"] = "housing",
        ["social"] = "social",
        ["socialtjanst"] = "social",
        ["care"] = "care",
        ["omsorg"] = "care",
        ["company"] = "company",
        ["foretag"] = "company",
        ["audit"] = "audit",
        ["internrevision"] = "audit",
    };

    private static readonly Dictionary<string, string> Modes = Tokens("full", "delta");
    private static readonly Dictionary<string, string> Environments = Tokens("test", "production", "simulation");

    private readonly List<(string Field, ImportRule Rule)> _issues = [];

    /// <summary>Reads a manifest; null where it is no JSON object or a field is missing.</summary>
    public static Manifest? Read(byte[] json, ImportOptions options, out IReadOnlyList<(string Field, ImportRule Rule)> issues)
    {
        var reader = new ManifestReader();
        var manifest = reader.Read(json, options);
        issues = reader._issues;
        return manifest;
    }

    private static Dictionary<string, string> Tokens(params string[] tokens) =>
        tokens.ToDictionary(t => t, StringComparer.OrdinalIgnoreCase);

    private Manifest? Read(byte[] json, ImportOptions options)
    {
        JsonDocument document;
        try
        {
            var utf8 = CsvText.ToUtf8(json, out _) ?? throw new JsonException();
            document = JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            // The message of the parser may quote the text, so only the rule is reported.
            _issues.Add((string.Empty, ImportRules.ManifestJson));
            return null;
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                _issues.Add((string.Empty, ImportRules.ManifestJson));
                return null;
            }

            return Read(document.RootElement, options);
        }
    }

    private Manifest? Read(JsonElement root, ImportOptions options)
    {
        var source = ReadText(root, 60, "source", "kallsystem");
        var day = ReadDay(root);
        var controller = ReadText(root, 80, "controller", "namnd");
        var partition = ReadToken(root, Partitions, "partition");
        var mode = ReadToken(root, Modes, "mode");
        var environment = ReadToken(root, Environments, "environment");
        var files = ReadFiles(root);
        if (environment is not null && environment != options.Environment)
        {
            _issues.Add(("environment", ImportRules.EnvironmentDiffers));
        }

        if (day > options.Today && environment != "simulation")
        {
            _issues.Add(("extractDate", ImportRules.ExtractInFuture));
        }

        return _issues.Count == 0
            ? new(new DeliveryManifest(source!, day!.Value, controller!, partition!, mode!, environment!), files)
            : null;
    }

    private List<ManifestFile> ReadFiles(JsonElement root)
    {
        var files = new List<ManifestFile>();
        if (!TryFind(root, out var list, "files") || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            _issues.Add(("files", ImportRules.ManifestField));
            return files;
        }

        foreach (var file in list.EnumerateArray())
        {
            if (file.ValueKind == JsonValueKind.Object)
            {
                files.Add(ReadFile(file));
            }
            else
            {
                _issues.Add(("files", ImportRules.ManifestField));
            }
        }

        return files;
    }

    private ManifestFile ReadFile(JsonElement file)
    {
        var name = ReadText(file, 200, "name") ?? string.Empty;
        long? rows = null;
        if (TryFind(file, out var count, "rows") && count.ValueKind != JsonValueKind.Null)
        {
            if (count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out var number) && number >= 0)
            {
                rows = number;
            }
            else
            {
                _issues.Add(("rows", ImportRules.ManifestField));
            }
        }

        string? hash = null;
        if (TryFind(file, out var sha, "sha256") && sha.ValueKind != JsonValueKind.Null)
        {
            hash = sha.ValueKind == JsonValueKind.String ? sha.GetString()!.Trim().ToLowerInvariant() : null;
            if (hash is not { Length: 64 } || !hash.All(char.IsAsciiHexDigitLower))
            {
                _issues.Add(("sha256", ImportRules.ManifestField));
            }
        }

        return new(name, rows, hash);
    }

    private DateOnly? ReadDay(JsonElement root)
    {
        if (TryFind(root, out var element, "extractDate", "uttagsdatum") && element.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(
                element.GetString()!.Trim(), ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _issues.Add(("extractDate", ImportRules.ManifestField));
        return null;
    }

    private string? ReadToken(JsonElement root, Dictionary<string, string> tokens, string name)
    {
        if (TryFind(root, out var element, name) && element.ValueKind == JsonValueKind.String
            && tokens.TryGetValue(element.GetString()!.Trim(), out var token))
        {
            return token;
        }

        _issues.Add((name, ImportRules.ManifestField));
        return null;
    }

    private string? ReadText(JsonElement root, int maxLength, params string[] names)
    {
        if (TryFind(root, out var element, names) && element.ValueKind == JsonValueKind.String)
        {
            var text = NormalForm.Of(element.GetString()!.Trim());
            if (text.Length > 0 && text.Length <= maxLength)
            {
                return text;
            }
        }

        _issues.Add((names[0], ImportRules.ManifestField));
        return null;
    }

    private static bool TryFind(JsonElement element, out JsonElement value, params string[] names)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (names.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            {
                value = property.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
