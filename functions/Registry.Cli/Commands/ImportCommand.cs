using System.CommandLine;
using Registry.Cli.Output;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.State;

namespace Registry.Cli.Commands;

/// <summary>import: one delivery or a folder of deliveries; exit 0 accepted, 2 where any was refused.</summary>
public static class ImportCommand
{
    private static readonly string[] Environments = ["test", "production", "simulation"];

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A delivery (a folder or a zip archive), or a folder of deliveries." };
        var data = CommonOptions.Data();
        var environment = new Option<string?>("--environment")
        {
            Description = "test, production or simulation; a data folder keeps its first.",
        };
        environment.AcceptOnlyFromAmong(Environments);
        var command = new Command("import", "Imports register extracts.") { folder, data, environment };
        command.SetAction((parsed, cancellation) => RegistryProgram.Guard(() =>
            Run(parsed.GetValue(folder)!, parsed.GetValue(data), parsed.GetValue(environment), cancellation)));
        return command;
    }

    private static async Task<int> Run(string folder, string? data, string? environment, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder) && !File.Exists(folder))
        {
            throw new CommandException("DIR must be a folder or a zip archive that exists.");
        }

        await using var desk = new Desk(data, makesFolder: true);
        var deliveries = desk.Get<DeliveryDesk>();
        if (environment is not null && deliveries.KeptEnvironment is { } kept && kept != environment)
        {
            throw new CommandException($"The data folder belongs to environment {kept}; take another folder with --data.");
        }

        try
        {
            return await Import(desk, folder, environment, cancellation);
        }
        catch (Exception e) when (RegistryDatabase.IsUnwritable(e))
        {
            // Refused as where the store of the deliveries is what has no room.
            await Console.Error.WriteLineAsync(ErrorText.Of(e));
            return RegistryProgram.Refused;
        }
    }

    private static async Task<int> Import(Desk desk, string folder, string? environment, CancellationToken cancellation)
    {
        var deliveries = desk.Get<DeliveryDesk>();

        // On a thread of its own: only a verb that has given its task back hears of Ctrl+C.
        var result = await Task.Run(() => deliveries.Import(folder, environment, new ImportProgressLine(), cancellation), cancellation);
        await Console.Out.WriteAsync(result.ToText());
        if (desk.Get<EvaluationStore>().IsWithdrawn())
        {
            await Console.Out.WriteLineAsync("Somebody became protected: the graph was withdrawn until the next evaluation; run evaluate.");
        }

        return result.Accepted ? RegistryProgram.Done : RegistryProgram.Refused;
    }
}
