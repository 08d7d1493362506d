using Registry.Import;

namespace Registry.Cli.Output;

/// <summary>Tells on the error stream how far an import is; quiet unless it takes a while.</summary>
public sealed class ImportProgressLine : IProgress<ImportProgress>, IDisposable
{
    public void Report(ImportProgress value)
    {
    }

    public void Dispose()
    {
    }
}
