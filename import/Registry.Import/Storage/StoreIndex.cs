using System.Text.Json;

namespace Registry.Import.Storage;

/// <summary>
/// The one file that says which deliveries are accepted. Replacing it is the moment in which an import happens; folders it
/// does not name are leftovers of an interrupted one.
/// </summary>
internal sealed record StoreIndex
{
    private const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public int Format { get; init; } = CurrentFormat;

    /// <summary>Gets the number of changes so far; it names the folders of the next one.</summary>
    public int Generation { get; init; }

    public IReadOnlyList<StoredDelivery> Deliveries { get; init; } = [];

    /// <summary>Gets the keyed hashes of what is protected.</summary>
    public IReadOnlyList<string> Tombstones { get; init; } = [];

    public static StoreIndex Read(string path)
    {
        if (!File.Exists(path))
        {
            return new();
        }

        try
        {
            var index = JsonSerializer.Deserialize<StoreIndex>(File.ReadAllBytes(path), Json);
            return index is { Format: CurrentFormat }
                ? index
                : throw new InvalidDataException($"The file {Path.GetFileName(path)} has another format.");
        }
        catch (JsonException)
        {
            throw new InvalidDataException($"The file {Path.GetFileName(path)} is damaged.");
        }
    }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);
}

/// <summary>An accepted delivery in the index.</summary>
internal sealed record StoredDelivery
{
    public required string Folder { get; init; }

    public required string Name { get; init; }

    /// <summary>Gets the hash over what was delivered: the same again changes nothing.</summary>
    public required string Identity { get; init; }

    public required string Source { get; init; }

    public required DateOnly ExtractDate { get; init; }

    public required string Controller { get; init; }

    public required string Partition { get; init; }

    public required string Mode { get; init; }

    public required string Environment { get; init; }

    /// <summary>Gets the place in the order of acceptance.</summary>
    public required int Sequence { get; init; }

    /// <summary>Gets the delivered files in the order of the manifest.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Gets the hashes of the stored files, by stored name: damage is found before it is read.</summary>
    public required IReadOnlyDictionary<string, string> Stored { get; init; }

    /// <summary>Gets the keyed hashes of the persons whom this delivery flags.</summary>
    public IReadOnlyList<string> Protected { get; init; } = [];
}
