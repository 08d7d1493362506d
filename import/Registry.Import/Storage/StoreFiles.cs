using Registry.Graph.Storage;

namespace Registry.Import.Storage;

/// <summary>
/// The file operations of the store, each of which may be the last before a crash or a full disk. Tests replace it to fail
/// at every single one.
/// </summary>
internal class StoreFiles
{
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder that only its owner can enter.</summary>
    public virtual void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerFolder);
        }
    }

    /// <summary>Writes a file of one or two pieces that only its owner can read, through to the disk.</summary>
    public virtual void Write(string path, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> more = default)
    {
        try
        {
            using var stream = new FileStream(path, PrivateFile.Options(FileMode.Create));
            stream.Write(bytes);
            stream.Write(more);
            stream.Flush(flushToDisk: true);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // So the runtime words a file that grows beyond the limit of the process or the file system.
            throw new IOException("A file would grow beyond the limit.", e);
        }
    }

    /// <summary>Replaces a file by another in one step: a reader sees the old or the new one.</summary>
    public virtual void Replace(string from, string to) => File.Move(from, to, overwrite: true);

    public virtual void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <summary>Makes what was made, moved or replaced in a folder outlast a power cut.</summary>
    public virtual void SyncFolder(string path) => FolderSync.Flush(path);

    public virtual void DeleteFolder(string path) => Directory.Delete(path, recursive: true);

    /// <summary>Writes a file so that it is either the old one or complete, also after a power cut.</summary>
    public void WriteWhole(string path, ReadOnlySpan<byte> bytes)
    {
        Write(path + ".partial", bytes);
        Replace(path + ".partial", path);
        SyncFolder(Path.GetDirectoryName(path)!);
    }
}
