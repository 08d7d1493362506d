using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Registry.Functions.Access;
using Registry.Functions.Settings;

namespace Registry.Cli.Commands;

/// <summary>Options that several verbs share.</summary>
public static class CommonOptions
{
    public static Option<string?> Data() =>
        new("--data") { Description = "The data folder; else the setting Registry:Data, else .data." };

    public static Option<string?> Engine()
    {
        var engine = new Option<string?>("--engine")
        {
            Description = "embedded or neo4j; else the setting Registry:Engine, else embedded.",
        };
        engine.AcceptOnlyFromAmong("embedded", "neo4j");
        return engine;
    }

    public static Option<string?> Server()
    {
        var server = new Option<string?>("--neo4j")
        {
            Description = "The HTTP address of Neo4j; else REGISTRY_NEO4J_URI, else the setting Registry:Neo4j:Uri.",
        };
        server.Validators.Add(result =>
        {
            if (result.Tokens is not [var token])
            {
                return;
            }

            if (RegistryOptionsReader.ServerProblem("--neo4j", token.Value) is { } problem)
            {
                result.AddError(problem);
            }
            else if (new Uri(token.Value).UserInfo.Length > 0)
            {
                result.AddError(
                    "--neo4j must be an address without user and password; these stand in Registry:Neo4j:User and :Password.");
            }
        });
        return server;
    }

    public static Option<DateOnly?> Day(string description) => new("--day") { Description = description, CustomParser = ReadDay };

    public static Option<string> Role() => new("--as")
    {
        Description = "analyst, social_services, housing_company:ORGNR or internal_audit.",
        DefaultValueFactory = _ => "analyst",
    };

    public static Option<string> Purpose() => Stated(
        new("--purpose") { Description = "Why, for the look-up log.", DefaultValueFactory = _ => "control" });

    /// <summary>A purpose that must be given; none may be empty.</summary>
    public static Option<string> DemandedPurpose() => Stated(
        new("--purpose") { Description = "Why, for the look-up log.", Required = true });

    public static CommandException NoGraph() => new(
        "Nothing has been evaluated yet, or somebody became protected since; run evaluate first.");

    private static Option<string> Stated(Option<string> purpose)
    {
        purpose.Validators.Add(given =>
        {
            if (string.IsNullOrWhiteSpace(given.GetValueOrDefault<string>()))
            {
                given.AddError("--purpose must say why.");
            }
        });
        return purpose;
    }

    public static Caller ReadCaller(string text)
    {
        var parts = text.Split(':', 2);
        if (!Roles.TryRead(parts[0], out var role) || !Roles.CaseWorkers.Contains(role)
            || (role == Functions.Access.Role.HousingCompany) != (parts.Length == 2)
            || (parts.Length == 2 && !Roles.IsCompany(parts[1])))
        {
            throw new CommandException("--as must be analyst, social_services, housing_company:ORGNR or internal_audit.");
        }

        return new($"cli:{Environment.UserName}", role, parts.Length == 2 ? parts[1] : null);
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError("--day must be a date written yyyy-MM-dd.");
        return null;
    }
}
