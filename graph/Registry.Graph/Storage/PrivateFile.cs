namespace Registry.Graph.Storage;

/// <summary>A new file that only its owner may read: graphs and what is made of them may hold personal data.</summary>
public static class PrivateFile
{
    /// <summary>Gets how to open one for writing, without a buffer.</summary>
    /// <param name="mode">Whether it may be there already; the rights are given only where it is made.</param>
    /// <returns>The options.</returns>
    public static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
