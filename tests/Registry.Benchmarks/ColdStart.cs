namespace Registry.Benchmarks;

/// <summary>From the start of the built program to its first page, on data that is imported and evaluated.</summary>
internal static class ColdStart
{
    private const int Runs = 3;

    public static void Run(BenchmarkTown town, string parent, BenchmarkTable table)
    {
        if (BuiltProgram.Path is not { } program)
        {
            table.Add("Start to first page", "not measured: build functions/Registry.Cli with -c Release first");
            return;
        }

        var data = Path.Combine(parent, "data-start");
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }

        BuiltProgram.Execute(program, ["import", town.Folder, "--data", data, "--environment", town.Options.Environment]);
        BuiltProgram.Execute(program, ["evaluate", "--data", data]);
        var times = Enumerable.Range(0, Runs).Select(_ => TimeToFirstPage(program, data)).Order().ToList();
        table.Add($"Start to first page, {town.Options.People} people",
            $"{times[0].TotalSeconds:0.00} s at best, {times[^1].TotalSeconds:0.00} s at worst of {Runs}", "3 s");
    }

    private static TimeSpan TimeToFirstPage(string program, string data)
    {
        using var server = BuiltProgram.Serve(program, data);
        return server.WaitForFirstPage();
    }
}
