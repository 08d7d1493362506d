using Registry.Functions.Settings;
using Registry.Graph.Storage;

namespace Registry.Cli.Output;

/// <summary>What --out names. It is made readable by its owner only: what is written there holds personal data.</summary>
public static class OutputPlace
{
    /// <summary>Makes the folder; one that is there is left as it is.</summary>
    public static void MakeFolder(string path)
    {
        if (File.Exists(path))
        {
            throw new CommandException($"--out must be a folder, but {path} is a file.");
        }

        Demand(path, () => DataFolder.CreatePrivate(path));
    }

    /// <summary>Writes a file whole or not at all; a part that is cut off by a full disk must not pass for one.</summary>
    public static void Replace(string path, Action<Stream> write)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException($"--out must be a file, but {path} is a folder.");
        }

        var options = PrivateFile.Options(FileMode.Create);
        options.BufferSize = 1 << 16;
        options.Share = FileShare.None;
        var unfinished = path + ".part";
        var file = Demand(path, () => new FileStream(unfinished, options));
        try
        {
            using (file)
            {
                write(file);
            }

            Demand(path, () => File.Move(unfinished, path, overwrite: true));
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Writes what must be able to stand at a place; other failures, such as a full disk, keep their own words.</summary>
    public static T Demand<T>(string place, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or DirectoryNotFoundException or FileNotFoundException
            or PathTooLongException)
        {
            throw new CommandException($"--out must be a place that can be written, but {place} is not.");
        }
    }

    private static void Demand(string place, Action write) => Demand(place, () =>
    {
        write();
        return place;
    });
}
