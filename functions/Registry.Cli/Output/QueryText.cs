using System.Text;
using System.Text.Json;
using Registry.Functions.Api;
using Registry.Functions.Register;
using Registry.Graph.Cypher;

namespace Registry.Cli.Output;

/// <summary>The answer to a query as a table, as CSV like our other files, or as a JSON list with one object a row.</summary>
public static class QueryText
{
    // A column without a value says null, and is not left out.
    private static readonly JsonSerializerOptions Whole =
        new(RegistryJson.Options) { DefaultIgnoreCondition = default, WriteIndented = true };

    public static string Of(RegisterWindow window, QueryResult result, string format) => format switch
    {
        "json" => Json(window, result),
        "csv" => Csv(window, result),
        _ => Table.Of(result.Columns, [.. result.Rows.Select(r => r.Select(v => ValueText.Of(v, window)).ToArray())]),
    };

    private static string Json(RegisterWindow window, QueryResult result)
    {
        var rows = result.Rows.Select(r => result.Columns.Index().ToDictionary(c => c.Item, c => ValueJson.Of(window, r[c.Index])));

        return JsonSerializer.Serialize(rows, Whole) + "\n";
    }

    private static string Csv(RegisterWindow window, QueryResult result)
    {
        var text = new StringBuilder();
        text.Append(string.Join(';', result.Columns.Select(Cell))).Append('\n');
        foreach (var row in result.Rows)
        {
            text.Append(string.Join(';', row.Select(v => Cell(ValueText.Of(v, window))))).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny(";\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
