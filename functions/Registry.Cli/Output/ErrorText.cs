using Registry.Functions.Evaluation;
using Registry.Functions.Register;
using Registry.Functions.Settings;
using Registry.Functions.State;
using Registry.Graph.Cypher;
using Registry.Population.Rules;

namespace Registry.Cli.Output;

/// <summary>A failure in the words of the person who ran the program.</summary>
public static class ErrorText
{
    public static string Of(Exception e) => e switch
    {
        QueryException query => query.Text,
        GraphServerException or SettingsException or RuleCatalogException or NoDeliveriesException or FarDayException or ExportRefusedException
            or DamagedGraphException or CommandException => e.Message,
        IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException => e.Message.ReplaceLineEndings(" "),

        _ when RegistryDatabase.IsUnwritable(e) =>
            "registry.db could not be written: the data folder must be writable and have room; the last accepted state stays.",

        // The message of any other exception may hold what a register holds.
        _ => $"The program failed unexpectedly: {e.GetType().Name}{Environment.NewLine}{e.StackTrace}",
    };
}
