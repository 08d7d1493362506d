using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Registry.Functions.Access;

namespace Registry.Functions.Settings;

/// <summary>Binds the settings and validates them once, at start; every problem is reported at the same time.</summary>
public static partial class RegistryOptionsReader
{
    /// <summary>Names the Neo4j server in the environment, above the setting.</summary>
    public const string ServerVariable = "REGISTRY_NEO4J_URI";

    private const string ServerSetting = "Registry:Neo4j:Uri";

    private static readonly string[] Environments = ["test", "production", "simulation"];

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">Where they stand.</param>
    /// <param name="serverOption">The option that may name the server too, where the command line chose the engine.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="SettingsException">They cannot work.</exception>
    public static RegistryOptions Read(IConfiguration configuration, string? serverOption = null)
    {
        RegistryOptions options;
        var section = configuration.GetSection(RegistryOptions.Section);
        var unknown = SettingNames.Unknown(section, typeof(RegistryOptions))
            .Select(name => $"{name} is no setting; local.settings.sample.json lists them all.");
        try
        {
            options = section.Get<RegistryOptions>() ?? new();
        }
        catch (InvalidOperationException e)
        {
            // The binder's message repeats the value, which may be a secret in the wrong place: only the name is taken.
            var name = SettingName().Match(e.Message) is { Success: true } match ? match.Groups[1].Value : RegistryOptions.Section;
            throw new SettingsException([$"{name} must be a value of the kind that local.settings.sample.json shows.", .. unknown]);
        }

        var serverName = ServerSetting;
        if (configuration[ServerVariable] is { Length: > 0 } server)
        {
            serverName = ServerVariable;
            options = options with { Neo4j = options.Neo4j with { Uri = server } };
        }

        List<string> problems = [.. Validate(options), .. Server(options, serverName, serverOption), .. unknown];
        // The caller of local.settings.sample.json has a hash of noughts, which no key has: it shows the form and is nobody.
        return problems.Count == 0
            ? options with { Callers = [.. options.Callers.Where(c => c.KeySha256.AsSpan().ContainsAnyExcept('0'))] }
            : throw new SettingsException(problems);
    }

    /// <summary>What is wrong with the address of a server; null where nothing is.</summary>
    /// <param name="name">What its user calls it.</param>
    /// <param name="address">The address.</param>
    /// <returns>The problem, without the address: it may hold a password.</returns>
    public static string? ServerProblem(string name, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? null
            : $"{name} must be the address of Neo4j's HTTP interface, such as http://localhost:7474.";

    private static IEnumerable<string> Validate(RegistryOptions options) =>
    [
        .. Top(options),
        .. options.Callers.SelectMany(Caller),
        .. Limits(options),
        .. Webhook(options.Webhook),
    ];

    private static IEnumerable<string> Top(RegistryOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Data))
        {
            yield return "Registry:Data must name a folder.";
        }

        if (!Environments.Contains(options.Environment))
        {
            yield return "Registry:Environment must be test, production or simulation.";
        }

        if (options.Queue is not ("embedded" or "azure"))
        {
            yield return "Registry:Queue must be embedded or azure.";
        }

        if (options.RuleFolder.Length > 0 && !Directory.Exists(options.RuleFolder))
        {
            yield return "Registry:RuleFolder must name a folder that exists.";
        }

        if (options.Port is < 0 or > 65_535)
        {
            yield return $"Registry:Port must be from 0 to 65535, but is {options.Port}.";
        }
    }

    private static IEnumerable<string> Caller(CallerOptions caller, int index)
    {
        var at = $"Registry:Callers:{index}";
        if (string.IsNullOrWhiteSpace(caller.Name))
        {
            yield return $"{at}:Name must not be empty.";
        }

        if (!Roles.TryRead(caller.Role, out var role))
        {
            yield return $"{at}:Role must be one of {string.Join(", ", Roles.AllTokens)}.";
        }
        else if (role == Role.HousingCompany && !Roles.IsCompany(caller.Company))
        {
            yield return $"{at}:Company must be the organisation number of the housing company, ten digits.";
        }

        if (caller.KeySha256.Length != 64 || !caller.KeySha256.All(char.IsAsciiHexDigit))
        {
            yield return $"{at}:KeySha256 must be the SHA-256 of the key in 64 hexadecimal digits.";
        }
    }

    private static IEnumerable<string> Limits(RegistryOptions options)
    {
        (string Name, double Value)[] atLeastOne =
        [
            ("InDepthLimitDays", options.InDepthLimitDays),
            ("Query:DeadlineSeconds", options.Query.DeadlineSeconds),
            ("Query:MaxRows", options.Query.MaxRows),
            ("Query:MaxMemoryMegabytes", options.Query.MaxMemoryMegabytes),
            ("Import:MaxRowBytes", options.Import.MaxRowBytes),
            ("Import:MaxFileBytes", options.Import.MaxFileBytes),
            ("Webhook:Attempts", options.Webhook.Attempts),
            ("Webhook:TimeoutSeconds", options.Webhook.TimeoutSeconds),
            ("Retention:UntouchedDays", options.Retention.UntouchedDays),
            ("Retention:ClosedMonths", options.Retention.ClosedMonths),
            ("Retention:AddressMonths", options.Retention.AddressMonths),
            ("Retention:RecordYears", options.Retention.RecordYears),
            ("Retention:JobDays", options.Retention.JobDays),
            ("Retention:RejectedRowDays", options.Retention.RejectedRowDays),
            ("Demotion:MinOutcomes", options.Demotion.MinOutcomes),
            ("Sample:People", options.Sample.People),
        ];
        (string Name, double Value)[] shares =
        [
            ("Import:MaxFailedRowShare", options.Import.MaxFailedRowShare),
            ("Import:MinMatchRate", options.Import.MinMatchRate),
            ("Demotion:DemoteBelow", options.Demotion.DemoteBelow),
        ];

        return atLeastOne.Where(l => l.Value < 1)
            .Select(l => FormattableString.Invariant($"Registry:{l.Name} must be at least 1, but is {l.Value}."))
            .Concat(shares.Where(s => s.Value is not (>= 0 and <= 1))
                .Select(s => FormattableString.Invariant($"Registry:{s.Name} must be from 0 to 1, but is {s.Value}.")));
    }

    private static IEnumerable<string> Server(RegistryOptions options, string name, string? option)
    {
        if (options.Engine is not ("embedded" or "neo4j"))
        {
            yield return "Registry:Engine must be embedded or neo4j.";
        }

        if (options.Neo4j.Uri.Length > 0)
        {
            if (ServerProblem(name, options.Neo4j.Uri) is { } problem)
            {
                yield return problem;
            }
        }
        else if (options.Engine == "neo4j")
        {
            yield return option is null
                ? $"{ServerSetting} or {ServerVariable} must name the server, since Registry:Engine is neo4j."
                : $"{option}, {ServerVariable} or {ServerSetting} must name the server.";
        }
    }

    private static IEnumerable<string> Webhook(WebhookOptions webhook)
    {
        if (webhook.Url.Length == 0)
        {
            yield break;
        }

        if (!Uri.TryCreate(webhook.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
        {
            yield return "Registry:Webhook:Url must be an absolute http or https address.";
        }
        else if (url.Scheme == "http" && !url.IsLoopback)
        {
            yield return "Registry:Webhook:Url must use https, except on this machine.";
        }

        if (webhook.Secret.Length < 16)
        {
            yield return "Registry:Webhook:Secret must have at least 16 characters.";
        }
    }

    [GeneratedRegex("'(Registry:[^']+)'")]
    private static partial Regex SettingName();
}
