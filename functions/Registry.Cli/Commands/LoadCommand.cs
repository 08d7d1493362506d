using System.CommandLine;
using Registry.Cli.Output;
using Registry.Functions.Register;
using Registry.Functions.State;

namespace Registry.Cli.Commands;

/// <summary>load: makes a Neo4j database equal to the graph of the last evaluation, by writing only what differs.</summary>
public static class LoadCommand
{
    public static Command Create()
    {
        var server = CommonOptions.Server();
        var check = new Option<bool>("--check") { Description = "Prove by checksums that the database holds the graph." };
        var (data, purpose) = (CommonOptions.Data(), CommonOptions.Purpose());
        var command = new Command("load", "Loads the graph of the last evaluation into Neo4j.") { server, check, data, purpose };
        command.SetAction((parsed, cancellation) => RegistryProgram.Guard(async () =>
        {
            await using var desk = new Desk(parsed.GetValue(data), "neo4j", parsed.GetValue(server));
            return await Run(desk, parsed.GetValue(check), parsed.GetValue(purpose)!, cancellation);
        }));
        return command;
    }

    private static async Task<int> Run(
        Desk desk, bool check, string purpose, CancellationToken cancellation)
    {
        var server = desk.Get<GraphServer>();
        var open = desk.Get<CurrentGraph>().Open()
            ?? throw CommonOptions.NoGraph();
        await desk.Get<LookupLog>().Append(new(
            $"cli:{Environment.UserName}", "administrator", string.Empty, purpose, string.Empty, "load", server.Address.ToString(), ["*"]));
        var report = await server.Load(
            open.Snapshot, open.Evaluation.Snapshot, before: null, new LoadProgressLine(), cancellation);
        await server.Mark(open.Graph, cancellation);
        await Console.Out.WriteAsync(LoadText.Of(report));
        if (check)
        {
            await server.DemandSame(open.Graph, cancellation);
        }

        return RegistryProgram.Done;
    }
}
