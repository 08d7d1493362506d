using System.CommandLine;
using System.Runtime.InteropServices;
using Registry.Cli.Commands;
using Registry.Cli.Output;

namespace Registry.Cli;

/// <summary>The program `registry`: its verbs, and what each exit code means (0 done, 2 refused, 1 any other error).</summary>
public static class RegistryProgram
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;
    public const int Interrupted = 130;

    // SIGXFSZ, of Linux and macOS, has no name in the library.
    private const PosixSignal FileSizeLimit = (PosixSignal)25;

    // Never taken back: what is written while the process ends would still be killed for it.
    private static PosixSignalRegistration? _fileSizeLimit;

    public static async Task<int> Run(string[] arguments)
    {
        // The signal kills a process that writes beyond the limit of file sizes. Ignored, it lets the write itself fail, so
        // that the program can say what is the matter.
        _fileSizeLimit ??= OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()
            ? PosixSignalRegistration.Create(FileSizeLimit, context => context.Cancel = true)
            : null;
        var root = new RootCommand("Finds registrations that cannot be right, and explains each finding.");
        var data = new Option<string?>("--data") { Description = "The data folder; else the setting Registry:Data, else .data." };
        root.Add(data);
        root.Add(ServeCommand.Port);
        root.SetAction((parsed, cancellation) =>
            Guard(() => FirstRun.Run(parsed.GetValue(data), parsed.GetValue(ServeCommand.Port), cancellation)));
        root.Add(ImportCommand.Create());
        root.Add(RejectsCommand.Create());
        root.Add(EvaluateCommand.Create());
        root.Add(QueryCommand.Create());
        root.Add(LoadCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(ServeCommand.Create());
        root.Add(SampleCommand.Create());
        var invocation = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) };
        return await root.Parse(arguments).InvokeAsync(invocation);
    }

    /// <summary>Runs a verb; a failure that its user can mend is one line on the error stream.</summary>
    public static async Task<int> Guard(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted.");
            return Interrupted;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync(ErrorText.Of(e));
            return Failed;
        }
    }
}
