using System.Text.Json;

namespace Registry.Graph.Neo4j;

/// <summary>The body of a response of the Query API, whatever its status: rows and errors may come together.</summary>
internal sealed class Reply
{
    private readonly ValueReader _values = new();
    private readonly int _maxRows;
    private List<string> _columns = [];
    private bool _truncated;
    private ServerPlan? _plan;

    private Reply(int maxRows) => _maxRows = maxRows;

    public string? ErrorCode { get; private set; }

    public string? ErrorText { get; private set; }

    /// <summary>Gets a value indicating whether rows were answered, be it none.</summary>
    public bool HasData { get; private set; }

    public List<string> Bookmarks { get; private set; } = [];

    public string? TransactionId { get; private set; }

    /// <summary>Gets or sets the member of a cluster that answered, as it calls itself; null where there is no cluster.</summary>
    public string? Member { get; set; }

    private List<Value[]> Rows { get; } = [];

    public Answer Answer => new(_columns, Rows, _values.Nodes, _values.Relationships, _truncated) { Plan = _plan };

    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">It is not of the Query API.</exception>
    public static Reply Read(ReadOnlySpan<byte> body, int maxRows)
    {
        var json = new Utf8JsonReader(body);
        var reply = new Reply(maxRows);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The answer must be a JSON object.");
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            reply.ReadMember(ref json);
        }

        return reply;
    }

    private void ReadMember(ref Utf8JsonReader json)
    {
        var name = json.GetString();
        json.Read();
        switch (name)
        {
            case "data":
                ReadData(ref json);
                break;
            case "errors":
                ReadErrors(ref json);
                break;
            case "bookmarks":
                Bookmarks = ReadTexts(ref json);
                break;
            case "queryPlan" or "profiledQueryPlan":
                using (var plan = JsonDocument.ParseValue(ref json))
                {
                    _plan = ReadPlan(plan.RootElement);
                }

                break;
            case "transaction":
                using (var transaction = JsonDocument.ParseValue(ref json))
                {
                    TransactionId = transaction.RootElement.GetProperty("id"u8).GetString();
                }

                break;
            default:
                json.Skip();
                break;
        }
    }

    private void ReadData(ref Utf8JsonReader json)
    {
        HasData = json.TokenType == JsonTokenType.StartObject;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isFields = json.ValueTextEquals("fields"u8);
            var isValues = json.ValueTextEquals("values"u8);
            json.Read();
            if (isFields)
            {
                _columns = ReadTexts(ref json);
            }
            else if (isValues)
            {
                ReadRows(ref json);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private void ReadRows(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            if (Rows.Count >= _maxRows)
            {
                _truncated = true;
                json.Skip();
                continue;
            }

            var row = new Value[_columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                json.Read();
                row[i] = _values.Read(ref json);
            }

            json.Read();
            Rows.Add(row);
        }
    }

    private void ReadErrors(ref Utf8JsonReader json)
    {
        using var errors = JsonDocument.ParseValue(ref json);
        foreach (var error in errors.RootElement.EnumerateArray())
        {
            // The first servers of the Query API called the code "error".
            ErrorCode ??= error.TryGetProperty("code"u8, out var code) || error.TryGetProperty("error"u8, out code)
                ? code.GetString()
                : "Neo.DatabaseError.General.UnknownError";
            ErrorText ??= error.TryGetProperty("message"u8, out var message) ? message.GetString() : null;
        }
    }

    private static ServerPlan? ReadPlan(JsonElement plan) => plan.ValueKind != JsonValueKind.Object ? null : new(
        plan.GetProperty("operatorType"u8).GetString()!,
        plan.TryGetProperty("arguments"u8, out var arguments)
            ? arguments.EnumerateObject().ToDictionary(a => a.Name, a => TextOf(a.Value), StringComparer.Ordinal)
            : [],
        plan.TryGetProperty("children"u8, out var children) ? [.. children.EnumerateArray().Select(c => ReadPlan(c)!)] : []);

    private static string TextOf(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.Object } when value.TryGetProperty("_value"u8, out var inner) => TextOf(inner),
        { ValueKind: JsonValueKind.String } => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static List<string> ReadTexts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString()!);
        }

        return texts;
    }
}
