using System.CommandLine;
using Registry.Cli.Output;
using Registry.Functions.Access;
using Registry.Functions.State;

namespace Registry.Cli.Commands;

/// <summary>The options of query that keep queries by name and run them again.</summary>
internal sealed class SavedQueries
{
    private readonly Option<string?> _save = new("--save") { Description = "Keeps the query under a name." };
    private readonly Option<string?> _saved = new("--saved") { Description = "Runs the query kept under a name." };
    private readonly Option<string?> _forget = new("--forget") { Description = "Forgets the query kept under a name." };
    private readonly Option<bool> _list = new("--list") { Description = "Lists the queries that are kept." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _save, _saved, _forget, _list })
        {
            command.Add(option);
        }
    }

    /// <summary>Does what the options ask; returns the query to run, null where there is none.</summary>
    public string? Apply(ParseResult parsed, Desk desk, Caller caller, string? query)
    {
        var store = desk.Get<SavedQueryStore>();
        if (parsed.GetValue(_list))
        {
            var rows = store.List(caller.Name).Select(q => new[] { q.Name, q.Query.ReplaceLineEndings(" ") }).ToArray();
            Console.Out.Write(Table.Of(["name", "query"], rows));
            return null;
        }

        if (parsed.GetValue(_forget) is { } forgotten)
        {
            return store.Delete(caller.Name, forgotten) ? null : throw Unknown();
        }

        if (parsed.GetValue(_saved) is { } wanted)
        {
            return store.Find(caller.Name, wanted)?.Query ?? throw Unknown();
        }

        if (query is null)
        {
            throw new CommandException("query must be given a text in CYPHER, or --saved NAME.");
        }

        if (parsed.GetValue(_save) is { } name && store.Save(caller.Name, name, query) is { } problem)
        {
            throw new CommandException(problem);
        }

        return query;
    }

    private static CommandException Unknown() => new("There is no saved query of that name; --list shows all.");
}
