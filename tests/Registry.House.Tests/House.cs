using System.Diagnostics;
using System.Reflection;

namespace Registry.House.Tests;

/// <summary>The files of the repository, as git tracks them.</summary>
internal static class House
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(House).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!);

    /// <summary>Lists tracked files with one of the extensions, relative to the root; skips the test without git.</summary>
    public static IReadOnlyList<string> Tracked(params string[] extensions)
    {
        var start = new ProcessStartInfo("git", ["ls-files"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var names = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            Assert.Skip("The folder is no git checkout, so there is no list of tracked files.");
        }

        return [.. names.Where(n => extensions.Contains(Path.GetExtension(n)) && File.Exists(Path.Combine(Root, n)))];
    }

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name));
}
