using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Configuration;
using Registry.Functions.Settings;

namespace Registry.Functions.Deliveries;

/// <summary>Where a delivery's files come from: a folder below the incoming folder, or a blob container.</summary>
public sealed class DeliverySource(RegistryOptions options, DataFolder folder, IConfiguration configuration)
{
    private string Incoming => Path.GetFullPath(options.Incoming.Length > 0 ? options.Incoming : folder.Incoming);

    public bool IsBelowIncoming(string path)
    {
        var full = Path.GetFullPath(path, Incoming);
        return full.StartsWith(Incoming + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Gives the work a local folder with the files; blobs are streamed to disk and removed afterwards.</summary>
    public async Task<T> Use<T>(DeliveryMessage message, Func<string, T> work, CancellationToken cancellation)
    {
        if (message.Path is { Length: > 0 } path)
        {
            return IsBelowIncoming(path)
                ? work(Path.GetFullPath(path, Incoming))
                : throw new DirectoryNotFoundException("The folder of a delivery must lie below the incoming folder.");
        }

        var copy = Path.Combine(folder.Copies, Guid.NewGuid().ToString("N"));
        DataFolder.CreatePrivate(copy);
        try
        {
            await Download(message, copy, cancellation);
            return work(copy);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private async Task Download(DeliveryMessage message, string copy, CancellationToken cancellation)
    {
        var connection = configuration[AzureStorage.Connection]
            ?? throw new SettingsException([$"{AzureStorage.Connection} must hold the connection string of Azure Storage."]);
        var container = new BlobContainerClient(connection, message.Container);
        var prefix = message.Prefix is { Length: > 0 } p ? p.TrimEnd('/') + "/" : string.Empty;
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellation))
        {
            var target = Path.GetFullPath(blob.Name[prefix.Length..], copy);
            if (!target.StartsWith(copy + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new InvalidDataException("A blob's name must not lead out of its prefix.");
            }

            DataFolder.CreatePrivate(Path.GetDirectoryName(target)!);
            await container.GetBlobClient(blob.Name).DownloadToAsync(target, cancellation);
        }
    }
}
