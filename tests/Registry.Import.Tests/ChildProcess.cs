using System.Runtime.CompilerServices;
using Registry.Import.Tests.Storage;

namespace Registry.Import.Tests;

/// <summary>The test program started with this verb runs one import instead of the tests: a process that may be killed.</summary>
internal static class ChildProcess
{
    public const string Verb = "import-child";

    // Runs before the runner's own entry point, which knows nothing of the verb.
    [ModuleInitializer]
    internal static void RunIfAsked()
    {
        var args = Environment.GetCommandLineArgs();
        var verb = Array.IndexOf(args, Verb);
        if (verb >= 0)
        {
            Environment.Exit(CrashTests.RunChild(args[(verb + 1)..]));
        }
    }
}
