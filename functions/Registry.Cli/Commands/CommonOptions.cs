using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Registry.Cli.Commands;

/// <summary>Options that several verbs share.</summary>
public static class CommonOptions
{
    public static Option<string?> Data() =>
        new("--data") { Description = "The data folder; else the setting Registry:Data, else .data." };

    public static Option<DateOnly?> Day(string description) => new("--day") { Description = description, CustomParser = ReadDay };

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
