using System.Diagnostics;
using Registry.Import;

namespace Registry.Cli.Output;

/// <summary>Tells on the error stream how far an import is; quiet while it is quick.</summary>
public sealed class ImportProgressLine : IProgress<ImportProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private readonly Lock _writing = new();

    public void Report(ImportProgress value)
    {
        lock (_writing)
        {
            if (_sinceLast.Elapsed < Pause || value.BytesTotal == 0)
            {
                return;
            }

            _sinceLast.Restart();
            Console.Error.WriteLine($"{value.Stage}: {100 * value.BytesDone / value.BytesTotal} % {value.File}");
        }
    }
}
