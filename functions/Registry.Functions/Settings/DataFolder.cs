namespace Registry.Functions.Settings;

/// <summary>Where things lie in the data folder. The folder is made owner-only: it holds personal data.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        CreatePrivate(Root);
        CreatePrivate(Snapshots);
    }

    public string Root { get; }

    public string Database => Path.Combine(Root, "registry.db");

    public string Snapshots => Path.Combine(Root, "snapshots");

    /// <summary>Gets the file that says which snapshots the Neo4j servers hold.</summary>
    public string HeldGraphs => Path.Combine(Root, "neo4j.json");

    /// <summary>Gets the folder of blobs that an import is working on.</summary>
    public string Copies => Path.Combine(Root, "copies");

    public string Incoming => Path.Combine(Root, "incoming");

    /// <summary>Makes a folder that only its owner may read.</summary>
    public static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
