using System.CommandLine;
using Registry.Cli.Output;
using Registry.Functions.Cases;
using Registry.Functions.Evaluation;

namespace Registry.Cli.Commands;

/// <summary>evaluate: runs the rules for a day; with --out writes findings.csv, cases.csv and same_as.csv.</summary>
public static class EvaluateCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var day = CommonOptions.Day("The evaluation day; else the newest extract date, in production today.");
        var output = new Option<string?>("--out") { Description = "The folder for findings.csv, cases.csv and same_as.csv." };
        var (engine, server) = (CommonOptions.Engine(), CommonOptions.Server());
        var command = new Command("evaluate", "Runs the rules over the accepted deliveries.") { data, day, output, engine, server };
        command.SetAction((parsed, cancellation) => RegistryProgram.Guard(async () =>
        {
            await using var desk = new Desk(parsed.GetValue(data), parsed.GetValue(engine), parsed.GetValue(server));
            await Run(desk, parsed.GetValue(day), parsed.GetValue(output), cancellation);
            return RegistryProgram.Done;
        }));
        return command;
    }

    public static async Task Run(Desk desk, DateOnly? day, string? output, CancellationToken cancellation)
    {
        if (output is not null)
        {
            // Before the work: who mistyped it should not wait for a whole evaluation to hear so.
            OutputPlace.MakeFolder(output);
        }

        await Console.Error.WriteLineAsync("Building the graph and running the rules ...");
        var result = await desk.Get<Evaluator>().Run($"cli-{Guid.NewGuid():N}", day, cancellation)
            ?? throw new InvalidOperationException("A fresh evaluation was taken for an old one.");
        if (output is not null)
        {
            EvaluationFiles.Write(result, desk.Get<CaseStore>(), output);
        }

        await Console.Out.WriteAsync(EvaluationText.Of(result));
    }
}
