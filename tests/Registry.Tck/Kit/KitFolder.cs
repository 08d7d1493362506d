using System.Reflection;

namespace Registry.Tck.Kit;

/// <summary>Where the kit lies: beside the repository unless told otherwise.</summary>
internal static class KitFolder
{
    public const string Absent = "The folder of the openCypher kit is absent: no features folder in it.";

    public static string Root { get; } = Path.GetFullPath(typeof(KitFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!);

    public static string Default { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "tck"));

    public static string KnownFailures { get; } = Path.Combine(Root, "tests", "Registry.Tck", "known-failures.txt");

    public static bool Exists(string folder) => Directory.Exists(Path.Combine(folder, "features"));
}
