using System.Text.Json;

namespace Registry.Import.Storage;

/// <summary>What a data folder is for, fixed at its first import.</summary>
internal static class InstallationFile
{
    private const string EnvironmentField = "environment";

    public static string? ReadEnvironment(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.GetProperty(EnvironmentField).GetString();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"The file {Path.GetFileName(path)} is damaged.");
        }
    }

    public static void Write(StoreFiles files, string path, string environment) => files.WriteWhole(
        path,
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { [EnvironmentField] = environment }));
}
