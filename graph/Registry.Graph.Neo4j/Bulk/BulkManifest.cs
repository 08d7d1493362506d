namespace Registry.Graph.Neo4j;

/// <summary>What a bulk folder holds, so that whoever imports it can tell that it is whole.</summary>
/// <param name="Snapshot">The fingerprint of the graph.</param>
/// <param name="Day">The day that it is as of.</param>
/// <param name="Nodes">Nodes, without the marker.</param>
/// <param name="Relationships">Relationships.</param>
/// <param name="Files">Every other file, by name.</param>
public sealed record BulkManifest(
    string Snapshot, DateOnly Day, int Nodes, int Relationships, IReadOnlyList<BulkManifestFile> Files);

/// <summary>One file of a bulk folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its lines of data; 0 for a header.</param>
/// <param name="Sha256">The hash of its bytes.</param>
public sealed record BulkManifestFile(string Name, int Rows, string Sha256);
