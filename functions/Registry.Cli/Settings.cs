using System.Globalization;
using System.Text.Json;
using Registry.Functions.Settings;

namespace Registry.Cli;

/// <summary>Reads settings as the Functions host does: `local.settings.json` of the current folder, then the environment.</summary>
public static class Settings
{
    private const string LocalFile = "local.settings.json";

    public static IConfigurationRoot Configuration()
    {
        var builder = new ConfigurationBuilder();
        if (File.Exists(LocalFile))
        {
            builder.AddInMemoryCollection(ReadValues(File.ReadAllText(LocalFile)));
        }

        return builder.AddEnvironmentVariables().Build();
    }

    /// <summary>Reads the options, with what the command line says in place of the settings.</summary>
    public static RegistryOptions Options(
        IConfiguration configuration, string? data, int? port = null, string? engine = null, string? server = null)
    {
        var said = new Dictionary<string, string?>
        {
            [$"{RegistryOptions.Section}:{nameof(RegistryOptions.Data)}"] = data,
            [$"{RegistryOptions.Section}:{nameof(RegistryOptions.Port)}"] = port?.ToString(CultureInfo.InvariantCulture),
            [$"{RegistryOptions.Section}:{nameof(RegistryOptions.Engine)}"] = engine,
            [RegistryOptionsReader.ServerVariable] = server,
        };
        var both = new ConfigurationBuilder()
            .AddConfiguration(configuration)
            .AddInMemoryCollection(said.Where(s => s.Value is not null))
            .Build();
        return RegistryOptionsReader.Read(both, serverOption: engine is null ? null : "--neo4j");
    }

    private static Dictionary<string, string?> ReadValues(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(
                text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.TryGetProperty("Values", out var values)
                ? values.EnumerateObject().ToDictionary(v => v.Name, v => (string?)v.Value.ToString())
                : [];
        }
        catch (JsonException)
        {
            throw new SettingsException([$"{LocalFile} must be a JSON document with an object `Values`."]);
        }
    }
}
