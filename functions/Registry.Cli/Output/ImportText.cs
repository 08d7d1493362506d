using Registry.Import;

namespace Registry.Cli.Output;

/// <summary>The report of an import for people.</summary>
public static class ImportText
{
    public static string Of(ImportResult result) => result.ToString() + "\n";
}
