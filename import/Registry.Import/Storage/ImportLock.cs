namespace Registry.Import.Storage;

/// <summary>Keeps two imports from changing one data folder at once; it goes away with the process.</summary>
internal sealed class ImportLock : IDisposable
{
    private readonly FileStream _stream;

    private ImportLock(FileStream stream) => _stream = stream;

    /// <summary>Takes the lock; null where another import holds it.</summary>
    public static ImportLock? TryTake(string dataFolder)
    {
        try
        {
            return new(new FileStream(
                Path.Combine(dataFolder, "import.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    public void Dispose() => _stream.Dispose();
}
