using Microsoft.Extensions.Logging.Console;

namespace Registry.Cli;

/// <summary>Logs go to the error stream; the host's own request lines, which hold addresses, are not written.</summary>
public static class Logs
{
    public static void Configure(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.IncludeScopes = false;
            o.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft", LogLevel.Error);

        // A start that fails is told once, by the verb.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
    }
}
