using System.Runtime.InteropServices;

namespace Registry.Import.Storage;

/// <summary>
/// Makes the names in a folder outlast a power cut: flushing a file covers its content, not the name under which it was
/// made or moved. The runtime opens no folders, so the system is asked itself; Windows keeps a journal of names.
/// </summary>
internal static partial class FolderSync
{
    private const int ReadOnly = 0;

    // A file system that cannot do it says so; then nothing is lost by going on.
    private const int NotSupported = 22;

    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Open(path, ReadOnly);
        if (folder < 0)
        {
            throw new IOException("A folder could not be opened to be flushed.");
        }

        try
        {
            if (Sync(folder) < 0 && Marshal.GetLastPInvokeError() != NotSupported)
            {
                throw new IOException("A folder could not be flushed to the disk.");
            }
        }
        finally
        {
            _ = Close(folder);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}
