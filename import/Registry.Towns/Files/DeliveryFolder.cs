using System.Text.Encodings.Web;
using System.Text.Json;

namespace Registry.Towns.Files;

/// <summary>Who delivers what, as the manifest says it.</summary>
internal sealed record DeliveryHead(string Folder, string Source, string Controller, string Partition, DateOnly ExtractDate);

/// <summary>One delivery: a folder with files and, once it is complete, their manifest.</summary>
internal sealed class DeliveryFolder : IDisposable
{
    private readonly string _path;
    private readonly string _environment;
    private readonly List<CsvFile> _files = [];

    public DeliveryFolder(string parent, DeliveryHead head, string environment)
    {
        Head = head;
        _environment = environment;
        _path = Path.Combine(parent, head.Folder);
        Directory.CreateDirectory(_path);
    }

    public DeliveryHead Head { get; }

    public IReadOnlyList<CsvFile> Files => _files;

    /// <summary>Begins a file of the delivery, or goes on with it.</summary>
    public CsvFile Open(string name, string header)
    {
        foreach (var open in _files)
        {
            if (open.Name == name)
            {
                return open;
            }
        }

        var file = new CsvFile(_path, name, header);
        _files.Add(file);
        return file;
    }

    /// <summary>Closes the files and writes the manifest that names them.</summary>
    public void Complete()
    {
        foreach (var file in _files)
        {
            file.Complete();
        }

        using var stream = File.Create(Path.Combine(_path, "manifest.json"));
        using var json = new Utf8JsonWriter(stream, TruthJson);
        json.WriteStartObject();
        json.WriteString("source", Head.Source);
        json.WriteString("extractDate", Head.ExtractDate.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("controller", Head.Controller);
        json.WriteString("partition", Head.Partition);
        json.WriteString("mode", "full");
        json.WriteString("environment", _environment);
        json.WriteStartArray("files");
        foreach (var file in _files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("rows", file.Rows);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Dispose()
    {
        foreach (var file in _files)
        {
            file.Dispose();
        }
    }

    /// <summary>Gets the JSON form of towns: readable letters, and the same line ends everywhere.</summary>
    internal static JsonWriterOptions TruthJson { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };
}
