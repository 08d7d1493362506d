using System.Reflection;

namespace Registry.Web.Tests;

/// <summary>Where the page's sources, the browser and the pictures of the tests lie.</summary>
internal static class Places
{
    public const string Chromium = "/usr/bin/chromium";

    private static readonly string Root = Path.GetFullPath(Metadata("RepositoryRoot"));

    public static string Web { get; } = Path.Combine(Root, "functions", "web");

    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    public static string Axe { get; } = Path.Combine(Web, "node_modules", "axe-core", "axe.min.js");

    private static string Metadata(string key) => typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
