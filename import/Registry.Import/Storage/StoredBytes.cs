using System.Security.Cryptography;

namespace Registry.Import.Storage;

/// <summary>The bytes of a stored file in two pieces.</summary>
internal readonly record struct StoredBytes(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Rest)
{
    /// <summary>Gets the SHA-256 of both pieces as one file, in lower case.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Head.Span);
        hash.AppendData(Rest.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
