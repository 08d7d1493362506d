using Registry.Population.Facts;

namespace Registry.Import.Deliveries;

/// <summary>A manifest as read: what the delivery says of itself, and of its files.</summary>
internal sealed record Manifest(DeliveryManifest Delivery, IReadOnlyList<ManifestFile> Files);

/// <summary>A file that a manifest lists.</summary>
/// <param name="Name">The file name.</param>
/// <param name="Rows">The data rows, where the manifest tells them.</param>
/// <param name="Sha256">The hash in lower case, where the manifest tells it.</param>
internal sealed record ManifestFile(string Name, long? Rows, string? Sha256);
