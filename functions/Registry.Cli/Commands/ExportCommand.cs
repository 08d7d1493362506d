using System.CommandLine;
using Registry.Cli.Output;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Register;
using Registry.Functions.State;
using Registry.Graph.Neo4j;
using Registry.Graph.QuikGraph.Exports;
using Registry.Population.Schema;
using Registry.Population.Tools;

namespace Registry.Cli.Commands;

/// <summary>export: a case, a neighbourhood or all that a caller sees, as a file for other tools; logged as a look-up.</summary>
public static class ExportCommand
{
    private const string Tools = "neo4j-tools";
    private const string Bulk = "neo4j-bulk";
    private const string Choice = "Give one of --case ID, --node Label:key and --all.";

    public static Command Create()
    {
        var id = new Option<string?>("--case") { Description = "The id of a case of the caller." };
        var node = new Option<string?>("--node") { Description = "A node as Label:key, with what lies round it." };
        var hops = new Option<int>("--hops") { Description = "How many steps round the node.", DefaultValueFactory = _ => 2 };
        var all = new Option<bool>("--all") { Description = "Everything that the caller sees." };
        var output = new Option<string>("--out") { Description = "The file; for csv, neo4j-tools and neo4j-bulk a folder.", Required = true };
        var format = new Option<string>("--format") { Description = "What to write.", DefaultValueFactory = _ => "graphml" };
        format.AcceptOnlyFromAmong([.. PartFormat.All.Select(f => f.Name), Tools, Bulk]);
        var (data, role, purpose) = (CommonOptions.Data(), CommonOptions.Role(), CommonOptions.Purpose());
        var command = new Command("export", "Writes a part of the graph for other tools.")
        {
            id, node, hops, all, format, output, data, role, purpose,
        };
        command.SetAction((parsed, _) => RegistryProgram.Guard(async () =>
        {
            if (parsed.GetValue(format) is Tools or Bulk
                && Array.Exists<Option>([id, node, hops, all, role], o => parsed.GetResult(o) is { Implicit: false }))
            {
                throw new CommandException($"{parsed.GetValue(format)} is not a part of the graph: give only --out, --data and --purpose.");
            }

            if (parsed.GetValue(format) == Tools)
            {
                ExportFiles.Write(Neo4jTools.Files(), parsed.GetValue(output)!);
                return RegistryProgram.Done;
            }

            var asked = new ExportRequest(parsed.GetValue(id), parsed.GetValue(node), parsed.GetValue(hops), parsed.GetValue(all));
            await using var desk = new Desk(parsed.GetValue(data));
            if (parsed.GetValue(format) == Bulk)
            {
                return await WriteBulk(desk, parsed.GetValue(output)!, parsed.GetValue(purpose)!);
            }

            var caller = CommonOptions.ReadCaller(parsed.GetValue(role)!);
            var export = Take(desk, caller, asked);
            var chosen = PartFormat.Find(parsed.GetValue(format))!;
            await desk.Get<LookupLog>().Append(new(
                caller.Name, caller.Role.Token(), caller.CompanyKey, parsed.GetValue(purpose)!, asked.Case ?? string.Empty,
                "export", $"{asked} {chosen.Name}", export.Subjects()));
            ExportFiles.Write(export, chosen, parsed.GetValue(output)!);
            await Console.Error.WriteLineAsync(
                $"Wrote {export.Part.VertexCount} nodes and {export.Part.EdgeCount} relationships.");
            if (export.Part.IsCut)
            {
                await Console.Error.WriteLineAsync(
                    $"A neighbourhood has at most {GraphExport.MaxNeighbourhood} nodes; the nearest were kept. Ask for fewer --hops.");
            }

            return RegistryProgram.Done;
        }));
        return command;
    }

    /// <summary>The whole graph, whoever asks: it is for the server that the same program then guards.</summary>
    private static async Task<int> WriteBulk(Desk desk, string folder, string purpose)
    {
        var open = desk.Get<CurrentGraph>().Open()
            ?? throw CommonOptions.NoGraph();
        await desk.Get<LookupLog>().Append(new(
            $"cli:{Environment.UserName}", "administrator", string.Empty, purpose, string.Empty, "export", Bulk, ["*"]));
        var manifest = OutputPlace.Demand(folder, () => BulkExport.Write(open.Graph, open.Snapshot.Day, folder));
        await Console.Error.WriteLineAsync(
            $"Wrote {manifest.Nodes} nodes and {manifest.Relationships} relationships. In the folder run: neo4j-admin database "
            + "import full neo4j @import.args; then start the server and run: registry load");
        return RegistryProgram.Done;
    }

    private static GraphExport Take(Desk desk, Caller caller, ExportRequest asked)
    {
        var window = desk.Get<CurrentGraph>().For(caller)
            ?? throw CommonOptions.NoGraph();
        return asked switch
        {
            { Case: { } id, Node: null, All: false } => GraphExport.OfCase(
                window, caller, desk.Get<CaseStore>().Find(caller, id) ?? throw new CommandException("The caller has no such case."),
                desk.Get<CaseStore>()),
            { Case: null, Node: { } node, All: false } => Around(window, node, asked.Hops),
            { Case: null, Node: null, All: true } => GraphExport.All(window),
            _ => throw new CommandException(Choice),
        };
    }

    private static GraphExport Around(RegisterWindow window, string node, int hops)
    {
        var parts = node.Split(':', 2);
        if (parts.Length != 2 || hops < 0 || PopulationSchema.Labels.All(l => l.Name != parts[0]))
        {
            throw new CommandException("--node must be Label:key with a label of the schema, and --hops a number from 0.");
        }

        return GraphExport.Around(window, parts[0], parts[1], hops)
            ?? throw new CommandException("There is no such node that the caller may see.");
    }
}

/// <summary>What is to be exported, as it stands in the look-up log.</summary>
public sealed record ExportRequest(string? Case, string? Node, int Hops, bool All)
{
    public override string ToString() => All ? "--all" : Case is not null ? $"--case {Case}" : $"--node {Node} --hops {Hops}";
}
