using System.Reflection;

namespace Registry.Functions.Worker.Tests;

/// <summary>Where the built programs lie.</summary>
internal static class Places
{
    public static string Root { get; } = Path.GetFullPath(Metadata("RepositoryRoot"));

    public static string WorkerFolder { get; } =
        Path.Combine(Root, "artifacts", "bin", "Registry.Functions.Worker", Metadata("BuildConfiguration"));

    public static string Azurite { get; } = Path.Combine(Root, "tests", "Registry.Functions.Worker.Tests", "azurite");

    private static string Metadata(string key) => typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
