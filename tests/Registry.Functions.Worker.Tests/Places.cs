using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Registry.Functions.Worker.Tests;

/// <summary>Where the built programs lie, and free ports.</summary>
internal static class Places
{
    public static string Root { get; } = Path.GetFullPath(Metadata("RepositoryRoot"));

    public static string WorkerFolder { get; } =
        Path.Combine(Root, "artifacts", "bin", "Registry.Functions.Worker", Metadata("BuildConfiguration"));

    public static string Azurite { get; } = Path.Combine(Root, "tests", "Registry.Functions.Worker.Tests", "azurite");

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Metadata(string key) => typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
