namespace Registry.Import;

/// <summary>How far a long import is.</summary>
/// <param name="Stage">What is done now: read, protect, write.</param>
/// <param name="File">The file that was finished last, as `folder/file.csv`; may be empty.</param>
/// <param name="BytesDone">Bytes done in this stage.</param>
/// <param name="BytesTotal">Bytes of this stage.</param>
public sealed record ImportProgress(string Stage, string File, long BytesDone, long BytesTotal);
