using System.Globalization;
using Registry.Tck;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "read-only-scenarios.csv")))
{
    Console.WriteLine("TCK read-only: skipped, the folder of the kit is not there (give it as the first argument)");
    return 0;
}

return TckRun.Run(args[0], args.Skip(1).FirstOrDefault(), Path.Combine(AppContext.BaseDirectory, "known-failures.txt"));
