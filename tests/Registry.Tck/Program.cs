using System.Globalization;
using Registry.Tck.Kit;
using Registry.Tck.Running;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Registry.Tck;

/// <summary>
/// The kit for a person (no argument, or its folder) and the tests for the test platform (arguments that start with a dash).
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args.Contains("--server") || args.Contains("--internal-msbuild-node"))
        {
            return await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
        }

        return args.Length > 0 && args[0].StartsWith('-') ? await ConsoleRunner.Run(args) : RunKit(args);
    }

    private static int RunKit(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : KitFolder.Default;
        if (!KitFolder.Exists(folder))
        {
            Console.WriteLine(KitFolder.Absent);
            Console.WriteLine(KitReport.ClosingLine([]));
            return 0;
        }

        var outcomes = new KitRunner(folder).RunAll();
        foreach (var outcome in outcomes.Where(o => o.Verdict != Verdict.Passed))
        {
            Console.WriteLine($"{outcome.Verdict}: {outcome.Scenario.Id}: {outcome.Cause}");
        }

        var differences = KnownFailures.Read(KitFolder.KnownFailures).Compare(outcomes);
        Console.WriteLine(differences.Count == 0
            ? "Every failure is in known-failures.txt with its reason."
            : $"{differences.Count} outcomes differ from known-failures.txt.");
        Console.WriteLine(KitReport.ClosingLine(outcomes));
        return differences.Count == 0 ? 0 : 1;
    }
}
