using System.CommandLine;
using Registry.Cli.Output;
using Registry.Functions.Access;
using Registry.Functions.Register;
using Registry.Functions.State;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Cli.Commands;

/// <summary>query: read-only Cypher through a caller's view, within the limits of the settings, and logged.</summary>
public static class QueryCommand
{
    private static readonly string[] Formats = ["table", "csv", "json"];

    public static Command Create()
    {
        var query = new Argument<string?>("CYPHER") { Description = "The query.", Arity = ArgumentArity.ZeroOrOne };
        var parameter = new Option<string[]>("--parameter")
        {
            Description = "name=value; a number, true, null, a JSON list, date('2026-06-30'), else a text.",
        };
        var saved = new SavedQueries();
        var data = CommonOptions.Data();
        var role = CommonOptions.Role();
        var purpose = CommonOptions.Purpose();
        var format = new Option<string>("--format") { Description = "table, csv or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong(Formats);
        var (engine, server) = (CommonOptions.Engine(), CommonOptions.Server());
        var command = new Command("query", "Asks the graph in read-only openCypher.")
        {
            query, parameter, data, role, purpose, format, engine, server,
        };
        saved.AddTo(command);
        command.SetAction((parsed, cancellation) => RegistryProgram.Guard(async () =>
        {
            await using var desk = new Desk(parsed.GetValue(data), parsed.GetValue(engine), parsed.GetValue(server));
            var caller = CommonOptions.ReadCaller(parsed.GetValue(role)!);
            return saved.Apply(parsed, desk, caller, parsed.GetValue(query)) is { } text
                ? await Run(
                    desk, caller, text, ReadParameters(parsed.GetValue(parameter) ?? []), parsed.GetValue(purpose)!,
                    parsed.GetValue(format)!, cancellation)
                : RegistryProgram.Done;
        }));
        return command;
    }

    private static async Task<int> Run(
        Desk desk, Caller caller, string query, Dictionary<string, Value> parameters, string purpose, string format,
        CancellationToken cancellation)
    {
        var window = desk.Get<CurrentGraph>().For(caller)
            ?? throw CommonOptions.NoGraph();
        Task Record(string action, IReadOnlyList<string> subjects) => desk.Get<LookupLog>().Append(new(
            caller.Name, caller.Role.Token(), caller.CompanyKey, purpose, string.Empty, action, query, subjects));
        QueryResult result;
        try
        {
            result = await window.Ask(query, parameters, cancellation: cancellation);
        }
        catch (Exception e) when (e is QueryException or GraphServerException)
        {
            // A refused query is a look-up that was tried.
            await Record("query_refused", []);
            throw;
        }

        await Record("query", QuerySubjects.Of(window, query, parameters, result, Picture.Of(window, result)));
        foreach (var warning in result.Warnings)
        {
            await Console.Error.WriteLineAsync(warning);
        }

        if (result.Plan is { } plan)
        {
            await Console.Out.WriteLineAsync(plan);
        }

        await Console.Out.WriteAsync(QueryText.Of(window, result, format));
        if (result.Truncated)
        {
            await Console.Error.WriteLineAsync($"Only the first {result.Rows.Count} rows are shown (Registry:Query:MaxRows).");
        }

        return RegistryProgram.Done;
    }

    private static Dictionary<string, Value> ReadParameters(string[] given)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var one in given)
        {
            var parts = one.Split('=', 2);
            if (parts.Length < 2 || !parameters.TryAdd(parts[0].TrimStart('$'), QueryParameters.FromText(parts[1])))
            {
                throw new CommandException("--parameter must be name=value, each name once.");
            }
        }

        return parameters;
    }
}
