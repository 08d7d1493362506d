using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Registry.Graph.Neo4j;

/// <summary>The body of a request. The statement comes first: the first servers read the members in this order.</summary>
internal static class JsonBody
{
    public const string TypedJson = "application/vnd.neo4j.query";
    private const string PlainJson = "application/json";

    private static readonly JsonWriterOptions Options = new()
    {
        // The body is read by a JSON parser, never by a browser: å, ä and ö need no escape.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static HttpContent Of(Statement? statement, string[] bookmarks, Action<Utf8JsonWriter>? members)
    {
        var plain = statement?.Parameters?.Values.All(ValueWriter.IsPlain) ?? true;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            Write(statement, plain, json);
            members?.Invoke(json);
            WriteBookmarks(bookmarks, json);
            json.WriteEndObject();
        }

        var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue(plain ? PlainJson : TypedJson);
        return content;
    }

    private static void Write(Statement? statement, bool plain, Utf8JsonWriter json)
    {
        if (statement is null)
        {
            return;
        }

        json.WriteString("statement"u8, statement.Text);
        if (statement.Parameters is { Count: > 0 } parameters)
        {
            json.WriteStartObject("parameters"u8);
            foreach (var (name, value) in parameters)
            {
                json.WritePropertyName(name);
                if (plain)
                {
                    ValueWriter.WritePlain(value, json);
                }
                else
                {
                    ValueWriter.WriteTyped(value, json);
                }
            }

            json.WriteEndObject();
        }
    }

    private static void WriteBookmarks(string[] bookmarks, Utf8JsonWriter json)
    {
        if (bookmarks.Length > 0)
        {
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
            {
                json.WriteStringValue(bookmark);
            }

            json.WriteEndArray();
        }
    }
}
